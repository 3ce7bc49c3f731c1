import { HOUSE_WINDOWS, type keuken } from '../../../../src/web/stage/place/keuken.ts';
import { type Lighting, type LightPlan, lightingOf } from '../../lighting.ts';
import { type Drawing, line, linear, path, rect, shape, wobble } from '../../svg.ts';
import { cloud, crown } from '../../things/outdoors.ts';

/** The lights that the kitchen is drawn in. */
export type KeukenLight = (typeof keuken.lights)[number];

const LAWN = 268;

const skies: Record<KeukenLight, { readonly sky: readonly string[]; readonly clouds: readonly [string, string] }> = {
  dag: { sky: ['0 #8cc2e0', '1 #dcebee'], clouds: ['#fbfaf2', '#eaf2f2'] },
  avond: { sky: ['0 #1f2f63', '.6 #4a5c98', '1 #8f8fb8'], clouds: ['#5d6ca6', '#4d5d98'] },
};

export function sky(light: KeukenLight): Drawing {
  const moon = light === 'avond' ? '<circle cx="330" cy="116" r="10" fill="#fff3cf"/>' : '';
  return {
    defs: linear('lucht', skies[light].sky),
    drawing: `<rect x="250" y="60" width="390" height="130" fill="url(#lucht)"/>${moon}`,
  };
}

export function clouds(light: KeukenLight): Drawing {
  const [a, b] = skies[light].clouds;
  return {
    defs: wobble('w', 6, 6, 0.012),
    drawing: `<g filter="url(#w)" opacity=".9">${cloud(360, 130, 110, a)}${cloud(520, 122, 80, b)}${cloud(650, 132, 130, a)}</g>`,
  };
}

/** The backs of other houses over a fence, a shed, a lawn with a ball on it. */
export function garden(light: KeukenLight): Drawing {
  return {
    defs: wobble('w', 25, 2.4),
    drawing: `<g filter="url(#w)">${houses(light)}${fence()}${shed(light)}${lawn()}</g>`,
  };
}

/** On the line; at night it is taken in. */
export function laundry(light: KeukenLight): Drawing {
  const shirt = (x: number, fill: string) =>
    shape(
      `M${x - 8} 208L${x - 22} 214L${x - 18} 228L${x - 12} 226V250H${x + 12}V226L${x + 18} 228L${x + 22} 214L${x + 8} 208Q${x} 214 ${x - 8} 208Z`,
      fill,
      2.6,
    );
  const drawn =
    shirt(428, '#d86a5c') +
    shape('M462 208H494L490 254H480L478 226L474 254H464Z', '#4f6f96', 2.6) +
    shape('M510 208H556Q552 230 556 248Q534 252 510 248Q514 228 510 208Z', '#f2e6c6', 2.6) +
    line('M511 218H555M511 238H555', 3, '#8fb0a8') +
    shirt(584, '#7fa9bd');
  return { defs: wobble('w', 26, 2.4), drawing: light === 'dag' ? `<g filter="url(#w)">${drawn}</g>` : '' };
}

function houses(light: KeukenLight): string {
  const glass = [402, 456, 506, 560].map((x) => shape(rect(x - 2, 162, 20, 22), '#dfe8ea', 2)).join('');
  const lit = light === 'avond' ? HOUSE_WINDOWS.slice(0, 2) : [];
  return (
    shape('M230 158L262 126H640V158Z', '#b5745e', 2.6) +
    shape(rect(236, 156, 420, 50), '#cba78e', 2.6) +
    line('M486 126V200M388 126V200', 2) +
    shape(rect(420, 112, 16, 22) + rect(540, 112, 16, 22), '#a4705f', 2.4) +
    glass +
    lit.map(([x, y, width, height]) => path(rect(x, y, width, height), '#ffd98a')).join('')
  );
}

function fence(): string {
  const boards = Array.from({ length: 22 }, (_, index) => `M${240 + index * 19} 192V${LAWN}`).join('');
  return (
    shape(`M230 190H660V${LAWN + 2}H230Z`, '#a98a66', 2.6) +
    line(boards, 1.6, '#80664a') +
    line('M230 206H660', 2.4, '#80664a') +
    crown(606, 226, 40, ['#c98546', '#a5652f', '#ecb46c']) +
    line('M606 250V284', 7) +
    line('M606 250V284', 3, '#6d5647') +
    line('M392 206Q490 216 640 204', 2) +
    line(`M396 200V${LAWN + 8}`, 5)
  );
}

function shed(light: KeukenLight): string {
  return (
    shape(`M272 ${LAWN + 8}V186H372V${LAWN + 8}Z`, '#5c7a72', 2.8) +
    line('M284 190V270M296 190V270M308 190V270M348 190V270M360 190V270', 1.6, '#466159') +
    shape('M260 188L284 164H360L384 188Z', '#6b5a55', 2.8) +
    shape(rect(318, 206, 24, 24), light === 'avond' ? '#53618a' : '#cfe0e4', 2.4) +
    line('M330 206V230', 2)
  );
}

function lawn(): string {
  return (
    shape(`M220 ${LAWN}H670V360H220Z`, '#8cab68', 2.6) +
    shape(`M300 ${LAWN + 8}H346L372 360H262Z`, '#c9bba2', 2.4) +
    line('M292 286H352M280 304H360', 1.6, '#9c8f78') +
    `<circle cx="516" cy="296" r="13" fill="#e2614f" stroke="#20202e" stroke-width="2.6"/>` +
    line('M504 292Q516 300 528 292', 2, '#fbf6e8') +
    line('M420 300l5 -8l5 8M560 312l5 -8l5 8M452 282l4 -7l4 7', 2, '#6f9050')
  );
}

const plans: Record<KeukenLight, LightPlan> = {
  dag: {
    ambient: '#c3c6c2',
    falls: [{ at: [440, 240, 300, 200], colour: '#fff6dc', strength: 0.5 }],
    hangs: [{ at: [440, 150, 300, 60], colour: '#dcecf0', strength: 0.3 }],
    edge: { colour: '#8fa3b4', strength: 0 },
  },
  avond: {
    ambient: '#4f5a8a',
    falls: [{ at: [440, 330, 220, 70], colour: '#ffd9a0', strength: 0.4 }],
    hangs: [],
    edge: { colour: '#20203e', strength: 0 },
  },
};

export function outsideLighting(light: KeukenLight): Lighting {
  return lightingOf(plans[light]);
}
