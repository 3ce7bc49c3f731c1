import { line, path, rect, shape } from '../svg.ts';

/** A folding chair from the front, standing on its origin; 1 is a chair of 100 high. */
export function foldingChair(seat: string): string {
  return (
    line('M-22 -98L-26 0M22 -98L26 0M-20 -44L-30 0M20 -44L30 0', 5) +
    line('M-22 -98L-26 0M22 -98L26 0', 2, '#8d99a3') +
    shape('M-23 -98Q0 -104 23 -98L22 -70H-22Z', seat, 3.4) +
    shape('M-26 -50H26L30 -38H-30Z', seat, 3.4) +
    line('M-25 -16H25', 3)
  );
}

/** A trestle table under a paper cloth, seen from the front; its floor is y 0. */
export function clothTable(width: number, height: number, cloth: string): string {
  const half = width / 2;
  const hem = -height * 0.42;
  const folds = Array.from({ length: Math.round(width / 60) }, (_, index) => {
    const x = -half + 34 + index * 60;
    return line(`M${x} ${-height + 18}L${x - 3} ${hem - 6}`, 1.8, '#b9b4aa');
  }).join('');
  return (
    line(`M${-half + 26} ${hem}L${-half + 12} 0M${-half + 26} ${hem}L${-half + 44} 0`, 5) +
    line(`M${half - 26} ${hem}L${half - 12} 0M${half - 26} ${hem}L${half - 44} 0`, 5) +
    shape(
      `M${-half} ${-height + 9}V${hem}Q${-half * 0.5} ${hem + 8} 0 ${hem}T${half} ${hem}V${-height + 9}Z`,
      cloth,
      3.4,
    ) +
    folds +
    shape(`M${-half + 12} ${-height - 8}H${half - 12}L${half} ${-height + 10}H${-half}Z`, '#fbf8ef', 3.4)
  );
}

/** A radiator, left top at its origin. */
export function radiator(width: number, height: number): string {
  const ribs = Array.from({ length: Math.floor(width / 26) }, (_, index) =>
    line(`M${16 + index * 26} 12V${height - 12}`, 2.4),
  ).join('');
  return (
    shape(rect(0, 0, width, height), '#cfc8ba', 4) + ribs + path(rect(4, height - 12, width - 8, 8), '#a9a294', 0.6)
  );
}
