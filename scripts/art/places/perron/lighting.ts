import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import { path, rect } from '../../svg.ts';
import type { PerronLight } from './lights.ts';
import { litWindows } from './town.ts';

/** Under the lamps of the roof. */
const lamps = (colour: string, strength: number): Pool[] =>
  [251, 685, 1285].map((x) => ({ at: [x, 40, 420, 300], colour, strength }));
const sunLow: Pool['at'] = [330, 360, 620, 260];

const platforms: Record<PerronLight, LightPlan> = {
  ochtend: {
    ambient: '#a9afbd',
    falls: [
      { at: [420, 640, 820, 330], colour: '#ffe2b4', strength: 0.75 },
      { at: [420, 330, 560, 320], colour: '#ffe9c6', strength: 0.4 },
    ],
    hangs: [{ at: sunLow, colour: '#ffcf8a', strength: 0.16 }],
    edge: { colour: '#2c3350', strength: 0.34 },
  },
  schemering: {
    ambient: '#767da6',
    falls: [
      ...lamps('#ffe6bd', 0.62),
      { at: [700, 680, 900, 260], colour: '#ffc597', strength: 0.5 },
      { at: [330, 380, 480, 260], colour: '#ffbc88', strength: 0.4 },
    ],
    hangs: [
      { at: [251, 30, 330, 150], colour: '#ffe0a8', strength: 0.26 },
      { at: [685, 30, 330, 150], colour: '#ffe0a8', strength: 0.26 },
      { at: [1285, 30, 330, 150], colour: '#ffe0a8', strength: 0.26 },
      { at: sunLow, colour: '#ff9d5e', strength: 0.16 },
    ],
    edge: { colour: '#1c1a40', strength: 0.55 },
  },
  regen: {
    ambient: '#9aa5b1',
    falls: [...lamps('#fdf4df', 0.4), { at: [800, 620, 1100, 260], colour: '#e2e9ec', strength: 0.4 }],
    hangs: [{ at: [800, 420, 900, 220], colour: '#dfe9f0', strength: 0.1 }],
    edge: { colour: '#2b3444', strength: 0.4 },
  },
};

const acrossPlans: Record<PerronLight, LightPlan> = {
  ochtend: {
    ambient: '#b9bcc6',
    falls: [{ at: [330, 380, 900, 260], colour: '#ffe6bd', strength: 0.7 }],
    hangs: [{ at: [330, 360, 620, 200], colour: '#ffcf8a', strength: 0.3 }],
    edge: { colour: '#2c3350', strength: 0.1 },
  },
  schemering: {
    ambient: '#75709a',
    falls: [{ at: [330, 380, 620, 200], colour: '#ffb98a', strength: 0.6 }],
    hangs: [{ at: [330, 372, 560, 170], colour: '#ff9d5e', strength: 0.34 }],
    edge: { colour: '#241c44', strength: 0.2 },
  },
  regen: {
    ambient: '#a7b1ba',
    falls: [],
    hangs: [{ at: [800, 340, 1200, 150], colour: '#c3ced6', strength: 0.32 }],
    edge: { colour: '#2b3444', strength: 0.14 },
  },
};

/** How our platform is lit. */
export function platformLighting(light: PerronLight): Lighting {
  return lightingOf(platforms[light]);
}

/** How the town and the rails are lit: paler with distance; lit windows keep their own light. */
export function acrossLighting(light: PerronLight): Lighting {
  const windows = litWindows(light).map((box) => path(rect(...box), '#ffffff'));
  return lightingOf(acrossPlans[light], { shade: windows.join(''), shine: '', defs: '' });
}
