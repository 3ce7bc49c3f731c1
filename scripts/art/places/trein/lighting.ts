import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import type { TreinLight } from './lights.ts';

/** Under the light in the ceiling. */
const strip = (colour: string, strength: number): Pool[] =>
  [200, 800, 1400].map((x) => ({ at: [x, 20, 560, 330], colour, strength }));
const panes: readonly Pool['at'][] = [
  [381, 300, 430, 330],
  [997, 300, 430, 330],
  [1600, 300, 430, 330],
];
const through = (colour: string, strength: number): Pool[] => panes.map((at) => ({ at, colour, strength }));

const plans: Record<TreinLight, LightPlan> = {
  ochtend: {
    ambient: '#9aa3b4',
    falls: [...through('#ffe6bf', 0.5), { at: [420, 520, 620, 230], colour: '#ffdca8', strength: 0.6 }],
    hangs: [{ at: [381, 330, 420, 260], colour: '#ffcf8a', strength: 0.14 }],
    edge: { colour: '#2c3350', strength: 0.36 },
  },
  schemering: {
    ambient: '#6f77a0',
    falls: [
      ...strip('#ffe9c4', 0.62),
      ...through('#ffbd90', 0.24),
      { at: [500, 500, 700, 220], colour: '#ffd9a4', strength: 0.5 },
    ],
    hangs: [
      { at: [800, 14, 1000, 120], colour: '#ffdfa6', strength: 0.24 },
      { at: [381, 330, 380, 230], colour: '#ff9d5e', strength: 0.14 },
    ],
    edge: { colour: '#1c1a40', strength: 0.55 },
  },
  regen: {
    ambient: '#8a949f',
    falls: [...strip('#fdf3dd', 0.56), ...through('#dbe4e8', 0.26)],
    hangs: [{ at: [800, 14, 1000, 100], colour: '#fff0cd', strength: 0.14 }],
    edge: { colour: '#2b3444', strength: 0.42 },
  },
};

/** How the coach is lit. */
export function coachLighting(light: TreinLight): Lighting {
  return lightingOf(plans[light]);
}

const land: Record<TreinLight, string> = { ochtend: '#d6c8b4', schemering: '#77699a', regen: '#96a2a9' };

/** The light on the land is the same all along, since the land moves. */
export function landLighting(light: TreinLight): Lighting {
  return { shade: `<rect x="-200" width="4000" height="900" fill="${land[light]}"/>`, shine: '', defs: '' };
}
