import type { Point } from '../../../src/web/stage/world.ts';
import { type Drawing, line, moved, path, shape, wobble } from '../svg.ts';

// What swings in a place; each drawn round the point that it hangs from.

/** Gym rings, drawn up out of the way. */
export function rings(): string {
  const ring = (x: number) =>
    line(`M${x} 0V92`, 3.4, '#6a4f3d') +
    line(`M${x} 0V92`, 1.4, '#d9b98c') +
    line(`M${x} 92V108`, 6, '#3f4a57') +
    `<circle cx="${x}" cy="122" r="14" fill="none" stroke="#20202e" stroke-width="8"/>` +
    `<circle cx="${x}" cy="122" r="14" fill="none" stroke="#d9a468" stroke-width="3.6"/>`;
  return ring(-27) + ring(27);
}

/** Two balloons, tied at the origin. */
export function balloons(): string {
  const balloon = (x: number, y: number, turn: number, fill: string) =>
    line(`M0 0Q${x * 0.1} ${y * 0.4} ${x} ${y + 44}`, 2.4) +
    `<g transform="translate(${x} ${y}) rotate(${turn})">${shape('M0 44Q-36 14 -34 -14Q-30 -46 0 -46Q30 -46 34 -14Q36 14 0 44Z', fill, 4)}${shape('M-6 50L0 42L6 50Z', fill, 3)}${line('M-18 -18Q-16 -32 -6 -35', 4, '#ffffff')}</g>`;
  return balloon(-104, -272, -10, '#d8574a') + balloon(-62, -228, 6, '#f0c35a') + line('M-10 2L8 4M-6 -4L6 8', 3);
}

/** An oil lamp on a chain, lit. */
export function shipLamp(): string {
  return (
    line('M0 0V58', 4) +
    line('M-26 74Q0 44 26 74', 4) +
    shape('M-40 86Q-34 64 0 62Q34 64 40 86Z', '#c79a4b', 4.2) +
    shape('M-18 86Q-28 108 -16 130H16Q28 108 18 86Z', '#fff0c4', 3.8) +
    path('M0 96Q-9 110 0 122Q9 110 0 96Z', '#ffb347') +
    line('M-34 84L-24 134M34 84L24 134', 3.4) +
    shape('M-26 130H26Q24 152 0 154Q-24 152 -26 130Z', '#b5873c', 4)
  );
}

/** A plant in a hanging pot that has missed its water. */
export function hangingPlant(): string {
  const stem = (x: number, y: number, side: number) =>
    line(`M${side * 20} 134Q${x * 0.9} 120 ${x} ${y}`, 4.4, '#5f7a4a') +
    [0.45, 0.75, 1]
      .map((t) =>
        shape(
          `M${x * (0.6 + t * 0.4)} ${134 + (y - 134) * t}q${-side * 4 - 9} 14 -2 30q14 -10 2 -30Z`,
          t === 1 ? '#b3a45c' : '#7d9a5c',
          2.6,
        ),
      )
      .join('');
  return (
    line('M0 0V50M0 50L-34 132M0 50L34 132', 3, '#e9dcc0') +
    stem(-46, 196, -1) +
    stem(44, 216, 1) +
    stem(-24, 238, -1) +
    shape('M-36 128H36L26 172Q0 182 -26 172Z', '#e9e1cd', 4) +
    line('M-30 146H30', 3, '#c9705c') +
    stem(20, 222, 1)
  );
}

/** A cat's tail. */
export function catTail(): string {
  const tail = 'M0 0Q6 34 -4 58Q-10 76 4 84';
  return line(tail, 15) + line(tail, 8, '#d9924b');
}

/** A drawing hung at its point. */
export function hung({ x, y }: Point, drawing: string): Drawing {
  return { defs: wobble('w', 7, 2.4), drawing: `<g filter="url(#w)">${moved(x, y, drawing)}</g>` };
}
