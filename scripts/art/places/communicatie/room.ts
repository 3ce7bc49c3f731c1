import { PANES } from '../../../../src/web/stage/place/communicatie.ts';
import { paneMask } from '../../sky.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { radiator } from '../../things/furniture.ts';
import { coffeeCorner } from './coffee-corner.ts';
import { standingDesk } from './standing-desk.ts';
import { onTheWall } from './wall.ts';

const FLOOR = 652;
const FRAME = '#e2dccd';

/** The department behind the people, without light; the panes are left open. */
export function room(): Drawing {
  return {
    defs:
      wobble('w', 19) +
      paneMask('glas', PANES.map((pane) => rect(...pane)).join('')) +
      linear('wand', ['0 #6d6a88', '.5 #787592', '1 #6a6684'], 1, 0) +
      linear('vloer', ['0 #a58467', '1 #7d604d']),
    drawing: `<g mask="url(#glas)" filter="url(#w)">${wall()}${floor()}</g><g filter="url(#w)">${windows()}${onTheWall()}${ceiling()}${standingDesk()}${coffeeCorner()}</g>`,
  };
}

function wall(): string {
  const mouldings = [
    [520, 330],
    [870, 360],
  ]
    .map(
      ([x = 0, width = 0]) =>
        `<rect x="${x}" y="62" width="${width}" height="560" rx="3" fill="none" stroke="#5b5775" stroke-width="2"/>`,
    )
    .join('');
  return `<rect x="-20" y="-20" width="1640" height="700" fill="url(#wand)"/>${mouldings}`;
}

/** Old boards in a herringbone that is no more than hinted at. */
function floor(): string {
  const boards = Array.from({ length: 22 }, (_, index) =>
    line(`M${-40 + index * 80} ${FLOOR + 6}l56 60l-56 60`, 1.5, '#6a503f'),
  ).join('');
  return (
    path(rect(-20, FLOOR, 1640, 260), 'url(#vloer)') +
    boards +
    shape(rect(-20, FLOOR - 26, 1640, 26), '#e2dccd', 3.2) +
    line(`M-20 ${FLOOR - 14}H1620`, 1.6, '#a9a294')
  );
}

/** Tall sash windows with deep sills. */
function windows(): string {
  return PANES.map(([x, y, width, height]) => {
    const middle = x + width / 2;
    return (
      path(`M${x + 96} ${y + 8}h40l-96 ${height - 20}h-40Z`, '#ffffff', 0.13) +
      shape(rect(x - 24, y - 22, width + 48, height + 44) + rect(x, y, width, height), FRAME, 4.4) +
      shape(rect(middle - 5, y, 10, height), FRAME, 3) +
      shape(rect(x, y + 150, width, 14), FRAME, 3.4) +
      shape(rect(x, y + 314, width, 9), FRAME, 3) +
      shape(rect(x - 30, y - 40, width + 60, 22), '#cfc6b2', 4) +
      shape(
        `M${x - 36} ${y + height + 20}H${x + width + 36}L${x + width + 44} ${y + height + 38}H${x - 44}Z`,
        '#efe8d8',
        4,
      ) +
      moved(x - 14, y + height + 50, radiator(width + 28, 90))
    );
  }).join('');
}

/** An ornamental ceiling's edge, a rail with spots. */
function ceiling(): string {
  const spot = (x: number) =>
    line(`M${x} 30V44`, 5) +
    shape(`M${x - 16} 42H${x + 16}L${x + 11} 72H${x - 11}Z`, '#39434f', 3.4) +
    path(`M${x - 10} 69H${x + 10}L${x + 9} 74H${x - 9}Z`, '#fff3cf');
  return (
    shape(rect(-20, -20, 1640, 34), '#d9d3c6', 3.6) +
    line('M-20 4H1620', 1.8, '#a9a294') +
    shape(rect(560, 24, 740, 8), '#39434f', 2.6) +
    [620, 790, 1130, 1240].map(spot).join('')
  );
}
