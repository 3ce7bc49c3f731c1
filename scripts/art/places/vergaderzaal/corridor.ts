import { DOOR } from '../../../../src/web/stage/place/vergaderzaal.ts';
import { line, path, rect, shape } from '../../svg.ts';

/** The door's frame, and the corridor behind its glass: an arch, a runner, a picture. */
export function corridor(): string {
  const { x, y, width, height } = DOOR;
  const bottom = y + height;
  return (
    path(rect(x - 4, y - 4, width + 8, height + 8), '#e3d8bd') +
    path(`M${x - 4} ${bottom - 90}H${x + width + 4}V${bottom + 4}H${x - 4}Z`, '#a5927a') +
    path(`M${x + 26} ${bottom - 90}H${x + 106}L${x + 124} ${bottom + 4}H${x + 8}Z`, '#9c5a4f') +
    shape(
      `M${x + 18} ${bottom - 88}V${y + 150}Q${x + 20} ${y + 84} ${x + 66} ${y + 84}T${x + 114} ${y + 150}V${bottom - 88}Z`,
      '#cfc09c',
      3,
    ) +
    shape(rect(x + 40, y + 186, 52, 66), '#f3e9d2', 3) +
    path(
      `M${x + 46} ${y + 246}V${y + 226}Q${x + 58} ${y + 214} ${x + 68} ${y + 226}T${x + 86} ${y + 222}V${y + 246}Z`,
      '#5f8f8a',
    ) +
    line(`M${x - 2} ${bottom - 90}H${x + 18}M${x + 114} ${bottom - 90}H${x + width}`, 2.4, '#8f8068') +
    shape(rect(x - 20, y - 24, width + 40, height + 26) + rect(x - 4, y - 6, width + 8, height + 8), '#85583c', 4.5)
  );
}
