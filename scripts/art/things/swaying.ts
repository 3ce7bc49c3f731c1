import { DOOR } from '../../../src/web/stage/place/sporthal.ts';
import { line, path, rect, shape } from '../svg.ts';

/** What sways, bobs or opens in a place of its own; each drawn round the point that it hangs from or turns on. */
export const swaying: Readonly<Record<string, string>> = {
  ringen: rings(),
  'deur-hal': hallDoor(),
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
