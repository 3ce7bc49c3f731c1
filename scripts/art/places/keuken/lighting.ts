import { LAMP } from '../../../../src/web/stage/place/keuken.ts';
import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import type { KeukenLight } from './outside.ts';

const window: Pool['at'] = [440, 240, 560, 420];
const hall: Pool['at'] = [1494, 340, 200, 420];

const plans: Record<KeukenLight, LightPlan> = {
  dag: {
    ambient: '#b3b6b6',
    falls: [
      { at: window, colour: '#fff8e6', strength: 0.75 },
      { at: [560, 720, 800, 300], colour: '#fff3da', strength: 0.55 },
      { at: [1060, 200, 460, 420], colour: '#f2f2ea', strength: 0.3 },
      { at: hall, colour: '#fff4da', strength: 0.45 },
    ],
    hangs: [{ at: [460, 300, 500, 360], colour: '#fff4d2', strength: 0.13 }],
    edge: { colour: '#2f3b4e', strength: 0.36 },
  },
  avond: {
    ambient: '#626a92',
    falls: [
      { at: [LAMP.x, LAMP.y + 150, 560, 430], colour: '#ffe2b2', strength: 0.74 },
      { at: [LAMP.x, 640, 760, 190], colour: '#ffe0a8', strength: 0.8 },
      { at: [400, 320, 560, 400], colour: '#ffdcae', strength: 0.56 },
      { at: hall, colour: '#ffe2ae', strength: 0.7 },
    ],
    hangs: [
      { at: [LAMP.x, LAMP.y + 30, 420, 190], colour: '#ffc879', strength: 0.26 },
      { at: [440, 230, 300, 220], colour: '#6f8fe0', strength: 0.08 },
    ],
    edge: { colour: '#15142f', strength: 0.58 },
  },
};

export function lighting(light: KeukenLight): Lighting {
  return lightingOf(plans[light]);
}
