import { DOOR } from '../../../src/web/stage/place/sporthal.ts';
import { line, path, rect, shape } from '../svg.ts';

/** What sways, bobs or opens in a place of its own; each drawn round the point that it hangs from or turns on. */
export const swaying: Readonly<Record<string, string>> = {
  ringen: rings(),
  'deur-hal': hallDoor(),
  ballonnen: balloons(),
  vogels: line(
    'M-24 4Q-18 -5 -12 2Q-6 -5 0 4M10 -10Q15 -18 20 -11Q25 -18 31 -9M14 16Q18 9 22 15Q26 9 31 16',
    2.6,
    '#3b4a63',
  ),
};

/** Gym rings, drawn up out of the way. */
function rings(): string {
  const ring = (x: number) =>
    line(`M${x} 0V92`, 3.4, '#6a4f3d') +
    line(`M${x} 0V92`, 1.4, '#d9b98c') +
    line(`M${x} 92V108`, 6, '#3f4a57') +
    `<circle cx="${x}" cy="122" r="14" fill="none" stroke="#20202e" stroke-width="8"/>` +
    `<circle cx="${x}" cy="122" r="14" fill="none" stroke="#d9a468" stroke-width="3.6"/>`;
  return ring(-27) + ring(27);
}

/** A leaf of the hall's glass door; its hinge is the origin. */
function hallDoor(): string {
  const { width, height } = DOOR;
  return (
    path(rect(7, 7, width - 14, height - 14), '#dfe9ec', 0.22) +
    path(`M12 ${height - 70}L${width - 18} 26H${width - 40}L12 ${height - 130}Z`, '#ffffff', 0.22) +
    shape(rect(0, 0, width, height) + rect(8, 8, width - 16, height - 16), '#4a5663', 3) +
    shape(rect(8, height * 0.58, width - 16, 7), '#4a5663', 2.2) +
    shape(rect(width - 16, height * 0.46, 6, 40), '#d7dadb', 2.2)
  );
}

/** Two balloons, tied at the origin. */
function balloons(): string {
  const balloon = (x: number, y: number, turn: number, fill: string) =>
    line(`M0 0Q${x * 0.1} ${y * 0.4} ${x} ${y + 44}`, 2.4) +
    `<g transform="translate(${x} ${y}) rotate(${turn})">${shape('M0 44Q-36 14 -34 -14Q-30 -46 0 -46Q30 -46 34 -14Q36 14 0 44Z', fill, 4)}${shape('M-6 50L0 42L6 50Z', fill, 3)}${line('M-18 -18Q-16 -32 -6 -35', 4, '#ffffff')}</g>`;
  return balloon(-104, -272, -10, '#d8574a') + balloon(-62, -228, 6, '#f0c35a') + line('M-10 2L8 4M-6 -4L6 8', 3);
}
