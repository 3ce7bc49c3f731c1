import { MUG, PHONE } from '../../../../src/web/stage/place/keuken.ts';
import { type Drawing, INK, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { mug } from '../../things/standing.ts';

const TOP = 548;
const EDGE = 720;
/** Where all lines that go away from you meet. */
const FAR = { x: 800, y: 190 } as const;

/** The kitchen table with its oilcloth, the post on it, fruit, crayons. */
export function front(): Drawing {
  return {
    defs:
      wobble('w', 37, 3) +
      linear('zeil', ['0 #f4ecd4', '1 #e2d5b4']) +
      `<clipPath id="blad"><path d="M40 ${TOP}H1560L1800 ${EDGE}H-200Z"/></clipPath>`,
    drawing: `<g filter="url(#w)">${cloth()}${moved(238, TOP + 34, crayons())}${moved(452, TOP + 38, post())}
      ${moved(MUG.x, MUG.y + 26, mug('#4f7fb0'))}${letter()}${mobile()}${moved(1402, TOP + 40, fruit())}${moved(628, TOP + 26, sprinkles())}</g>`,
  };
}

/** Oilcloth with a check that runs away from you. */
function cloth(): string {
  const at = (x: number, y: number) => (FAR.x + ((x - FAR.x) * (y - FAR.y)) / (TOP - FAR.y)).toFixed(1);
  const bands = Array.from({ length: 26 }, (_, index) => {
    const x = -620 + index * 112;
    return `M${x} ${TOP}H${x + 56}L${at(x + 56, EDGE)} ${EDGE}H${at(x, EDGE)}Z`;
  }).join('');
  const rows = [
    [556, 20],
    [598, 24],
    [650, 30],
  ].map(([y = 0, tall = 0]) => `M-220 ${y}H1820V${y + tall}H-220Z`);
  return (
    shape(`M-220 ${EDGE - 4}H1820V920H-220Z`, '#cdbf9c', 5) +
    shape(`M40 ${TOP}H1560L1800 ${EDGE}H-200Z`, 'url(#zeil)', 4.5) +
    `<g clip-path="url(#blad)">${path(bands, '#5f93a8', 0.34)}${rows.map((row) => path(row, '#5f93a8', 0.34)).join('')}</g>` +
    line(`M40 ${TOP}H1560L1800 ${EDGE}M40 ${TOP}L-200 ${EDGE}`, 4.5)
  );
}

/** Envelopes with a window, some of them not yet opened. */
function post(): string {
  const envelope = (x: number, y: number, fill: string, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${shape('M-78 0L-60 -36H76L88 0Z', fill, 3.6)}${shape('M-44 -8L-38 -20H10L12 -8Z', '#cfe0e4', 2.4)}${line('M52 -30H70', 3, '#8b8ea0')}</g>`;
  return envelope(6, 8, '#e9dfc8', -3) + envelope(-8, 0, '#dfe6ea', 5) + envelope(2, -8, '#fbf5e6', -2);
}

/** A letter that has been opened, beside its envelope. */
function letter(): string {
  return moved(
    806,
    TOP + 56,
    shape('M-84 4L-60 -46H52L60 4Z', '#fdf9ee', 3.6) +
      path('M-50 -40H-26L-30 -30H-54Z', '#4f7fb0') +
      line('M-58 -22H44M-62 -14H30M-66 -6H46', 2.4, '#8b8ea0') +
      line('M-12 -46L-14 4', 1.8, '#d8ceb6'),
  );
}

/** A mobile phone that lies on the table. */
function mobile(): string {
  return moved(
    PHONE.x,
    PHONE.y + 40,
    path('M-52 8H60L50 16H-44Z', '#3b3428', 0.3) +
      shape('M-50 6Q-58 4 -52 -4L-40 -26Q-38 -32 -30 -32H46Q54 -32 54 -24L58 0Q58 8 50 8Z', '#39434f', 4.2) +
      path('M-42 0L-30 -25H44L48 0Z', '#6d8ba0') +
      path('M-30 -6L-20 -25H-4L-12 -6Z', '#9fc0cf', 0.8),
  );
}

/** A bowl with apples and mandarins. */
function fruit(): string {
  const ball = (x: number, y: number, r: number, fill: string) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${INK}" stroke-width="3.8"/>`;
  return (
    path('M-90 8Q0 24 96 8L70 18H-60Z', '#3b3428', 0.3) +
    ball(-44, -58, 24, '#d8564a') +
    ball(48, -56, 22, '#e8963f') +
    ball(2, -70, 24, '#e8963f') +
    ball(-16, -50, 24, '#8cab4f') +
    ball(26, -48, 22, '#d8564a') +
    line('M-18 -74Q-16 -82 -10 -84M-46 -82Q-44 -88 -38 -90', 3.6) +
    path('M0 -88q8 -8 16 -4q-6 8 -16 4Z', '#5f8a4f') +
    shape('M-84 -50H86Q84 -8 40 4V10H-38V4Q-82 -8 -84 -50Z', '#7fa9bd', 4.5) +
    line('M-76 -36Q0 -28 78 -36', 4, '#eef4f2') +
    path('M-72 -44H-58Q-56 -14 -30 0Q-66 -12 -72 -44Z', '#a8c9d6')
  );
}

/** A packet of chocolate sprinkles, as everyone knows it, without a name. */
function sprinkles(): string {
  const dots = [
    [-24, -30],
    [-8, -22],
    [10, -34],
    [22, -20],
    [-18, -12],
    [4, -10],
    [24, -40],
    [-4, -42],
  ]
    .map(([x = 0, y = 0], index) =>
      line(`M${x} ${y}l${index % 2 === 0 ? 7 : 4} ${index % 2 === 0 ? 3 : -6}`, 4, '#5a3426'),
    )
    .join('');
  return (
    shape('M-36 4V-84L-26 -98H42L34 -84V4Z', '#f0c53f', 4.2) +
    shape('M34 4V-84L42 -98V-6Z', '#cf9f2c', 4) +
    line('M-36 -84H34', 3) +
    path(rect(-30, -50, 58, 48), '#fbf0d0') +
    dots +
    path(rect(-22, -74, 42, 14), '#b4423c')
  );
}

/** A drawing under way, with crayons. */
function crayons(): string {
  const colours = ['#d8564a', '#3f6f9a', '#5f9a55', '#e2a92f'];
  return (
    shape('M-96 12L-66 -38H52L44 12Z', '#fffaf0', 3.6) +
    line('M-62 -2Q-40 -30 -18 -12T24 -18', 4, '#5f9a55') +
    `<ellipse cx="16" cy="-28" rx="10" ry="5" fill="#f2c33f"/>` +
    colours
      .map(
        (colour, index) =>
          line(`M${62 + index * 15} ${-12 + (index % 2) * 14}l${26 - index * 4} -${10 + index * 3}`, 10) +
          line(`M${62 + index * 15} ${-12 + (index % 2) * 14}l${26 - index * 4} -${10 + index * 3}`, 5.5, colour),
      )
      .join('')
  );
}
