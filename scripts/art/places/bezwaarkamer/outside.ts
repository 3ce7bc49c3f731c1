import { type bezwaarkamer, HOUSE_WINDOWS, LAMP_POST } from '../../../../src/web/stage/place/bezwaarkamer.ts';
import { type Lighting, type LightPlan, lightingOf } from '../../lighting.ts';
import { type Drawing, line, linear, path, rect, shape, wobble } from '../../svg.ts';
import { bicycle, carBack, cloud, crown, rowHouse, trunk } from '../../things/outdoors.ts';

/** The lights that the room is drawn in. */
export type BezwaarLight = (typeof bezwaarkamer.lights)[number];

const HOUSES = 244;
const KERB = 372;

const skies: Record<BezwaarLight, { readonly sky: readonly string[]; readonly clouds: readonly [string, string] }> = {
  dag: { sky: ['0 #8fc4e2', '.7 #cfe6ee', '1 #eef3ea'], clouds: ['#fbfaf2', '#eaf2f2'] },
  regen: { sky: ['0 #8996a3', '.7 #aeb9c0', '1 #c6cdcd'], clouds: ['#9aa7b2', '#8391a0'] },
  schemering: {
    sky: ['0 #4f62a8', '.3 #a884b4', '.5 #ee9a86', '.8 #ffc98c', '1 #ffcf94'],
    clouds: ['#e8a9a6', '#b98bb2'],
  },
};

export function sky(light: BezwaarLight): Drawing {
  return {
    defs: linear('lucht', skies[light].sky),
    drawing: `<rect x="30" y="60" width="540" height="220" fill="url(#lucht)"/>`,
  };
}

export function clouds(light: BezwaarLight): Drawing {
  const [a, b] = skies[light].clouds;
  return {
    defs: wobble('w', 3, 8, 0.01),
    drawing: `<g filter="url(#w)" opacity=".9">${cloud(30, 150, 210, a)}${cloud(330, 132, 150, b)}${cloud(420, 168, 200, a)}${cloud(690, 144, 180, b)}</g>`,
  };
}

/** Row houses, a hedge, parked cars, bicycles in a rack. */
export function carPark(light: BezwaarLight): Drawing {
  const walls = ['#b78471', '#c49b80', '#b07a6c', '#bf8f76', '#b78471', '#c49b80', '#b07a6c', '#bf8f76'];
  const houses = walls.map((wall, index) => rowHouse(22 + index * 68, HOUSES, 68, 68, 100, wall)).join('');
  return {
    defs: wobble('w', 21, 2.4),
    drawing: `<g filter="url(#w)">${houses}${houseLights(light)}${hedge()}${ground(light)}${lampPost()}
      ${carBack(96, 330, '#5e87a8')}${carBack(170, 330, '#b8524a')}${carBack(392, 330, '#e4e0d4')}${carBack(466, 330, '#5b8a7d')}
      ${trunk(474, 396, 190, 17)}${bikes()}</g>`,
  };
}

export function treeCrown(): Drawing {
  const leaves = ['#dd9a45', '#bd7237', '#f3c371'] as const;
  return {
    defs: wobble('w', 22, 2.4),
    drawing: `<g filter="url(#w)">${crown(516, 250, 46, leaves)}${crown(430, 244, 42, leaves)}${crown(474, 192, 68, leaves)}</g>`,
  };
}

/** The windows that are lit from the first; the stage lights them up one by one. */
function houseLights(light: BezwaarLight): string {
  const lit = { dag: 0, regen: 2, schemering: 3 }[light];
  return HOUSE_WINDOWS.slice(0, lit)
    .map(([x, y, width, height]) => path(rect(x, y, width, height), '#ffd98a'))
    .join('');
}

function hedge(): string {
  const bumps = Array.from({ length: 15 }, (_, index) => `q19 -${index % 2 === 0 ? 14 : 9} 38 0`).join('');
  return shape(`M10 ${HOUSES - 8}${bumps}V${HOUSES + 14}H10Z`, '#5f7f58', 2.4);
}

function ground(light: BezwaarLight): string {
  const lines = [133, 207, 281, 355, 429, 503, 577].map((x) => `M${x} 334L${300 + (x - 300) * 0.86} 288`).join('');
  const wet =
    light === 'regen'
      ? path(
          'M230 352q36 -9 78 -2q30 8 -10 12q-50 6 -68 -10ZM60 300q20 -6 44 0q10 6 -12 8q-28 2 -32 -8Z',
          '#dbe5ea',
          0.6,
        )
      : '';
  return (
    shape(`M0 ${HOUSES + 12}H600V460H0Z`, '#8b919b', 2.4) +
    line(lines, 3, '#e9e9e2') +
    wet +
    shape(`M0 ${KERB}H600V460H0Z`, '#b9a99a', 2.4) +
    line('M0 384H600M0 402H600M0 424H600', 1.4, '#94867b') +
    line(
      'M40 372L20 402M120 372L108 402M200 372L196 402M280 372V402M360 372L364 402M440 372L452 402M520 372L540 402',
      1.4,
      '#94867b',
    )
  );
}

function lampPost(): string {
  const { x, y } = LAMP_POST;
  return (
    line(`M${x} ${KERB - 18}V${y + 12}Q${x} ${y - 6} ${x + 22} ${y - 8}`, 6) +
    shape(`M${x + 14} ${y - 14}H${x + 44}L${x + 38} ${y - 4}H${x + 20}Z`, '#d9dbd6', 2.4)
  );
}

function bikes(): string {
  const rack = [88, 148, 208, 268].map((x) => `M${x} 428V396Q${x} 386 ${x + 10} 386T${x + 20} 396V428`).join('');
  return (
    line(rack, 3.4, '#5a6570') +
    bicycle(112, 428, 34, '#3f7f86') +
    bicycle(186, 432, 34, '#b4423c') +
    bicycle(262, 428, 34, '#3b4a6b') +
    shape('M268 384H296L292 402H272Z', '#b98d55', 2.2)
  );
}

const plans: Record<BezwaarLight, LightPlan> = {
  dag: {
    ambient: '#c4c6c4',
    falls: [{ at: [200, 240, 420, 260], colour: '#fff4dc', strength: 0.5 }],
    hangs: [{ at: [300, 210, 460, 120], colour: '#dcecf2', strength: 0.42 }],
    edge: { colour: '#8fa3b4', strength: 0 },
  },
  regen: {
    ambient: '#8f9aa4',
    falls: [],
    hangs: [{ at: [300, 240, 460, 90], colour: '#b9c6ce', strength: 0.35 }],
    edge: { colour: '#5b6876', strength: 0 },
  },
  schemering: {
    ambient: '#77709c',
    falls: [{ at: [LAMP_POST.x + 26, 330, 150, 70], colour: '#ffd9a0', strength: 0.6 }],
    hangs: [
      { at: [260, 200, 420, 80], colour: '#ff9f6a', strength: 0.36 },
      { at: [LAMP_POST.x + 28, LAMP_POST.y, 60, 50], colour: '#ffc879', strength: 0.6 },
    ],
    edge: { colour: '#3a2f5e', strength: 0 },
  },
};

export function outsideLighting(light: BezwaarLight): Lighting {
  return lightingOf(plans[light]);
}
