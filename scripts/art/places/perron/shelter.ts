import { line, moved, path, rect, shape } from '../../svg.ts';

const FRAME = '#3f5360';
const TOP = 168;

/** A glass shelter at the left, with a bench and a picture of the sea in it; it stands on `foot`. */
export function shelter(foot: number): string {
  const post = (x: number) => shape(rect(x - 6, TOP + 16, 12, foot - TOP - 14), FRAME, 3.4);
  const glass = path(rect(28, TOP + 18, 356, foot - TOP - 60), '#dcebf0', 0.22);
  const shine = path(
    `M214 ${TOP + 22}H262L176 ${foot - 46}H128ZM284 ${TOP + 22}H300L214 ${foot - 46}H198Z`,
    '#ffffff',
    0.16,
  );
  return (
    path(`M10 ${foot}H404L424 ${foot + 16}H-10Z`, '#2b2a38', 0.3) +
    glass +
    shine +
    seat(foot) +
    poster() +
    shape(rect(20, foot - 52, 372, 10), FRAME, 3) +
    [26, 208, 386].map(post).join('') +
    shape(`M2 ${TOP}L20 ${TOP - 14}H396L414 ${TOP}V${TOP + 17}H2Z`, '#5f7685', 4) +
    line(`M4 ${TOP + 2}H412`, 2.6)
  );
}

function seat(foot: number): string {
  return (
    shape(rect(222, foot - 118, 158, 16), '#b98a5c', 3.2) +
    shape(rect(222, foot - 94, 158, 10), '#b98a5c', 3.2) +
    shape(`M216 ${foot - 70}H384L390 ${foot - 58}H210Z`, '#cb9c6b', 3.2) +
    line(`M230 ${foot - 58}V${foot}M370 ${foot - 58}V${foot}`, 6)
  );
}

function poster(): string {
  return moved(
    62,
    218,
    shape(rect(0, 0, 112, 152), '#e8e2d2', 4) +
      shape(rect(10, 10, 92, 132), '#f3cf9d', 2.4) +
      '<circle cx="72" cy="46" r="16" fill="#e8805f"/>' +
      path('M10 78Q36 66 60 78T102 74V142H10Z', '#5f93a8') +
      path('M10 112Q44 92 70 112T102 116V142H10Z', '#d8c07a') +
      line('M24 122L28 108M36 126L42 112M84 128L88 118', 2.4, '#5c9468'),
  );
}
