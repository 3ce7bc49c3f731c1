import { LAMP, MUG, PHONE, PRINTER, SCREEN } from '../../../../src/web/stage/place/werkvloer-avond.ts';
import { type Drawing, INK, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { binders, chocolateLetter, mug, papers } from '../../things/standing.ts';

const TOP = 590;

/** What stands before the people: your own desk, with all the clutter of the evening on its left side. */
export function front(): Drawing {
  return {
    defs:
      wobble('w', 31, 3) +
      linear('blad', ['0 #d79a66', '1 #c2845a'], 1, 0) +
      linear('kast', ['0 #9c6446', '1 #6d4536']),
    drawing: `<g filter="url(#w)">${cabinet()}${desk()}${leafyPlant()}${screen()}
      ${moved(18, TOP + 26, binders(), 1.1)}${moved(704, TOP + 38, papers(4))}${moved(770, TOP + 12, line('M0 0l40 14', 6, '#b4423c'))}
      ${moved(318, TOP + 42, papers(2))}${moved(MUG.x, TOP + 22, mug('#c9573f'))}${moved(510, TOP + 44, chocolateLetter())}
      ${lamp()}${phone()}${keyboard()}${printer()}</g>`,
  };
}

function desk(): string {
  return (
    shape('M-120 620H1310V920H-120Z', 'url(#kast)', 5) +
    shape(`M-120 ${TOP}H1270L1330 640V662H-120Z`, '#7d4a35', 5) +
    shape(`M-120 ${TOP}H1270L1330 642H-120Z`, 'url(#blad)', 4) +
    line('M40 606H240M880 600H1080M960 628H1140M420 632H560', 2, '#9a6645') +
    line('M420 680V900M900 680V900', 3)
  );
}

/** A wide screen, seen from behind; its light falls on the desk. */
function screen(): string {
  const { x, y } = SCREEN;
  return (
    shape(
      `M${x - 14} ${y + 80}V${y + 140}H${x - 62}V${y + 152}H${x + 66}V${y + 140}H${x + 18}V${y + 80}Z`,
      '#39434f',
      4,
    ) +
    shape(
      `M${x - 150} ${y - 80}Q${x - 150} ${y - 88} ${x - 142} ${y - 88}H${x + 142}Q${x + 150} ${y - 88} ${x + 150} ${y - 80}V${y + 90}H${x - 150}Z`,
      '#485563',
      5,
    ) +
    path(rect(x - 138, y - 76, 276, 22), '#5d6b7a') +
    shape(rect(x - 34, y + 4, 68, 50), '#39434f', 3.4) +
    shape(rect(x + 60, y - 34, 44, 44), '#f2c94c', 2.4) +
    line(`M${x + 68} ${y - 22}h26M${x + 68} ${y - 12}h18`, 2.2)
  );
}

function lamp(): string {
  const { x, y } = LAMP;
  const base = TOP + 16;
  return (
    shape(
      `M${x - 84} ${base}Q${x - 84} ${base - 16} ${x - 46} ${base - 16}Q${x - 8} ${base - 16} ${x - 8} ${base}Z`,
      '#2f5d62',
      4.5,
    ) +
    line(`M${x - 46} ${base - 14}L${x - 84} ${y + 40}L${x - 26} ${y - 44}`, 10) +
    line(`M${x - 46} ${base - 14}L${x - 84} ${y + 40}L${x - 26} ${y - 44}`, 4, '#4f979c') +
    shape(
      `M${x - 36} ${y - 66}Q${x - 44} ${y - 26} ${x - 14} ${y - 16}L${x + 48} ${y + 10}Q${x + 54} ${y - 46} ${x + 8} ${y - 70}Z`,
      '#2f8a83',
      5,
    ) +
    line(`M${x - 10} ${y - 12}L${x + 44} ${y + 12}`, 8, '#fff0bd')
  );
}

function phone(): string {
  return moved(
    PHONE.x,
    PHONE.y + 44,
    shape('M-52 12L-40 -34H46L58 12Z', '#3b4654', 4.5) +
      path('M2 -26H38L40 -12H4Z', '#a9d0c9') +
      [0, 1, 2]
        .flatMap((row) => [0, 1, 2].map((column) => path(rect(4 + column * 14 + row, -6 + row * 7, 9, 4), '#c9d2d6')))
        .join(''),
  );
}

function keyboard(): string {
  return (
    shape(`M936 ${TOP + 44}L948 ${TOP + 14}H1120L1136 ${TOP + 44}Z`, '#d5d2c9', 3.8) +
    line(`M950 ${TOP + 22}H1122M946 ${TOP + 29}H1126M942 ${TOP + 36}H1130`, 2, '#8d8f96')
  );
}

/** The printer's cabinet stands right of the desk. */
function cabinet(): string {
  return (
    shape('M1338 596H1580V920H1338Z', '#7c8b94', 5) +
    line('M1338 690H1580M1338 790H1580', 3) +
    line('M1440 640h40M1440 738h40', 5)
  );
}

function printer(): string {
  const { x, y } = PRINTER;
  return (
    shape(`M${x - 70} ${y - 32}L${x - 54} ${y - 66}H${x + 54}L${x + 70} ${y - 32}Z`, '#e9e5da', 4.2) +
    shape(
      `M${x - 104} ${y - 32}H${x + 104}Q${x + 112} ${y - 32} ${x + 112} ${y - 22}V${y + 72}H${x - 112}V${y - 22}Q${x - 112} ${y - 32} ${x - 104} ${y - 32}Z`,
      '#c9ccca',
      5,
    ) +
    path(rect(x - 110, y + 44, 220, 26), '#a9afb1') +
    shape(rect(x - 76, y + 6, 152, 16), INK, 3) +
    shape(rect(x + 56, y - 22, 44, 16), '#3b4654', 3) +
    `<circle cx="${x - 90}" cy="${y - 14}" r="5" fill="#7fd18f" stroke="${INK}" stroke-width="2.4"/>`
  );
}

/** A big plant at the right edge closes the picture. */
function leafyPlant(): string {
  const leaf = (dx: number, dy: number, turn: number, size: number, fill: string) =>
    `<g transform="translate(${1640 + dx} ${590 + dy}) rotate(${turn}) scale(${size})">${shape('M0 0Q-52 -34 -44 -96Q-30 -150 0 -168Q34 -148 46 -96Q52 -34 0 0Z', fill, 4.5)}${line('M0 -4V-148M0 -50L-28 -80M0 -50L28 -80M0 -92L-22 -120M0 -92L24 -118', 2.6)}</g>`;
  return (
    leaf(-20, -40, -64, 0.86, '#3f7a5c') +
    leaf(-10, -80, -34, 0.96, '#4d8a68') +
    leaf(0, -110, -8, 1, '#5c9a72') +
    leaf(6, -20, -86, 0.7, '#4d8a68') +
    leaf(14, -80, 24, 0.9, '#4d8a68')
  );
}
