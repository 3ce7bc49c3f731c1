import { type Extra, type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import { linear, path } from '../../svg.ts';
import type { ZaalLight } from './outside.ts';

const window: Pool['at'] = [444, 280, 560, 440];
const lamps: readonly Pool['at'][] = [
  [742, 170, 340, 340],
  [1000, 170, 340, 340],
  [1258, 170, 340, 340],
];
const readingLamp: Pool['at'] = [1196, 430, 150, 90];
const corridor: Pool['at'] = [1518, 360, 180, 420];

const fromLamps = (colour: string, strength: number): readonly Pool[] => lamps.map((at) => ({ at, colour, strength }));

const plans: Record<ZaalLight, LightPlan> = {
  dag: {
    ambient: '#b0b5b1',
    falls: [
      { at: window, colour: '#fff8e8', strength: 0.8 },
      { at: [520, 760, 760, 300], colour: '#fff2da', strength: 0.5 },
      ...fromLamps('#f7f1e2', 0.34),
      { at: corridor, colour: '#fff2d2', strength: 0.5 },
    ],
    hangs: [{ at: [470, 300, 520, 380], colour: '#f4f6e0', strength: 0.13 }],
    edge: { colour: '#26382f', strength: 0.34 },
  },
  ochtend: {
    ambient: '#8d8d97',
    falls: [
      { at: window, colour: '#ffdcae', strength: 0.75 },
      { at: [560, 740, 760, 300], colour: '#ffd49a', strength: 0.55 },
      ...fromLamps('#ffedd0', 0.2),
      { at: readingLamp, colour: '#ffdf9f', strength: 0.8 },
      { at: corridor, colour: '#fff2d2', strength: 0.6 },
    ],
    hangs: [
      { at: [430, 320, 520, 380], colour: '#ffc883', strength: 0.2 },
      { at: readingLamp, colour: '#ffbf66', strength: 0.28 },
    ],
    edge: { colour: '#2a2340', strength: 0.5 },
  },
  regen: {
    ambient: '#8a928f',
    falls: [
      { at: window, colour: '#dfe8e8', strength: 0.45 },
      ...fromLamps('#ffefd2', 0.46),
      { at: [1000, 640, 860, 180], colour: '#ffeccc', strength: 0.35 },
      { at: readingLamp, colour: '#ffe2ae', strength: 0.8 },
      { at: corridor, colour: '#fff2d2', strength: 0.7 },
    ],
    hangs: [
      ...lamps.map(([x]): Pool => ({ at: [x, 84, 150, 90], colour: '#ffe2b0', strength: 0.22 })),
      { at: readingLamp, colour: '#ffbf66', strength: 0.26 },
    ],
    edge: { colour: '#1f2a2c', strength: 0.48 },
  },
};

/** The low sun through the panes, over the table and the wall beside the window. */
const beams: Extra = {
  shade: '',
  shine: [0, 1, 2].map((pane) => path(`M${250 + pane * 141} 62h120l330 640h-190Z`, 'url(#baan)')).join(''),
  defs: linear('baan', ['0 #ffd696 .02', '.5 #ffd696 .1', '1 #ffd696 .2'], 0.3, 1),
};

export function lighting(light: ZaalLight): Lighting {
  return light === 'ochtend' ? lightingOf(plans[light], beams) : lightingOf(plans[light]);
}
