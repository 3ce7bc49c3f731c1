import type { woonboot } from '../../../../src/web/stage/place/woonboot.ts';
import { LAMP, ROUND, STOVE } from '../../../../src/web/stage/place/woonboot.ts';
import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';

/** The lights that the cabin is drawn in. */
export type BoatLight = (typeof woonboot.lights)[number];

const window: Pool['at'] = [362, 230, 460, 340];
const stove: Pool['at'] = [STOVE.x, STOVE.y + 30, 330, 240];
const lamp: Pool['at'] = [LAMP.x, LAMP.y + 130, 480, 330];
const hatch: Pool['at'] = [1540, 230, 280, 420];
const table: Pool['at'] = [760, 640, 860, 170];
const rounds = (colour: string, strength: number): Pool[] =>
  ROUND.map(({ x, y }) => ({ at: [x, y + 30, 240, 230], colour, strength }));

const plans: Record<BoatLight, LightPlan> = {
  dag: {
    ambient: '#9fa5ac',
    falls: [
      { at: window, colour: '#fff8ea', strength: 0.62 },
      ...rounds('#fff8ea', 0.42),
      { at: hatch, colour: '#fffaf0', strength: 0.7 },
      { at: lamp, colour: '#ffe8c0', strength: 0.34 },
      { at: stove, colour: '#ffc488', strength: 0.55 },
      { at: table, colour: '#fff0d8', strength: 0.45 },
    ],
    hangs: [
      { at: stove, colour: '#ff9442', strength: 0.26 },
      { at: [362, 210, 300, 240], colour: '#eaf4f4', strength: 0.1 },
    ],
    edge: { colour: '#2a1f30', strength: 0.46 },
  },
  regen: {
    ambient: '#777f92',
    falls: [
      { at: window, colour: '#dfe8ec', strength: 0.4 },
      ...rounds('#dfe8ec', 0.26),
      { at: hatch, colour: '#dfe6ea', strength: 0.45 },
      { at: lamp, colour: '#ffe0a8', strength: 0.8 },
      { at: [LAMP.x + 260, LAMP.y + 200, 620, 420], colour: '#ffdfb0', strength: 0.4 },
      { at: stove, colour: '#ffb770', strength: 0.85 },
      { at: table, colour: '#ffe3bd', strength: 0.5 },
    ],
    hangs: [
      { at: stove, colour: '#ff8f3c', strength: 0.36 },
      { at: [LAMP.x, LAMP.y + 110, 260, 200], colour: '#ffc873', strength: 0.24 },
    ],
    edge: { colour: '#191530', strength: 0.56 },
  },
};

/** How the cabin is lit: by its windows, its lamp and its stove. */
export function lighting(light: BoatLight): Lighting {
  return lightingOf(plans[light]);
}
