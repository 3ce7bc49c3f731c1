import { INK, line } from '../svg.ts';

/** A round clock without hands; the stage puts them on. */
export function clockFace(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  face: string,
  rim = INK,
): string {
  const ticks = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const point = (r: number) => `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`;
    return line(`M${point(radius - 8)}L${point(radius - (index % 3 === 0 ? 17 : 12))}`, index % 3 === 0 ? 4.2 : 2.4);
  }).join('');
  const ring =
    rim === INK ? '' : `<circle cx="${x}" cy="${y}" r="${radius + 5}" fill="${rim}" stroke="${INK}" stroke-width="4"/>`;
  return `${ring}<circle cx="${x}" cy="${y}" r="${radius}" fill="${face}" stroke="${INK}" stroke-width="${rim === INK ? 7 : 3.6}"/>${ticks}`;
}
