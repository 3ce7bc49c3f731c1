import type { communicatie } from '../../../../src/web/stage/place/communicatie.ts';
import { LAPTOP, TV } from '../../../../src/web/stage/place/communicatie.ts';
import { type Extra, type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import { path, rect } from '../../svg.ts';

/** The lights that the department is drawn in. */
export type CommLight = (typeof communicatie.lights)[number];

const window: Pool['at'] = [224, 300, 620, 480];
const lamps: Pool['at'] = [1000, 130, 720, 450];
const tv: Pool['at'] = [TV[0] + 102, TV[1] + 70, 250, 170];
const corner: Pool['at'] = [1300, 380, 300, 240];
const desk: Pool['at'] = [760, 640, 880, 190];
const corridor: Pool['at'] = [1520, 340, 260, 460];

const plans: Record<CommLight, LightPlan> = {
  dag: {
    ambient: '#b0b4bd',
    falls: [
      { at: window, colour: '#ffffff', strength: 0.62 },
      { at: lamps, colour: '#faf3e8', strength: 0.42 },
      { at: desk, colour: '#fff4e2', strength: 0.42 },
      { at: corner, colour: '#ffedcf', strength: 0.24 },
      { at: corridor, colour: '#fff6e0', strength: 0.4 },
    ],
    hangs: [{ at: [224, 260, 420, 380], colour: '#eaf2f8', strength: 0.12 }],
    edge: { colour: '#2d2a48', strength: 0.36 },
  },
  schemering: {
    ambient: '#7f83a4',
    falls: [
      { at: window, colour: '#ffc6a0', strength: 0.55 },
      { at: tv, colour: '#cfe9f6', strength: 0.5 },
      { at: [620, 500, 420, 200], colour: '#c4e0f2', strength: 0.32 },
      { at: corner, colour: '#ffd9a0', strength: 0.72 },
      { at: [1000, 240, 620, 360], colour: '#f6dfc8', strength: 0.34 },
      { at: desk, colour: '#f2d2b8', strength: 0.36 },
      { at: [LAPTOP.x, LAPTOP.y + 90, 240, 110], colour: '#b9dcf2', strength: 0.5 },
      { at: corridor, colour: '#fff0d0', strength: 0.7 },
    ],
    hangs: [
      { at: [224, 340, 440, 380], colour: '#ff9a68', strength: 0.2 },
      { at: tv, colour: '#9fd0ea', strength: 0.18 },
      { at: [1300, 330, 200, 150], colour: '#ffc06a', strength: 0.24 },
    ],
    edge: { colour: '#1c1740', strength: 0.54 },
  },
};

/** How the room is lit; at dusk the screens and the lamps of the corner burn of themselves. */
export function roomLighting(light: CommLight): Lighting {
  return lightingOf(plans[light], light === 'schemering' ? screens : undefined);
}

export function frontLighting(light: CommLight): Lighting {
  return lightingOf(plans[light]);
}

const screens: Extra = {
  defs: '',
  shade: path(rect(TV[0] + 8, TV[1] + 8, TV[2] - 16, TV[3] - 18) + rect(478, 330, 150, 78), '#ffffff', 0.8),
  shine: '',
};
