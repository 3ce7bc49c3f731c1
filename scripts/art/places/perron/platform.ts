import { CLOCK, EDGE, HORIZON } from '../../../../src/web/stage/place/perron.ts';
import { type Drawing, INK, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { clockFace } from '../../things/clock-face.ts';
import type { PerronLight } from './lights.ts';
import { shelter } from './shelter.ts';

const STEEL = '#4f6473';
/** Where columns stand, between the places of people. */
const COLUMNS = [452, 1306] as const;
const FOOT = EDGE + 26;

/** Our own platform under its roof; between roof and edge one looks out. */
export function platform(light: PerronLight): Drawing {
  return {
    defs: wobble('w', 29) + linear('steen', ['0 #a59d95', '1 #8a827e']),
    drawing: `<g filter="url(#w)">${ground(light)}${shelter(FOOT)}${COLUMNS.map(column).join('')}${roof()}${clock()}${number()}${departures()}</g>`,
  };
}

function ground(light: PerronLight): string {
  const seams = Array.from({ length: 17 }, (_, index) => seam((index - 8) * 0.85)).join('');
  const rows = [EDGE + 106, EDGE + 176, EDGE + 280].map((y) => line(`M-20 ${y}H1620`, 1.5, '#736a68')).join('');
  const knobs = Array.from({ length: 62 }, (_, index) => path(rect(index * 26 - 4, EDGE + 32, 13, 6), '#f3ecd8')).join(
    '',
  );
  return (
    path(rect(-20, EDGE - 8, 1640, 10), '#3a3740') +
    shape(rect(-20, EDGE, 1640, 400), 'url(#steen)', 4) +
    path(rect(-20, EDGE + 7, 1640, 9), '#f1ead9') +
    path(rect(-20, EDGE + 26, 1640, 18), '#cdbf9c') +
    knobs +
    seams +
    rows +
    (light === 'regen' ? puddles() : '')
  );
}

/** A seam that runs to the vanishing point; cut off where it leaves the picture. */
function seam(slope: number): string {
  const from = EDGE + 60;
  const to = Math.min(900, HORIZON + 860 / Math.max(Math.abs(slope), 0.1));
  const at = (y: number) => Math.round(800 + slope * (y - HORIZON));
  return to <= from ? '' : line(`M${at(from)} ${from}L${at(to)} ${Math.round(to)}`, 1.5, '#736a68');
}

/** Rain lies on the stones and mirrors the sky. */
function puddles(): string {
  const puddle = (x: number, y: number, size: number) =>
    path(
      `M${x - size} ${y}Q${x - size * 0.6} ${y - 11} ${x - size * 0.1} ${y - 8}Q${x + size * 0.5} ${y - 14} ${x + size} ${y - 2}Q${x + size * 0.7} ${y + 12} ${x} ${y + 9}Q${x - size * 0.8} ${y + 12} ${x - size} ${y}Z`,
      '#c3ced6',
      0.75,
    ) + line(`M${x - size * 0.5} ${y - 1}H${x + size * 0.2}`, 2.4, '#eef3f4');
  return puddle(640, EDGE + 62, 92) + puddle(1330, EDGE + 84, 130) + puddle(980, EDGE + 150, 150);
}

/** The roof's underside with its ribs, its edge, and lamps in a row. */
function roof(): string {
  const ribs = Array.from({ length: 13 }, (_, index) => {
    const x = index * 134;
    return line(`M${x} 40L${800 + (x - 800) * 1.14} -20`, 3, '#3f525f');
  }).join('');
  const lamps = [126, 560, 1160]
    .map((x) => shape(rect(x, 20, 250, 11), '#e9e4d6', 3) + path(rect(x + 6, 27, 238, 5), '#fffbe8'))
    .join('');
  return (
    shape('M-20 -20H1620V42H-20Z', '#5a7080', 4) +
    ribs +
    lamps +
    shape(rect(-20, 42, 1640, 22), '#d8d3c6', 4) +
    line('M-20 57H1620', 2, '#9b978f')
  );
}

function column(x: number): string {
  return (
    shape(`M${x - 12} 64H${x + 12}V${FOOT}H${x - 12}Z`, STEEL, 4) +
    path(rect(x + 2, 66, 7, FOOT - 70), '#3c4f5d') +
    shape(`M${x - 11} 150Q${x - 12} 78 ${x - 84} 66H${x - 58}Q${x - 14} 74 ${x - 11} 106Z`, STEEL, 3.4) +
    shape(`M${x + 11} 150Q${x + 12} 78 ${x + 84} 66H${x + 58}Q${x + 14} 74 ${x + 11} 106Z`, STEEL, 3.4) +
    shape(rect(x - 22, FOOT - 8, 44, 12), '#3c4f5d', 3.4)
  );
}

function clock(): string {
  const { x, y, radius } = CLOCK;
  return line(`M${x - 16} 64V${y - radius + 6}M${x + 16} 64V${y - radius + 6}`, 4) + clockFace(CLOCK);
}

/** The platform's number with an arrow to it. */
function number(): string {
  return moved(
    690,
    84,
    line('M-40 -20V2M40 -20V2', 4) +
      shape('M-66 0H66V52H-66Z', '#2f4f86', 4.5) +
      line('M-22 12H-40L-42 25Q-22 20 -22 32Q-24 42 -42 40', 6, '#fdfaf0') +
      line('M4 26H42M28 12L42 26L28 40', 6, '#fdfaf0'),
  );
}

/** A board of departures, too far to read. */
function departures(): string {
  const rows = [0, 1, 2]
    .map((row) =>
      line(`M-66 ${14 + row * 11}H-44M-34 ${14 + row * 11}H${34 - row * 16}M52 ${14 + row * 11}H64`, 3.6, '#f2b24a'),
    )
    .join('');
  return moved(
    1440,
    64,
    `${line('M-50 0V6M50 0V6', 4)}${shape('M-84 2H84V46H-84Z', '#262b38', 4)}${rows}<circle cx="76" cy="38" r="2.5" fill="#7fd18f" stroke="${INK}" stroke-width="1"/>`,
  );
}
