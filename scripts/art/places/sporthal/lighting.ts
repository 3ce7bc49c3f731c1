import type { sporthal } from '../../../../src/web/stage/place/sporthal.ts';
import { BOARD, LAMP } from '../../../../src/web/stage/place/sporthal.ts';
import { type Extra, type Lighting, type LightPlan, lightingOf, type Pool } from '../../lighting.ts';
import { linear, path, rect } from '../../svg.ts';

/** The lights that the hall is drawn in. */
export type HalLight = (typeof sporthal.lights)[number];

const windows: Pool['at'] = [800, 40, 1150, 330];
const floor: Pool['at'] = [800, 560, 900, 240];
const lamps: readonly Pool['at'][] = [
  [210, 60, 400, 420],
  [780, 60, 560, 480],
  [1440, 60, 400, 420],
];
const deskLamp: Pool['at'] = [LAMP.x + 46, LAMP.y + 130, 330, 190];
const board: Pool['at'] = [BOARD[0] + BOARD[2] / 2, BOARD[1] + BOARD[3] / 2, 150, 110];
const door: Pool['at'] = [1510, 330, 240, 300];

const lit = (colour: string, strength: number): Pool[] => lamps.map((at) => ({ at, colour, strength }));

const plans: Record<HalLight, LightPlan> = {
  dag: {
    ambient: '#aeb8bf',
    falls: [
      { at: windows, colour: '#ffffff', strength: 0.6 },
      { at: floor, colour: '#f4f1e6', strength: 0.42 },
      { at: door, colour: '#f6fbff', strength: 0.4 },
    ],
    hangs: [{ at: [800, 60, 900, 200], colour: '#e6f2f6', strength: 0.1 }],
    edge: { colour: '#2b3a4c', strength: 0.34 },
  },
  ochtend: {
    ambient: '#9aa6b8',
    falls: [
      { at: windows, colour: '#ffeccb', strength: 0.6 },
      { at: [980, 520, 760, 300], colour: '#ffd9a0', strength: 0.55 },
      { at: door, colour: '#ffe6bd', strength: 0.5 },
    ],
    hangs: [{ at: [420, 60, 760, 320], colour: '#ffd9a0', strength: 0.16 }],
    edge: { colour: '#2a2f52', strength: 0.42 },
  },
  schemering: {
    ambient: '#858cab',
    falls: [
      { at: windows, colour: '#ffc9a6', strength: 0.5 },
      ...lit('#ffe6c4', 0.34),
      { at: floor, colour: '#ffb98a', strength: 0.3 },
      { at: deskLamp, colour: '#ffe2ae', strength: 0.85 },
      { at: board, colour: '#ffcf94', strength: 0.3 },
    ],
    hangs: [
      { at: [800, 50, 1000, 170], colour: '#ff9d6e', strength: 0.16 },
      { at: deskLamp, colour: '#ffb85e', strength: 0.34 },
    ],
    edge: { colour: '#221b42', strength: 0.5 },
  },
  avond: {
    ambient: '#6d789f',
    falls: [
      ...lit('#fff3dc', 0.62),
      { at: [800, 250, 900, 330], colour: '#fff0d6', strength: 0.42 },
      { at: floor, colour: '#f4e3cd', strength: 0.5 },
      { at: deskLamp, colour: '#ffe2ae', strength: 0.85 },
      { at: board, colour: '#ffcf94', strength: 0.4 },
    ],
    hangs: [
      ...[210, 590, 970, 1560].map((x): Pool => ({ at: [x, 44, 220, 90], colour: '#ffe9c2', strength: 0.3 })),
      { at: deskLamp, colour: '#ffb85e', strength: 0.36 },
    ],
    edge: { colour: '#101236', strength: 0.6 },
  },
};

/** How the hall is lit: in the morning the low sun falls in beams, in the evening the tubes burn. */
export function hallLighting(light: HalLight): Lighting {
  if (light === 'ochtend') return lightingOf(plans[light], beams);
  return lightingOf(plans[light], light === 'avond' || light === 'schemering' ? tubes(light) : undefined);
}

/** How the table in front is lit. */
export function frontLighting(light: HalLight): Lighting {
  return lightingOf(plans[light]);
}

function tubes(light: HalLight): Extra {
  const bars = [60, 440, 820, 1410].map((x) => rect(x - 4, 36, 308, 16)).join('');
  const strength = light === 'avond' ? 0.85 : 0.5;
  return { defs: '', shade: path(bars, '#ffffff'), shine: path(bars, '#ffedc8', strength) };
}

const beam = (x: number) => `M${x} 98H${x + 104}L${x + 560} 470H${x + 380}Z`;
const patch = (x: number) => `M${x} 470H${x + 180}L${x + 330} 600H${x + 120}Z`;

const beams: Extra = {
  defs: linear('straal', ['0 #ffe0a6 .26', '.7 #ffe0a6 .1', '1 #ffe0a6 0']),
  shade: path([40, 310, 580, 850].map((x) => patch(x + 380)).join(''), '#ffe7b8', 0.5),
  shine: [40, 310, 580, 850].map((x) => `<path d="${beam(x)}" fill="url(#straal)"/>`).join(''),
};

/** What lies over the hall when its lamps have gone out: darkness, and the light of the scoreboard. */
export function darkness(light: HalLight): { drawing: string; defs: string } {
  const deep = light === 'avond' ? 0.66 : 0.4;
  return {
    defs:
      linear('donker', [`0 #12163a ${deep + 0.12}`, `.5 #161a3c ${deep}`, `1 #161a3c ${deep * 0.6}`]) +
      `<mask id="bord"><rect width="1600" height="900" fill="#fff"/>${path(rect(...BOARD), '#000')}</mask>`,
    drawing: `<g mask="url(#bord)"><rect width="1600" height="640" fill="url(#donker)"/></g>`,
  };
}
