import { BOARD, CLOCK, DOOR, FLOOR } from '../../../../src/web/stage/place/sporthal.ts';
import { INK, line, moved, path, rect, shape } from '../../svg.ts';
import { clockFace, exitSign } from '../../things/on-the-wall.ts';

const WOOD = '#cf9f69';
/** The scoreboard's, when they burn. */
const LAMPS = '#ffb24a';

/** What hangs on the hall's wall and stands against it: wall bars, scoreboard, clock, basket, the glass door. */
export function onTheWall(): string {
  return `${wallBars()}${scoreboard()}${clockFace(CLOCK)}${basket()}${glassDoor()}${sandbags()}`;
}

/** Wall bars with a notice and a raincoat on them. */
function wallBars(): string {
  const bars = Array.from({ length: 15 }, (_, index) => {
    const y = 142 + index * 17;
    return line(`M20 ${y}H336`, 8) + line(`M20 ${y}H336`, 3.8, WOOD);
  }).join('');
  const posts = [14, 118, 222, 326].map((x) => shape(rect(x, 126, 13, FLOOR - 128), '#b98454', 3.4)).join('');
  return path(rect(10, 130, 336, FLOOR - 134), '#1f3a44', 0.28) + bars + posts + notice() + raincoat();
}

/** A sheet of paper with a house in the water, and where to go. */
function notice(): string {
  return moved(
    40,
    176,
    shape('M-8 -18L122 -22L126 92L-4 96Z', '#f7f3e6', 3.6) +
      shape('M14 40V18L38 -2L62 18V40', '#f0c35a', 3.4) +
      path('M32 40V24H44V40Z') +
      line('M6 50Q16 42 26 50T46 50T66 50M6 64Q16 56 26 64T46 64T66 64', 5, '#3f7fa3') +
      line('M80 36H108M96 22L110 36L96 50', 6, '#bf4f3d') +
      path(rect(44, -28, 28, 12), '#c8ccd0', 0.9),
  );
}

function raincoat(): string {
  return moved(
    278,
    206,
    line('M0 -10Q10 -22 14 -8', 3.6) +
      shape('M-14 -4Q0 -14 14 -4L38 26L44 128L30 132L28 152H-30L-32 130L-44 126L-36 26Z', '#e9bd3f', 4) +
      shape('M-14 -4Q-18 18 0 22Q18 18 14 -4Q0 6 -14 -4Z', '#cf9f2f', 3.2) +
      line('M0 24V150M-26 44L-30 128M28 44L30 128M-22 100h14M10 100h14', 2.6),
  );
}

/** The scoreboard: seven for who plays away, and a dash for who plays at home, since that number changes as one plays. */
function scoreboard(): string {
  const [x, y, width, height] = BOARD;
  return moved(
    x,
    y,
    path(rect(5, 8, width, height), '#1f3140', 0.34) +
      shape(rect(0, 0, width, height), '#39434f', 4.6) +
      shape(rect(7, 7, width - 14, height - 14), '#262b38', 2.6) +
      moved(16, 0, digit('M5 38H21')) +
      moved(92, 0, digit('M5 16H21M23 20V34M23 42V56')) +
      path(rect(62, 24, 10, 8) + rect(62, 44, 10, 8), LAMPS),
  );
}

/** A digit of seven lamps, of which these burn. */
function digit(burning: string): string {
  const all = 'M5 16H21M3 20V34M23 20V34M5 38H21M3 42V56M23 42V56M5 60H21';
  return line(all, 5, '#4c4046') + line(burning, 5.6, LAMPS);
}

/** The board and ring of a basket, turned up against the wall. */
function basket(): string {
  const net = [-22, -11, 0, 11, 22].map((dx) => `M${dx} 6L${dx * 0.55} 44`).join('');
  return moved(
    1305,
    104,
    line('M-44 6L-60 34M44 6L60 34', 5) +
      shape('M-74 -86H74V2H-74Z', '#efece2', 4.4) +
      line('M-30 -48H30V-8H-30Z', 5, '#bf4f3d') +
      line('M-74 -86V2M74 -86V2', 3) +
      line(`${net}M-18 20H18M-15 34H15`, 2, '#e9e4d6') +
      `<ellipse cx="0" cy="6" rx="27" ry="6.5" fill="none" stroke="${INK}" stroke-width="8"/><ellipse cx="0" cy="6" rx="27" ry="6.5" fill="none" stroke="#d8733f" stroke-width="4"/>`,
  );
}

/** The frame of the glass door and its right leaf, with a notice on it; the left leaf moves. */
function glassDoor(): string {
  const { x, y, width, height } = DOOR;
  const right = x + width;
  return (
    moved(x + 42, y - 44, exitSign()) +
    shape(rect(x - 12, y - 12, width * 2 + 24, height + 14) + rect(x, y, width * 2, height), '#55636f', 3.8) +
    path(
      `M${right + 14} ${y + height - 60}L${right + 60} ${y + 20}H${right + 40}L${right + 14} ${y + height - 120}Z`,
      '#ffffff',
      0.2,
    ) +
    shape(rect(right, y, width, height) + rect(right + 8, y + 8, width - 16, height - 16), '#4a5663', 3) +
    shape(rect(right + 8, y + height * 0.58, width - 16, 7), '#4a5663', 2.2) +
    shape(rect(right + 22, y + 46, 38, 48), '#f7f3e6', 2.6) +
    line(`M${right + 30} ${y + 60}h22M${right + 30} ${y + 70}h22M${right + 30} ${y + 80}h14`, 2.4, '#9a9cab')
  );
}

/** Sandbags on either side of the door: the water came in here. */
function sandbags(): string {
  const bag = (x: number, y: number, fill: string) =>
    moved(
      x,
      y,
      shape('M-26 0Q-34 -10 -26 -18Q0 -24 26 -18Q34 -10 26 0Q0 5 -26 0Z', fill, 3.2) +
        line('M-12 -9h20', 1.8, '#8d7a58'),
    );
  return (
    bag(1386, FLOOR + 12, '#c3ac7f') +
    bag(1400, FLOOR - 5, '#b39c70') +
    bag(1374, FLOOR - 6, '#cdb78c') +
    bag(1390, FLOOR - 22, '#bca679')
  );
}
