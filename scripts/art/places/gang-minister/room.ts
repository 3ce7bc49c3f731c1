import { CLOCK, CORNER, DOOR, FLOOR, SCONCES } from '../../../../src/web/stage/place/gang-minister.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { clockFace } from '../../things/clock-face.ts';
import { ministerLeaf } from '../../things/minister-leaf.ts';
import { ceilingLamps, depth } from './depth.ts';
import { portrait } from './portrait.ts';

const WALL = '#6f8f97';
const DADO = '#4f6c78';
const RAIL = 344;
const GILT = '#c9a45c';

/** The corridor behind the people, without light; its window is left open. */
export function corridor(): Drawing {
  return {
    defs: wobble('w', 43, 2.8) + linear('hout', ['0 #8a6650', '1 #6d4d40']),
    drawing: `<g filter="url(#w)">${floor()}${depth()}${wall()}${dado()}${doorway()}${bench()}${moved(640, 108, portrait())}${clock()}${SCONCES.map(({ x, y }) => moved(x, y, sconce())).join('')}${ceilingLamps()}</g>`,
  };
}

function floor(): string {
  return (
    path(rect(-20, 380, 1640, 540), 'url(#hout)') +
    [600, 660, 760].map((y) => line(`M-20 ${y}H1620`, 1.6, '#573c34')).join('') +
    shape(`M${CORNER - 60} 612H1640V800H${CORNER - 160}Z`, '#8f3d48', 4) +
    line(`M${CORNER - 62} 628H1640M${CORNER - 144} 782H1640`, 4, GILT)
  );
}

/** The wall with one wide moulding; all of it is quiet, since heads come before it. */
function wall(): string {
  return (
    shape(rect(CORNER, -20, 1200, FLOOR + 20), WALL, 4.5) +
    path(rect(CORNER + 3, -20, 14, FLOOR + 18), '#5f7f88') +
    shape(rect(CORNER - 6, -20, 1206, 46), '#d9d2c0', 4) +
    line(`M${CORNER} 12H1620`, 2, '#a79f8d') +
    line('M490 56H1250V318H490Z', 5, '#64838c') +
    line('M502 66H1240V308H502Z', 2, '#83a2a8')
  );
}

function dado(): string {
  const panels = [452, 664, 876, 1088]
    .map(
      (x) =>
        line(rect(x, RAIL + 34, 188, FLOOR - RAIL - 78), 3, '#3d5763') +
        line(rect(x + 10, RAIL + 44, 168, FLOOR - RAIL - 98), 1.6, '#64828d'),
    )
    .join('');
  return (
    path(rect(CORNER + 2, RAIL + 8, 1200, FLOOR - RAIL - 8), DADO) +
    shape(rect(CORNER - 4, RAIL, 1206, 14), '#5b7a86', 3.6) +
    panels +
    shape(rect(CORNER - 4, FLOOR - 24, 1206, 24), '#3d5763', 3.6)
  );
}

/** The minister's double door. What lies behind its left leaf is seen when that opens. */
function doorway(): string {
  const { x, y, width, height } = DOOR;
  const bottom = y + height;
  return (
    shape(rect(x - 26, y - 26, width * 2 + 52, height + 30), '#8a6650', 4.5) +
    shape(`M${x - 40} ${y - 26}V${y - 42}H${x + width * 2 + 40}V${y - 26}Z`, '#9c765b', 4) +
    line(
      `M${x - 13} ${y - 12}V${bottom}M${x + width * 2 + 13} ${y - 12}V${bottom}M${x - 13} ${y - 12}H${x + width * 2 + 13}`,
      2,
      '#6b4c3c',
    ) +
    shape(rect(x - 2, y - 2, width * 2 + 4, height + 4), '#33302f', 3.4) +
    within() +
    `<g transform="translate(${x + width * 2} ${y}) scale(-1 1)">${ministerLeaf(width, height)}</g>`
  );
}

/** A glimpse of the room behind: a lamp, books, a carpet. */
function within(): string {
  const { x, y, width, height } = DOOR;
  return (
    path(rect(x, y, width, height), '#e8c48f') +
    path(rect(x, y + height - 70, width, 70), '#9c6a4e') +
    shape(rect(x + 14, y + 120, 92, 274), '#7d5540', 3) +
    [150, 216, 282]
      .map((row) =>
        [22, 38, 54, 72, 86]
          .map((at, index) =>
            path(rect(x + at, y + row - 18, 12, 46), ['#a84b3c', '#c9a45c', '#4f7c86', '#e8dcc0', '#6f5a7a'][index]),
          )
          .join(''),
      )
      .join('') +
    '<circle cx="1420" cy="150" r="22" fill="#fff2cc"/>'
  );
}

/** An upholstered bench to wait on. */
function bench(): string {
  const buttons = [0, 1, 2, 3]
    .map((index) => `<circle cx="${510 + index * 56}" cy="408" r="3.4" fill="#6f2f3a"/>`)
    .join('');
  return (
    path('M468 556H722L742 574H450Z', '#1f1c28', 0.3) +
    line('M490 470V556M702 470V556', 9) +
    line('M490 470V552M702 470V552', 4, '#7d5540') +
    shape('M474 450V388Q476 366 500 366H692Q716 366 718 388V450Z', '#a04a55', 4.4) +
    buttons +
    shape('M464 446H728Q736 462 728 480H464Q456 462 464 446Z', '#b45962', 4.4)
  );
}

function clock(): string {
  const { x, y, radius } = CLOCK;
  return `<ellipse cx="${x + 6}" cy="${y + 9}" rx="${radius + 4}" ry="${radius + 4}" fill="#1f3140" opacity=".28"/>${clockFace(CLOCK, GILT, '#f4ecd8')}`;
}

/** A brass arm with a shade. */
function sconce(): string {
  return (
    shape('M-7 -2H7V34H-7Z', GILT, 3) + line('M0 16Q0 0 0 -8', 5) + shape('M-17 -8L-11 -46H11L17 -8Z', '#fbe6b4', 3.6)
  );
}
