import { LAMP, SCREEN } from '../../../../src/web/stage/place/werkvloer-avond.ts';
import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import { path, radial, rect } from '../../svg.ts';
import type { WerkvloerLight } from './lights.ts';

const window: Pool['at'] = [372, 290, 640, 470];
const lamps: Pool['at'] = [1000, 120, 620, 430];
const leftLamps: Pool['at'] = [370, 90, 480, 330];
const deskLamp: Pool['at'] = [LAMP.x + 46, LAMP.y + 130, 330, 190];
const screenGlow: Pool['at'] = [SCREEN.x, SCREEN.y + 160, 260, 120];
const corridorLight: Pool['at'] = [1478, 360, 330, 480];

const plans: Record<WerkvloerLight, LightPlan> = {
  schemering: {
    ambient: '#8b93ad',
    falls: [
      { at: window, colour: '#ffd9b4', strength: 0.62 },
      { at: [430, 800, 620, 260], colour: '#ffb98a', strength: 0.55 },
      { at: lamps, colour: '#f4e3cd', strength: 0.45 },
      { at: deskLamp, colour: '#ffe2ae', strength: 0.7 },
    ],
    hangs: [
      { at: [372, 400, 560, 380], colour: '#ff9d5e', strength: 0.2 },
      { at: deskLamp, colour: '#ffb85e', strength: 0.3 },
    ],
    edge: { colour: '#241c44', strength: 0.5 },
  },
  avond: {
    ambient: '#68769f',
    falls: [
      { at: window, colour: '#9fb0e0', strength: 0.4 },
      { at: lamps, colour: '#ffedcf', strength: 0.72 },
      { at: leftLamps, colour: '#ffe9c8', strength: 0.4 },
      { at: deskLamp, colour: '#ffe2ae', strength: 0.85 },
      { at: screenGlow, colour: '#b9dcf2', strength: 0.4 },
    ],
    hangs: [
      { at: [1000, 60, 520, 230], colour: '#ffe2b0', strength: 0.16 },
      { at: [372, 330, 430, 300], colour: '#6f8fe0', strength: 0.14 },
      { at: deskLamp, colour: '#ffb85e', strength: 0.36 },
    ],
    edge: { colour: '#141436', strength: 0.55 },
  },
  nacht: {
    ambient: '#49547f',
    falls: [
      { at: [1000, 130, 600, 440], colour: '#ffe4bd', strength: 0.78 },
      { at: deskLamp, colour: '#ffdb9c', strength: 1 },
      { at: [LAMP.x + 60, LAMP.y + 60, 520, 360], colour: '#ffcf94', strength: 0.36 },
      { at: screenGlow, colour: '#a9d6f2', strength: 0.5 },
    ],
    hangs: [
      { at: [1000, 60, 520, 240], colour: '#ffd79a', strength: 0.16 },
      { at: deskLamp, colour: '#ffad4f', strength: 0.42 },
    ],
    edge: { colour: '#0d0d2a', strength: 0.66 },
  },
  regen: {
    ambient: '#a3adb6',
    falls: [
      { at: window, colour: '#eef2f2', strength: 0.55 },
      { at: lamps, colour: '#fbf3e2', strength: 0.5 },
      { at: [430, 800, 620, 260], colour: '#dfe6ea', strength: 0.35 },
    ],
    hangs: [{ at: [372, 300, 460, 340], colour: '#dfe9f0', strength: 0.14 }],
    edge: { colour: '#2b3444', strength: 0.34 },
  },
};

/** How the floor is lit; with the corridor's light on or gone. */
export function lighting(light: WerkvloerLight, corridor: 'aan' | 'uit'): Lighting {
  const plan = plans[light];
  if (corridor === 'aan') return lightingOf({ ...plan, falls: [...plan.falls, corridorPool(light)] });
  return lightingOf(plan, {
    shade: path(rect(1350, 68, 260, 584), '#1a2038', 0.86) + exitGlow,
    shine: '<ellipse cx="1477" cy="92" rx="150" ry="110" fill="url(#uitgang)"/>',
    defs: radial('uitgang', ['0 #7dffb0 .5', '1 #2f9a63 0']),
  });
}

const exitGlow =
  '<rect x="1434" y="72" width="86" height="34" fill="#fff"/><ellipse cx="1477" cy="110" rx="120" ry="90" fill="url(#uitgang)"/>';

function corridorPool(light: WerkvloerLight): Pool {
  return { at: corridorLight, colour: '#fff6dd', strength: light === 'regen' ? 0.4 : 0.8 };
}
