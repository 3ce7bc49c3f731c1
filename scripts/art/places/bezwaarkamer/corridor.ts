import { DOOR } from '../../../../src/web/stage/place/bezwaarkamer.ts';
import { line, path, rect, shape } from '../../svg.ts';

/** The door's frame, and the corridor behind its glass where people wait. */
export function corridor(): string {
  const { x, y, width, height } = DOOR;
  const bottom = y + height;
  return (
    path(rect(x - 4, y - 4, width + 8, height + 8), '#e9e2cd') +
    path(`M${x - 4} ${bottom - 96}H${x + width + 4}V${bottom + 4}H${x - 4}Z`, '#9a8f86') +
    path(rect(x - 4, bottom - 106, width + 8, 10), '#c2b9a4') +
    path(`M${x - 4} ${y - 4}H${x + width + 4}V${y + 26}H${x - 4}Z`, '#f7f2e2') +
    line(`M${x} ${y + 28}H${x + width}`, 2.4, '#b3aa95') +
    path(`M${x + 30} ${y + 4}H${x + 104}L${x + 96} ${y + 16}H${x + 38}Z`, '#fffdf4') +
    waiting() +
    shape(rect(x - 22, y - 24, width + 44, height + 26) + rect(x - 4, y - 6, width + 8, height + 8), '#5d6878', 4.5) +
    shape(rect(1580, 372, 14, 24), '#f1ece0', 2.8)
  );
}

/** Chairs in a row, and an arrow on the wall over them. */
function waiting(): string {
  const { x, y } = DOOR;
  const chair = (left: number) =>
    line(`M${left + 6} ${y + 436}V${y + 478}M${left + 44} ${y + 436}V${y + 478}`, 4) +
    shape(rect(left + 2, y + 358, 46, 58), '#4f8f7b', 3.4) +
    shape(`M${left} ${y + 422}H${left + 50}L${left + 54} ${y + 438}H${left - 4}Z`, '#5ea08a', 3.4);
  return (
    shape(rect(x + 34, y + 130, 74, 46), '#3f6f9a', 3) +
    line(
      `M${x + 50} ${y + 153}H${x + 92}M${x + 78} ${y + 141}L${x + 92} ${y + 153}L${x + 78} ${y + 165}`,
      5,
      '#f4f4ee',
    ) +
    chair(x + 10) +
    chair(x + 72)
  );
}
