import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import type { BezwaarLight } from './outside.ts';

const window: Pool['at'] = [302, 270, 560, 420];
const leftLamp: Pool['at'] = [560, 120, 520, 460];
const rightLamp: Pool['at'] = [1116, 130, 560, 470];
const corridor: Pool['at'] = [1490, 360, 190, 420];

const plans: Record<BezwaarLight, LightPlan> = {
  dag: {
    ambient: '#b3b6bf',
    falls: [
      { at: window, colour: '#fff6e4', strength: 0.75 },
      { at: [420, 760, 700, 300], colour: '#fff0d8', strength: 0.5 },
      { at: rightLamp, colour: '#f6f2ea', strength: 0.45 },
      { at: corridor, colour: '#fff6dd', strength: 0.5 },
    ],
    hangs: [{ at: [340, 300, 520, 360], colour: '#fff1d0', strength: 0.14 }],
    edge: { colour: '#3c4462', strength: 0.34 },
  },
  regen: {
    ambient: '#959ca8',
    falls: [
      { at: window, colour: '#e6ecee', strength: 0.5 },
      { at: leftLamp, colour: '#f8efdc', strength: 0.35 },
      { at: rightLamp, colour: '#fbf1de', strength: 0.55 },
      { at: corridor, colour: '#fff6dd', strength: 0.6 },
    ],
    hangs: [{ at: [310, 290, 420, 320], colour: '#d5e0e8', strength: 0.12 }],
    edge: { colour: '#262e42', strength: 0.42 },
  },
  schemering: {
    ambient: '#686c94',
    falls: [
      { at: window, colour: '#ffc79a', strength: 0.55 },
      { at: leftLamp, colour: '#ffe9c8', strength: 0.4 },
      { at: rightLamp, colour: '#ffeaca', strength: 0.78 },
      { at: [1000, 640, 800, 200], colour: '#ffe4bc', strength: 0.4 },
      { at: corridor, colour: '#fff2d0', strength: 0.85 },
    ],
    hangs: [
      { at: [320, 330, 460, 360], colour: '#ff9d62', strength: 0.16 },
      { at: [1116, 20, 420, 150], colour: '#ffe2b0', strength: 0.16 },
    ],
    edge: { colour: '#1d1a3c', strength: 0.5 },
  },
};

export function lighting(light: BezwaarLight): Lighting {
  return lightingOf(plans[light]);
}
