/** A point of a stroke: where, and how wide the ink is there. */
export type Dab = readonly [x: number, y: number, width: number];

const STEPS = 8;

/** The outline (path data) of a smooth stroke through the dabs, with round ends: one hand for all that we draw ourselves. */
export function brush(...dabs: readonly Dab[]): string {
  const line = smooth(dabs);
  const left: string[] = [];
  const right: string[] = [];
  line.forEach(([x, y, width], index) => {
    const [nx, ny] = normal(line, index);
    left.push(`${round(x + (nx * width) / 2)} ${round(y + (ny * width) / 2)}`);
    right.unshift(`${round(x - (nx * width) / 2)} ${round(y - (ny * width) / 2)}`);
  });
  const start = round((line[0]?.[2] ?? 0) / 2);
  const end = round((line.at(-1)?.[2] ?? 0) / 2);
  return `M${left.join('L')}A${end} ${end} 0 0 0 ${right.join('L')}A${start} ${start} 0 0 0 ${left[0]}Z`;
}

/** Path data of an ellipse. */
export function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${rx * 2} 0a${rx} ${ry} 0 1 1 ${-rx * 2} 0Z`;
}

/** Catmull-Rom through the dabs; the width runs along. */
function smooth(dabs: readonly Dab[]): Dab[] {
  const at = (index: number): Dab => dabs[Math.min(Math.max(index, 0), dabs.length - 1)] ?? [0, 0, 0];
  const line: Dab[] = [];
  for (let index = 0; index < dabs.length - 1; index += 1) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < STEPS; step += 1) {
      const t = step / STEPS;
      line.push([
        spline(a[0], b[0], c[0], d[0], t),
        spline(a[1], b[1], c[1], d[1], t),
        Math.max(1, spline(a[2], b[2], c[2], d[2], t)),
      ]);
    }
  }
  return [...line, at(dabs.length - 1)];
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
}

function normal(line: readonly Dab[], index: number): readonly [number, number] {
  const before = line[Math.max(0, index - 1)] ?? [0, 0, 0];
  const after = line[Math.min(line.length - 1, index + 1)] ?? [0, 0, 0];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [dy / length, -dx / length];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
