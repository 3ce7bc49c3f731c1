import type { callcenter } from '../../../../src/web/stage/place/callcenter.ts';
import { SCREEN, WALLBOARD } from '../../../../src/web/stage/place/callcenter.ts';
import { type Extra, type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import { linear, path } from '../../svg.ts';

/** The lights that the floor is drawn in. */
export type CallLight = (typeof callcenter.lights)[number];

const window: Pool['at'] = [240, 280, 640, 460];
const lamps: Pool['at'] = [960, 120, 760, 460];
const board: Pool['at'] = [WALLBOARD[0] + 100, WALLBOARD[1] + 64, 200, 140];
const screens: Pool['at'] = [820, 460, 420, 150];
const desk: Pool['at'] = [760, 640, 900, 200];

const plans: Record<CallLight, LightPlan> = {
  dag: {
    ambient: '#b2bac4',
    falls: [
      { at: window, colour: '#ffffff', strength: 0.6 },
      { at: lamps, colour: '#fbf5ea', strength: 0.45 },
      { at: desk, colour: '#fff6e6', strength: 0.4 },
    ],
    hangs: [{ at: [240, 260, 420, 330], colour: '#eaf4f8', strength: 0.12 }],
    edge: { colour: '#2a3350', strength: 0.34 },
  },
  ochtend: {
    ambient: '#9aa2b8',
    falls: [
      { at: window, colour: '#ffe2b4', strength: 0.75 },
      { at: [700, 420, 760, 330], colour: '#ffd6a0', strength: 0.42 },
      { at: desk, colour: '#ffdfb4', strength: 0.5 },
    ],
    hangs: [{ at: [300, 300, 600, 380], colour: '#ffcf8e', strength: 0.2 }],
    edge: { colour: '#2a2a55', strength: 0.42 },
  },
  schemering: {
    ambient: '#8189a8',
    falls: [
      { at: window, colour: '#ffc39c', strength: 0.55 },
      { at: lamps, colour: '#ffedd0', strength: 0.62 },
      { at: board, colour: '#ffe0a8', strength: 0.4 },
      { at: screens, colour: '#c4e4f4', strength: 0.4 },
      { at: desk, colour: '#f4dcc4', strength: 0.4 },
      { at: [SCREEN.x, SCREEN.y + 150, 260, 120], colour: '#b9dcf2', strength: 0.4 },
    ],
    hangs: [
      { at: [240, 330, 480, 330], colour: '#ff9a64', strength: 0.18 },
      { at: [960, 50, 700, 170], colour: '#ffe2b0', strength: 0.14 },
      { at: screens, colour: '#9fd0ea', strength: 0.14 },
    ],
    edge: { colour: '#1e1a44', strength: 0.5 },
  },
};

/** How the floor is lit; in the morning the sun draws the window on the wall. */
export function roomLighting(light: CallLight): Lighting {
  return lightingOf(plans[light], light === 'ochtend' ? sun : undefined);
}

export function frontLighting(light: CallLight): Lighting {
  return lightingOf(plans[light]);
}

const pane = (x: number) => `M${x} 150L${x + 150} 176L${x + 186} 396L${x + 30} 380Z`;

const sun: Extra = {
  defs: linear('zon', ['0 #ffd79a .3', '1 #ffd79a 0'], 1, 0.4),
  shade: path(pane(520) + pane(694), '#ffe9c0', 0.42),
  shine: '<path d="M436 110L1000 150L1150 420L436 392Z" fill="url(#zon)" opacity=".5"/>',
};
