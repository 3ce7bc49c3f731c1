import { WINDOW } from '../../../../src/web/stage/place/trein.ts';
import { type Drawing, line, moved, path, rect, shape, wobble } from '../../svg.ts';
import { seatPair } from './seats.ts';

const LEFTS = [0, 1, 2, 3].map((index) => WINDOW.first + index * WINDOW.step);
/** The middles of the posts between the windows. */
const POSTS = LEFTS.slice(1).map((x) => x - 30);
const BOTTOM = WINDOW.top + WINDOW.height;

/** The window side of the coach, without light; the glass is left open. */
export function coach(): Drawing {
  return {
    defs: wobble('w', 13, 2.6),
    drawing: `<g filter="url(#w)">${LEFTS.map(shine).join('')}${wall()}${LEFTS.map(frame).join('')}${ledge()}${ceiling()}${rack()}${luggage()}${route()}${POSTS.map((x) => moved(x, 0, seatPair())).join('')}</g>`,
  };
}

function pane(x: number, out: number): string {
  const [top, width, height, r] = [WINDOW.top - out, WINDOW.width + out * 2, WINDOW.height + out * 2, 34 + out];
  return `M${x - out + r} ${top}h${width - r * 2}a${r} ${r} 0 0 1 ${r} ${r}v${height - r * 2}a${r} ${r} 0 0 1 ${-r} ${r}h${r * 2 - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${r * 2 - height}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

function wall(): string {
  const holes = LEFTS.map((x) => pane(x, 0)).join('');
  return path(`${rect(-20, -20, 1640, 940)}${holes}`, '#aebbbb') + path(`M-20 ${BOTTOM + 26}H1620V920H-20Z`, '#7f949c');
}

function frame(x: number): string {
  return shape(pane(x, 9) + pane(x, 0), '#46545f', 3.4);
}

function shine(x: number): string {
  return path(
    `M${x + 90} ${BOTTOM}L${x + 250} ${WINDOW.top}h60L${x + 150} ${BOTTOM}ZM${x + 176} ${BOTTOM}L${x + 336} ${WINDOW.top}h18L${x + 194} ${BOTTOM}Z`,
    '#ffffff',
    0.07,
  );
}

/** The ledge under the windows, with slits for warm air; small tables on the wall between the seats. */
function ledge(): string {
  const slits = LEFTS.map((x) =>
    line(`M${x + 120} ${BOTTOM + 38}H${x + 436}M${x + 120} ${BOTTOM + 50}H${x + 436}`, 2.4, '#5f737c'),
  ).join('');
  const tables = LEFTS.map((x) =>
    shape(`M${x + 178} ${BOTTOM + 40}H${x + 378}L${x + 392} ${BOTTOM + 56}H${x + 164}Z`, '#d8c9ac', 3.6),
  ).join('');
  return (
    shape(rect(-20, BOTTOM + 20, 1640, 12), '#93a5aa', 3.2) +
    slits +
    tables +
    moved(LEFTS[1] ?? 0, BOTTOM + 44, onTheTable())
  );
}

/** A newspaper and a can beside the window, where nobody stands before it. */
function onTheTable(): string {
  return (
    shape('M196 2L214 -14H312L300 2Z', '#f3ead6', 3) +
    line('M222 -8H290M216 -3H270', 2, '#8b8ea0') +
    shape('M336 2V-36Q336 -40 346 -40Q356 -40 356 -36V2Z', '#c9573f', 3) +
    path(rect(337, -26, 18, 9), '#f3ead6')
  );
}

function ceiling(): string {
  return (
    shape('M-20 -20H1620V20H-20Z', '#dfe0d6', 3.4) +
    shape(rect(-20, 18, 1640, 11), '#fff6da', 2.6) +
    [-20, 380, 996, 1500].map((x) => line(`M${x} -20V18`, 2, '#a6aaa4')).join('')
  );
}

/** The luggage rack: a rail and a shelf of glass. */
function rack(): string {
  const arms = POSTS.map((x) => shape(`M${x - 9} 29H${x + 9}V84H${x - 9}Z`, '#5f707b', 3)).join('');
  return path(rect(-20, 62, 1640, 14), '#c7d8dc', 0.55) + shape(rect(-20, 74, 1640, 9), '#6d7f8a', 3.2) + arms;
}

/** All the luggage lies over the left window. */
function luggage(): string {
  return (
    moved(
      200,
      74,
      shape('M-84 0V-34Q-84 -42 -74 -42H74Q84 -42 84 -34V0Z', '#4f6b8f', 3.8) +
        line('M-50 -42V0M50 -42V0', 3) +
        line('M-18 -42Q-18 -52 0 -52Q18 -52 18 -42', 4.5),
    ) +
    moved(
      364,
      74,
      shape('M-58 0Q-66 -34 -34 -40H30Q62 -36 56 0Z', '#b4583f', 3.8) +
        line('M-34 -38Q-10 -14 34 -38', 3) +
        shape(rect(-20, -18, 40, 16), '#c9704f', 2.6),
    ) +
    moved(470, 70, line('M-30 0L66 -12', 9) + line('M-30 0L66 -12', 4.5, '#3f7466') + line('M66 -12Q80 -14 76 -24', 4))
  );
}

/** A screen that shows the route: a line with stops, one of them ours. */
function route(): string {
  const stops = [-52, -18, 16, 50].map(
    (x, index) =>
      `<circle cx="${x}" cy="30" r="${index === 1 ? 7 : 5}" fill="${index === 1 ? '#f2b24a' : '#f4f7f7'}"/>`,
  );
  return moved(
    998,
    20,
    shape('M-86 0H86V58H-86Z', '#253246', 4) +
      line('M-66 30H66', 4, '#6fa3d0') +
      stops.join('') +
      line('M-52 46H-28M-8 46H22', 3, '#8fa9c4') +
      line('M-52 14H10', 3, '#f4f7f7'),
  );
}
