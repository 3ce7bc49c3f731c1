import { INK } from '../svg.ts';
import { garment, type Patch } from './below.ts';

type Point = readonly [x: number, y: number];

/** Curly hair: a curl bulges out between each point of the outline (clockwise) and the next; smaller ones lie inside. */
export function curls(
  outline: readonly Point[],
  inside: readonly Point[],
  colour: string,
  patches: readonly Patch[] = [],
): string {
  const [first = [0, 0]] = outline;
  const arcs = [...outline.slice(1), first].map(([x, y], index) => {
    const [fromX, fromY] = outline[index] ?? first;
    const radius = Math.round(Math.hypot(x - fromX, y - fromY) * 0.56);
    return `A${radius} ${radius} 0 0 1 ${x} ${y}`;
  });
  const small = inside.map(
    ([x, y]) => `M${x - 18} ${y + 10}Q${x - 16} ${y - 18} ${x + 8} ${y - 14}Q${x + 22} ${y - 4} ${x + 8} ${y + 10}`,
  );
  return (
    garment('krullen', `M${first.join(' ')}${arcs.join('')}Z`, colour, patches, 20) +
    `<path d="${small.join('')}" fill="none" stroke="${INK}" stroke-width="8" stroke-linecap="round"/>`
  );
}
