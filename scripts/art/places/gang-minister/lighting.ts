import { DOOR, LAMP, SCONCES } from '../../../../src/web/stage/place/gang-minister.ts';
import { type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import { path, rect } from '../../svg.ts';
import type { GangLight } from './lights.ts';

const window: Pool['at'] = [186, 250, 330, 320];
const onTheFloor: Pool['at'] = [260, 620, 520, 260];
const deskLamp: Pool['at'] = [LAMP.x + 30, LAMP.y + 120, 280, 150];
const sconces = (strength: number): Pool[] =>
  SCONCES.map(({ x, y }) => ({ at: [x, y - 20, 330, 330], colour: '#ffe2b0', strength }));
const middle: Pool['at'] = [900, 150, 640, 380];
const ceilingLamps: Pool['at'] = [190, 90, 240, 220];

const plans: Record<GangLight, LightPlan> = {
  dag: {
    ambient: '#b3b8bf',
    falls: [
      { at: window, colour: '#f6f8f4', strength: 0.7 },
      { at: middle, colour: '#fbf4e4', strength: 0.42 },
      { at: onTheFloor, colour: '#f8f3e4', strength: 0.4 },
      { at: deskLamp, colour: '#ffe2ae', strength: 0.4 },
    ],
    hangs: [{ at: window, colour: '#eaf3f4', strength: 0.16 }],
    edge: { colour: '#2c3350', strength: 0.4 },
  },
  ochtend: {
    ambient: '#a3a4b2',
    falls: [
      { at: window, colour: '#ffe2b4', strength: 0.8 },
      { at: [620, 330, 720, 380], colour: '#ffe0b4', strength: 0.5 },
      { at: onTheFloor, colour: '#ffd9a0', strength: 0.6 },
      { at: deskLamp, colour: '#ffe2ae', strength: 0.4 },
    ],
    hangs: [
      { at: [186, 240, 300, 260], colour: '#ffc987', strength: 0.26 },
      { at: [420, 380, 460, 300], colour: '#ffc987', strength: 0.1 },
    ],
    edge: { colour: '#2c2a4a', strength: 0.44 },
  },
  avond: {
    ambient: '#6a729c',
    falls: [
      ...sconces(0.85),
      { at: middle, colour: '#ffe6c2', strength: 0.5 },
      { at: ceilingLamps, colour: '#ffe2b0', strength: 0.6 },
      { at: deskLamp, colour: '#ffdb9c', strength: 0.9 },
    ],
    hangs: [
      ...SCONCES.map(({ x, y }): Pool => ({ at: [x, y - 26, 130, 150], colour: '#ffc878', strength: 0.3 })),
      { at: ceilingLamps, colour: '#ffd79a', strength: 0.22 },
      { at: deskLamp, colour: '#ffb85e', strength: 0.3 },
    ],
    edge: { colour: '#141436', strength: 0.58 },
  },
};

/** The door's light is even, so that its leaf that opens, which has no light of its own, is like the other. */
const onTheDoor: Record<GangLight, string> = { dag: '#c4c7c8', ochtend: '#cbc9c7', avond: '#d2cdc6' };

/** How the corridor is lit. */
export function corridorLighting(light: GangLight): Lighting {
  const { x, y, width, height } = DOOR;
  const even = path(rect(x - 16, y - 16, width * 2 + 32, height + 16), onTheDoor[light]);
  return lightingOf(plans[light], { shade: even, shine: '', defs: '' });
}

/** How what stands before the people is lit. */
export function frontLighting(light: GangLight): Lighting {
  return lightingOf(plans[light]);
}
