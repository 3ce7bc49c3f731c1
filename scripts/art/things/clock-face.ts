import { INK, line } from '../svg.ts';

interface Face {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A clock on the wall, without hands: the stage puts them on. */
export function clockFace({ x, y, radius }: Face, rim: string = INK, paper = '#f6eedb'): string {
  const ticks = Array.from({ length: 12 }, (_, index) => {
    const quarter = index % 3 === 0;
    const angle = (index * Math.PI) / 6;
    const point = (r: number) => `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`;
    return line(`M${point(radius - 9)}L${point(radius - (quarter ? 17 : 12))}`, quarter ? 4.2 : 2.4);
  });
  const ring = (width: number, colour: string, fill = 'none') =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${colour}" stroke-width="${width}"/>`;
  return (
    `<circle cx="${x + 5}" cy="${y + 8}" r="${radius}" fill="#1f2b40" opacity=".3"/>` +
    ring(rim === INK ? 7 : 13, INK, paper) +
    (rim === INK ? '' : ring(6, rim)) +
    ticks.join('')
  );
}
