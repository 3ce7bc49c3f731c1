import { INK, line, path, rect, shape } from '../svg.ts';

/** The face of a clock without hands, in world units. */
export function clockFace({
  x,
  y,
  radius,
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}): string {
  const ticks = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const from = radius - (index % 3 === 0 ? 16 : 11);
    const point = (r: number) => `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`;
    return line(`M${point(radius - 7)}L${point(from)}`, index % 3 === 0 ? 4 : 2.2);
  }).join('');
  return `<circle cx="${x + 5}" cy="${y + 7}" r="${radius}" fill="#1f3140" opacity=".35"/><circle cx="${x}" cy="${y}" r="${radius}" fill="#f6eedb" stroke="${INK}" stroke-width="6.5"/>${ticks}`;
}

/** The green sign of a way out; left top at its origin, 72 by 28. */
export function exitSign(): string {
  return (
    shape(rect(0, 0, 72, 28), '#2f9a63', 3) +
    line('M18 22L24 14L21 8L30 9L34 14M24 14L29 19V24', 3, '#f4fff4') +
    '<circle cx="27" cy="6" r="2.8" fill="#f4fff4"/>' +
    line('M46 14H62M56 8L62 14L56 20', 3, '#f4fff4')
  );
}

/** A sheet pinned to the wall; left top at its origin. */
export function pinned(width: number, height: number, paper: string, drawing: string): string {
  return path(rect(3, 5, width, height), '#1f3140', 0.25) + shape(rect(0, 0, width, height), paper, 2.8) + drawing;
}
