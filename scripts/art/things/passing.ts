import { DOOR } from '../../../src/web/stage/place/sporthal.ts';
import { line, path, rect, shape } from '../svg.ts';

/** What passes by or opens in a place of its own; each drawn round the point that it is put at or turns on. */
export const passing: Readonly<Record<string, string>> = {
  'deur-hal': hallDoor(),
  eend: duck(),
  vogels: line(
    'M-24 4Q-18 -5 -12 2Q-6 -5 0 4M10 -10Q15 -18 20 -11Q25 -18 31 -9M14 16Q18 9 22 15Q26 9 31 16',
    2.6,
    '#3b4a63',
  ),
};

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

/** A duck that swims to the left, its waterline at the origin. */
function duck(): string {
  return (
    path('M-40 3Q0 -3 48 4Q0 9 -40 3Z', '#eaf2f2', 0.7) +
    shape('M-22 2Q-34 -14 -16 -18Q4 -20 14 -14Q24 -12 34 -22Q36 2 14 3Z', '#9a7a5c', 3) +
    shape('M-16 -14Q-22 -36 -34 -36Q-46 -34 -42 -22Q-40 -14 -26 -4Z', '#4d7a5c', 3) +
    shape('M-43 -27L-56 -22L-42 -19Z', '#e0a03a', 2.4) +
    path('M-18 -14Q-28 -12 -27 -8L-18 -7Z', '#f4f1e6') +
    '<circle cx="-36" cy="-29" r="2" fill="#20202e"/>'
  );
}
