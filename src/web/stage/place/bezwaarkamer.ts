import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The glass of the window on the car park: left, top, width, height. */
export const GLASS: Box = [76, 84, 452, 348];
export const CLOCK = { x: 1000, y: 172, radius: 48 } as const;
/** The glass door to the corridor: hinge on the left. */
export const DOOR = { x: 1424, y: 116, width: 132, height: 532 } as const;
export const PHONE = { x: 1152, y: 542 } as const;
export const LAPTOP = { x: 1394, y: 572 } as const;
export const MUG = { x: 1246, y: 560 } as const;
/** The lamp post in the car park. */
export const LAMP_POST = { x: 266, y: 152 } as const;
/** Windows of the houses across, in the order in which they light up. */
export const HOUSE_WINDOWS: readonly Box[] = [
  [168, 186, 15, 17],
  [236, 215, 15, 17],
  [199, 186, 15, 17],
  [304, 186, 15, 17],
  [236, 186, 15, 17],
  [168, 215, 15, 17],
  [304, 215, 15, 17],
];

/** The room where a benefits agency hears who objects; on the first floor, over the car park. */
export const bezwaarkamer = {
  lights: ['dag', 'regen', 'schemering'],
  sheets: {
    lucht: { box: [30, 60, 540, 220], depth: 'outside' },
    wolken: { box: [0, 84, 900, 100], depth: 'outside' },
    buiten: { box: [20, 70, 560, 380], depth: 'outside' },
    boom: { box: [370, 100, 210, 220], depth: 'outside' },
    kamer: { box: [0, 0, 1600, 900], depth: 'room' },
    tafel: { box: [-100, 420, 1800, 480], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width, DOOR.height], leaf: 'deur' },
  clock: CLOCK,
  spots: {
    phone: PHONE,
    mail: { x: LAPTOP.x, y: LAPTOP.y - 176 },
    file: { x: 1000, y: 620 },
    pile: { x: 836, y: 622 },
  },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -300, seconds: 80 },
    { kind: 'drift', depth: 'outside', sheet: 'boom', by: 7, seconds: 3.4 },
    {
      kind: 'windows',
      depth: 'outside',
      boxes: HOUSE_WINDOWS,
      lit: { regen: [2, 3], schemering: [3, 7] },
    },
    {
      kind: 'glow',
      depth: 'outside',
      prop: 'gloed-warm',
      at: { x: LAMP_POST.x + 29, y: LAMP_POST.y },
      size: [0.9, 0.9],
      strength: 0.9,
      lights: ['schemering'],
    },
    { kind: 'rain', depth: 'outside', box: GLASS, lights: ['regen'] },
    { kind: 'steam', depth: 'front', at: { x: MUG.x, y: MUG.y - 26 } },
    { kind: 'dust', depth: 'people', box: [120, 170, 900, 300], lights: ['dag', 'schemering'] },
  ],
  inset: [1050, 64, 290, 342],
} as const satisfies Place;
