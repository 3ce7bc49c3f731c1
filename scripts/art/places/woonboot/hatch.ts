import { woonboot } from '../../../../src/web/stage/place/woonboot.ts';
import { line, path, rect, shape } from '../../svg.ts';

const [x, y, , height] = woonboot.door.box;

/** The way up: steps to the hatch, with daylight on them, a rope to hold on to and a coat. */
export function hatch(): string {
  const steps = [0, 1, 2, 3, 4, 5].map((step) => {
    const top = 250 + step * 66;
    const out = 22 - step * 4;
    return (
      shape(`M${x + out} ${top}H1620V${top + 17}H${x + out}Z`, '#c69464', 3.6) +
      path(rect(x + out + 6, top + 18, 200, 20), '#4a3326', 0.45)
    );
  });
  return (
    path(rect(x, y, 180, height), '#7a5438') +
    path(`M${x} ${y}H1620V248H${x}Z`, '#dbe7ea') +
    path(`M${x} 200Q${x + 60} 186 1620 196V248H${x}Z`, '#a8bfa8') +
    line(`M${x + 60} 246V176M${x + 128} 246V176M${x} 186H1620`, 4, '#f4f1e6') +
    steps.join('') +
    shape(rect(x - 16, y - 14, 18, height + 14), '#8f6341', 4) +
    shape(rect(x - 16, y - 14, 200, 16), '#8f6341', 4) +
    line(`M${x + 18} 300Q${x + 4} 420 ${x + 12} 620`, 9) +
    line(`M${x + 18} 300Q${x + 4} 420 ${x + 12} 620`, 4.6, '#d9bd8a')
  );
}
