import { LECTERN } from '../../../../src/web/stage/place/debatzaal.ts';
import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import type { ZaalLight } from './lights.ts';

const windows: Pool['at'] = [234, 210, 460, 380];
const onTheFloor: Pool['at'] = [420, 470, 620, 240];
const lectern: Pool['at'] = [LECTERN.x, LECTERN.y + 40, 260, 170];
/** Lamps under the gallery shine down on the wall. */
const spots: readonly Pool['at'][] = [
  [690, 150, 330, 330],
  [998, 150, 330, 330],
  [1306, 150, 330, 330],
];

const plans: Record<ZaalLight, LightPlan> = {
  avond: {
    ambient: '#6b74a0',
    falls: [
      ...spots.map((at): Pool => ({ at, colour: '#ffe6c2', strength: 0.55 })),
      { at: [900, 400, 900, 170], colour: '#ffe2b4', strength: 0.55 },
      { at: [900, 40, 700, 90], colour: '#ffdcae', strength: 0.4 },
      { at: lectern, colour: '#ffdb9c', strength: 0.85 },
      { at: windows, colour: '#8fa2dd', strength: 0.3 },
    ],
    hangs: [
      { at: [998, 100, 640, 130], colour: '#ffd9a0', strength: 0.14 },
      { at: lectern, colour: '#ffb85e', strength: 0.24 },
    ],
    edge: { colour: '#141436', strength: 0.58 },
  },
  dag: {
    ambient: '#aeb6c0',
    falls: [
      { at: windows, colour: '#fbf8ec', strength: 0.75 },
      { at: onTheFloor, colour: '#fff3d8', strength: 0.6 },
      ...spots.map((at): Pool => ({ at, colour: '#fbf1dc', strength: 0.28 })),
    ],
    hangs: [{ at: [300, 260, 460, 340], colour: '#f4f4e6', strength: 0.16 }],
    edge: { colour: '#2c3350', strength: 0.4 },
  },
};

/** How the chamber is lit. */
export function lighting(light: ZaalLight): Lighting {
  return lightingOf(plans[light]);
}
