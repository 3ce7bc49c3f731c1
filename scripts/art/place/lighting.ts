import type { Light } from '../../../src/web/stage/light.ts';
import { LAMP, SCREEN } from '../../../src/web/stage/place/werkvloer.ts';
import { path, radial, rect } from '../svg.ts';

/** Light on a drawing: what every colour is multiplied by (white: 1.3 times), and what shines over it. */
export interface Lighting {
  readonly shade: string;
  readonly shine: string;
  readonly defs: string;
}

interface Pool {
  readonly at: readonly [x: number, y: number, rx: number, ry: number];
  readonly colour: string;
  readonly strength: number;
}

interface Plan {
  readonly ambient: string;
  /** Light that falls on things. */
  readonly falls: readonly Pool[];
  /** Light that hangs in the air. */
  readonly hangs: readonly Pool[];
  readonly edge: { readonly colour: string; readonly strength: number };
}

const window: Pool['at'] = [372, 290, 640, 470];
const lamps: Pool['at'] = [1000, 120, 620, 430];
const leftLamps: Pool['at'] = [370, 90, 480, 330];
const deskLamp: Pool['at'] = [LAMP.x + 46, LAMP.y + 130, 330, 190];
const screenGlow: Pool['at'] = [SCREEN.x, SCREEN.y + 160, 260, 120];
const corridorLight: Pool['at'] = [1478, 360, 330, 480];

const plans: Record<Light, Plan> = {
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
  blauw: {
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
  ochtend: {
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

/** How a place is lit; with the corridor's light on or gone. */
export function lighting(light: Light, corridor: 'aan' | 'uit'): Lighting {
  const plan = plans[light];
  const falls = corridor === 'aan' ? [...plan.falls, corridorPool(light)] : plan.falls;
  const pools = [
    ...falls.map((pool, index) => poolOf(pool, `v${index}`)),
    ...plan.hangs.map((pool, index) => poolOf(pool, `h${index}`)),
  ];
  const drawn = pools.map(({ drawing }) => drawing);
  const dark = corridor === 'uit' ? path(rect(1350, 68, 260, 584), '#1a2038', 0.86) + exitGlow : '';
  const edge = radial(
    'rand',
    [
      '.4 #000 0',
      `.72 ${plan.edge.colour} ${plan.edge.strength * 0.45}`,
      `1 ${plan.edge.colour} ${plan.edge.strength}`,
    ],
    'cx=".5" cy=".36" r=".78"',
  );
  return {
    defs: pools.map(({ defs }) => defs).join('') + edge + radial('uitgang', ['0 #7dffb0 .5', '1 #2f9a63 0']),
    shade: `<rect x="-200" width="2000" height="900" fill="${plan.ambient}"/>${drawn.slice(0, falls.length).join('')}${dark}<rect x="-100" width="1800" height="900" fill="url(#rand)"/>`,
    shine:
      drawn.slice(falls.length).join('') +
      (corridor === 'uit' ? '<ellipse cx="1477" cy="92" rx="150" ry="110" fill="url(#uitgang)"/>' : ''),
  };
}

const exitGlow =
  '<rect x="1434" y="72" width="86" height="34" fill="#fff"/><ellipse cx="1477" cy="110" rx="120" ry="90" fill="url(#uitgang)"/>';

function corridorPool(light: Light): Pool {
  return { at: corridorLight, colour: '#fff6dd', strength: light === 'ochtend' ? 0.4 : 0.8 };
}

function poolOf({ at: [x, y, rx, ry], colour, strength }: Pool, id: string): { defs: string; drawing: string } {
  return {
    defs: radial(id, [`0 ${colour} ${strength}`, `.45 ${colour} ${strength * 0.55}`, `1 ${colour} 0`]),
    drawing: `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`,
  };
}
