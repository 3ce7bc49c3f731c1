import { BAR_PIECES, CLOCK, DOOR, WALLBOARD } from '../../../../src/web/stage/place/callcenter.ts';
import { INK, line, moved, path, rect, shape } from '../../svg.ts';
import { clockFace, exitSign } from '../../things/on-the-wall.ts';

const ALUMINIUM = '#4a5663';

/** What hangs on the wall: the clock, the screen with those who wait, the door to the hall. */
export function onTheWall(): string {
  return `${clockFace(CLOCK)}${wallboard()}${hallway()}${door()}`;
}

/** The screen without its light: the bars are lit by the stage. */
function wallboard(): string {
  const [x, y, width, height] = WALLBOARD;
  const dark = BAR_PIECES.map((box) => path(rect(...box), '#3a4560')).join('');
  return (
    line(`M${x + 60} 55V${y}M${x + 140} 55V${y}`, 4) +
    path(rect(x + 5, y + 8, width, height), '#2b3752', 0.34) +
    shape(rect(x, y, width, height), '#39434f', 4.6) +
    shape(rect(x + 8, y + 8, width - 16, height - 16), '#263049', 2.6) +
    path(rect(x + 18, y + 16, 60, 7), '#8fb6c9') +
    `<circle cx="${x + width - 24}" cy="${y + 20}" r="5" fill="#7fd18f"/>` +
    dark +
    line(`M${x + 16} ${y + 111}H${x + width - 16}`, 2, '#8fb6c9')
  );
}

/** Behind the glass door: a pale hall with a machine for drinks. */
function hallway(): string {
  const { x, y, height } = DOOR;
  return (
    path(rect(x - 10, 62, 190, height + 54), '#e4dcc8') +
    path(`M${x - 10} 62H${x + 180}V150H${x - 10}Z`, '#f2ecdc') +
    path(rect(x - 10, y + height - 84, 190, 88), '#9c8b7d') +
    shape(rect(x + 30, 300, 90, 290), '#b5544b', 3.4) +
    shape(rect(x + 40, 318, 50, 150), '#3f5363', 2.6) +
    [0, 1, 2, 3]
      .map((row) =>
        path(
          [0, 1, 2].map((column) => rect(x + 46 + column * 14, 328 + row * 34, 8, 20)).join(''),
          ['#f0c35a', '#8fc1d9', '#ef8f7a', '#9cc9a3'][row],
        ),
      )
      .join('') +
    shape(rect(x + 98, 350, 14, 40), '#d7dadb', 2.2) +
    shape(rect(x + 42, 530, 50, 26), INK, 2.2)
  );
}

function door(): string {
  const { x, y, width, height } = DOOR;
  return (
    moved(x + 30, 74, exitSign()) +
    shape(rect(x - 16, 56, width + 60, 13), ALUMINIUM, 4) +
    shape(rect(x - 16, 56, 14, height + 60), ALUMINIUM, 4) +
    shape(rect(x + width + 2, 56, 13, height + 60), ALUMINIUM, 4) +
    shape(rect(x - 2, y - 10, width + 4, 8), ALUMINIUM, 3)
  );
}
