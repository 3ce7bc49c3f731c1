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

/** What is on a screen: blocks and lines, never words. */
const WINDOWS = [
  (w: number, h: number) =>
    path(rect(-w / 2 + 12, -h + 14, w * 0.26, h - 40), '#6f9fc4') +
    path(rect(-w * 0.16, -h + 14, w * 0.52, 14), '#f0f4f2') +
    line(
      `M${-w * 0.14} ${-h + 42}H${w * 0.34}M${-w * 0.14} ${-h + 54}H${w * 0.22}M${-w * 0.14} ${-h + 66}H${w * 0.3}`,
      4,
      '#8fb6c9',
    ),
  (w: number, h: number) =>
    path(rect(-w / 2 + 12, -h + 14, w - 24, 12), '#5f9f8a') +
    [0, 1, 2, 3, 4]
      .map((row) => line(`M${-w * 0.42} ${-h + 40 + row * 11}H${w * (0.1 + ((row * 7) % 5) * 0.06)}`, 4, '#8fb6c9'))
      .join('') +
    path(rect(w * 0.26, -h + 34, w * 0.16, 34), '#f0c35a'),
  (w: number, h: number) =>
    [0, 1, 2, 3, 4]
      .map((bar) =>
        path(
          rect(
            -w * 0.4 + bar * w * 0.17,
            -26 - (((bar * 5) % 4) + 1) * h * 0.13,
            w * 0.1,
            (((bar * 5) % 4) + 1) * h * 0.13,
          ),
          bar === 2 ? '#d8574a' : '#6f9fc4',
        ),
      )
      .join('') + path(rect(-w / 2 + 12, -h + 14, w * 0.4, 9), '#f0f4f2'),
] as const;

/** A screen that faces us, standing on its origin; what it shows is one of three. */
export function screen(width: number, height: number, shows: 0 | 1 | 2): string {
  const foot = 22;
  return (
    shape('M-34 0V-6H-10V-40H10V-6H34V0Z', '#39434f', 3.2) +
    shape(rect(-width / 2, -height - foot, width, height), '#39434f', 4.2) +
    path(rect(-width / 2 + 7, -height - foot + 7, width - 14, height - 16), '#d5e6ea') +
    `<g transform="translate(0 ${-foot})">${WINDOWS[shows](width, height)}</g>`
  );
}

/** An office chair from behind, its wheels on the origin. */
export function taskChair(cloth: string): string {
  return (
    line('M0 -70V-14M0 -14L-40 -2M0 -14L40 -2M0 -14V0', 6) +
    shape('M-56 -86Q-60 -72 -46 -70H46Q60 -72 56 -86Z', cloth, 4) +
    shape('M-46 -96Q-58 -170 -40 -196Q0 -208 40 -196Q58 -170 46 -96Q0 -86 -46 -96Z', cloth, 4.2) +
    line('M-34 -176Q0 -186 34 -176', 2.4) +
    line('M-58 -96Q-70 -96 -66 -124M58 -96Q70 -96 66 -124', 5)
  );
}
