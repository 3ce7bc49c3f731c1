import { HOUSE_WINDOWS, type vergaderzaal } from '../../../../src/web/stage/place/vergaderzaal.ts';
import { type Lighting, type LightPlan, lightingOf } from '../../lighting.ts';
import { type Drawing, line, linear, path, rect, shape, wobble } from '../../svg.ts';
import { cloud, crown } from '../../things/outdoors.ts';

/** The lights that the room is drawn in. */
export type ZaalLight = (typeof vergaderzaal.lights)[number];

const LAWN = 282;

const skies: Record<ZaalLight, { readonly sky: readonly string[]; readonly clouds: readonly [string, string] }> = {
  dag: { sky: ['0 #86bfe0', '.6 #cbe4ec', '1 #eef3ea'], clouds: ['#fbfaf2', '#e6f0f2'] },
  ochtend: { sky: ['0 #8fb0d6', '.35 #f2d2b8', '.7 #ffdf9e', '1 #ffe9bd'], clouds: ['#ffe2c0', '#f6c8ab'] },
  regen: { sky: ['0 #8b98a4', '.7 #b2bcc2', '1 #c8cfce'], clouds: ['#9da9b3', '#8693a1'] },
};

export function sky(light: ZaalLight): Drawing {
  return {
    defs: linear('lucht', skies[light].sky),
    drawing: '<rect x="190" y="40" width="510" height="260" fill="url(#lucht)"/>',
  };
}

export function clouds(light: ZaalLight): Drawing {
  const [a, b] = skies[light].clouds;
  return {
    defs: wobble('w', 4, 8, 0.01),
    drawing: `<g filter="url(#w)" opacity=".9">${cloud(250, 134, 190, a)}${cloud(470, 108, 140, b)}${cloud(600, 150, 220, a)}</g>`,
  };
}

/** A walled garden: a house with a slate roof, trees, a lawn with a path, a pond and a bench. */
export function garden(light: ZaalLight): Drawing {
  return {
    defs: wobble('w', 23, 2.6),
    drawing: `<g filter="url(#w)">${trees()}${house(light)}${lawn()}${pond(light)}${bench()}${birch()}${box()}</g>`,
  };
}

/** What hangs over the window from the birch. */
export function birchLeaves(): Drawing {
  const leaves = ['#d9b254', '#b98a3c', '#f2d98b'] as const;
  return {
    defs: wobble('w', 24, 2.6),
    drawing: `<g filter="url(#w)">${crown(250, 92, 50, leaves)}${crown(366, 84, 44, leaves)}${crown(306, 70, 60, leaves)}</g>`,
  };
}

function trees(): string {
  const far = ['#87a585', '#6d8d74', '#a3bd98'] as const;
  const near = ['#6f9468', '#587a5a', '#93b483'] as const;
  return (
    crown(214, 208, 66, far) +
    crown(306, 196, 58, far) +
    crown(392, 210, 62, near) +
    crown(676, 196, 70, near) +
    shape(`M170 ${LAWN - 46}q40 -10 80 0t80 0t80 0t80 0t80 0t80 0t80 0V${LAWN + 4}H170Z`, '#5f8159', 2.6)
  );
}

function house(light: ZaalLight): string {
  const columns = [472, 508, 544, 580];
  const glass = columns.flatMap((x) => [116, 186].map((y) => pane(x, y))).join('');
  const lit = HOUSE_WINDOWS.slice(0, { dag: 0, ochtend: 1, regen: 2 }[light])
    .map(([x, y, width, height]) => path(rect(x, y, width, height), '#ffd98a'))
    .join('');
  return (
    shape(rect(452, 96, 172, LAWN - 96), '#bfa88a', 3) +
    shape('M440 98L470 56H606L636 98Z', '#5f6b78', 3) +
    shape(rect(486, 34, 20, 34) + rect(572, 34, 20, 34), '#a5715b', 2.6) +
    shape(rect(446, 94, 184, 9), '#e6dcc6', 2.6) +
    line('M452 170H624', 2.4, '#96805f') +
    glass +
    lit +
    shape(rect(452, LAWN - 28, 172, 34), '#6f9468', 2.6)
  );
}

function pane(x: number, y: number): string {
  return (
    shape(rect(x - 3, y - 3, 30, 46), '#f2ecdc', 2.2) +
    path(rect(x, y, 24, 40), '#7f97a6') +
    line(`M${x + 12} ${y}V${y + 40}M${x} ${y + 14}H${x + 24}`, 2, '#f2ecdc')
  );
}

function lawn(): string {
  return (
    shape(`M150 ${LAWN}H720V540H150Z`, '#92b06f', 2.6) +
    path(`M150 ${LAWN}H720V${LAWN + 14}Q420 ${LAWN + 24} 150 ${LAWN + 12}Z`, '#759658', 0.8) +
    shape(`M548 ${LAWN + 2}Q500 330 540 372T470 540H646Q660 440 612 386T596 ${LAWN + 2}Z`, '#dccdab', 2.6) +
    line('M262 330l6 -9l5 9M470 340l6 -9l5 9M300 452l7 -10l6 10M430 470l7 -10l6 10M660 330l6 -9l5 9', 2, '#6f9050')
  );
}

function pond(light: ZaalLight): string {
  const ripples =
    light === 'regen' ? 'M352 384q12 -6 24 0q-12 6 -24 0M410 396q9 -5 18 0q-9 5 -18 0' : 'M340 388h34M396 398h40';
  return (
    shape('M296 388Q300 352 378 352T462 386Q458 418 380 420T296 388Z', '#c9bfa4', 2.8) +
    shape('M308 386Q312 360 378 360T450 386Q446 408 380 410T308 386Z', '#8fb9c6', 2.4) +
    path('M318 384Q330 366 376 366Q350 376 340 392Q326 394 318 384Z', '#dff0ef', 0.6) +
    line(ripples, 2.2, '#eef7f5')
  );
}

function bench(): string {
  return (
    path('M596 372H700L694 380H590Z', '#3b3a2c', 0.3) +
    line('M612 340V372M690 340V372', 5) +
    shape(rect(600, 322, 100, 9) + rect(600, 308, 100, 8), '#a5774f', 2.6) +
    shape('M596 340H704L708 348H592Z', '#b98a5e', 2.6)
  );
}

/** A birch near the window; its crown is above it. */
function birch(): string {
  return (
    shape('M284 470Q292 300 294 20H318Q318 300 330 470Q308 478 284 470Z', '#efeadd', 3) +
    path('M316 90Q318 300 326 470L312 474Q308 300 308 90Z', '#c9c4ba', 0.8) +
    line('M294 170h10M312 210h8M292 262h12M314 318h8M290 372h10M312 424h10M288 440h8', 3.4, '#4a4643')
  );
}

function box(): string {
  const ball = ['#5f8159', '#4b6a4a', '#7f9f70'] as const;
  return crown(244, 470, 40, ball) + crown(424, 492, 26, ball) + crown(668, 462, 44, ball);
}

const plans: Record<ZaalLight, LightPlan> = {
  dag: {
    ambient: '#c3c6c2',
    falls: [{ at: [400, 380, 420, 240], colour: '#fff6dc', strength: 0.5 }],
    hangs: [{ at: [440, 220, 420, 110], colour: '#dcecf0', strength: 0.34 }],
    edge: { colour: '#8fa3b4', strength: 0 },
  },
  ochtend: {
    ambient: '#a9a3a6',
    falls: [
      { at: [300, 300, 420, 260], colour: '#ffe3b0', strength: 0.6 },
      { at: [300, 420, 420, 120], colour: '#fff0c9', strength: 0.5 },
    ],
    hangs: [
      { at: [240, 180, 460, 230], colour: '#ffd48a', strength: 0.62 },
      { at: [460, 290, 480, 46], colour: '#fff0d6', strength: 0.55 },
    ],
    edge: { colour: '#8a6a6a', strength: 0 },
  },
  regen: {
    ambient: '#919ca2',
    falls: [],
    hangs: [{ at: [440, 230, 460, 120], colour: '#bcc8cf', strength: 0.4 }],
    edge: { colour: '#5b6876', strength: 0 },
  },
};

export function outsideLighting(light: ZaalLight): Lighting {
  return lightingOf(plans[light]);
}
