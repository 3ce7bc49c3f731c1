import { line, moved, path, rect, shape } from '../svg.ts';

/** Small things that stand about; each stands on its own origin. */
export function plant(): string {
  return (
    `<g transform="translate(0 -2)">${shape('M0 0L-18 -48Q-20 -78 -52 -96Q-44 -50 -8 -40ZM4 0L14 -60Q40 -88 64 -86Q54 -50 16 -36ZM0 0Q-22 -84 4 -128Q28 -90 8 -38Z', '#5c9468', 3.8)}` +
    `${line('M2 -36Q-4 -80 3 -116M-10 -42Q-28 -60 -44 -88M14 -40Q36 -66 54 -80', 2.2)}</g>` +
    shape('M-26 0L-34 -44H34L26 0Z', '#cf7d54', 4) +
    shape(rect(-38, -54, 76, 13), '#df9162', 3.8)
  );
}

export function snakePlant(): string {
  return (
    shape(
      'M-8 -36Q-32 -92 -20 -140Q2 -96 2 -36ZM6 -36Q10 -110 32 -152Q38 -92 20 -36ZM-4 -36Q-2 -120 6 -170Q18 -110 10 -36Z',
      '#4d8a68',
      3.6,
    ) +
    line('M-16 -120Q-10 -80 -6 -40M26 -130Q20 -90 14 -40', 2.2, '#a9c98a') +
    shape('M-26 0L-30 -40H30L26 0Z', '#e3dac6', 4)
  );
}

export function binders(): string {
  const colours = ['#c9b48c', '#8fa08a', '#c9573f', '#c9b48c', '#6a7d9a'];
  return colours
    .map((colour, index) =>
      moved(
        index * 26,
        0,
        shape(rect(0, -72, 25, 72), colour, 3.2) +
          shape(rect(5, -62, 15, 22), '#f7f0dc', 1.8) +
          `<circle cx="12.5" cy="-16" r="4.5" fill="none" stroke="#20202e" stroke-width="2.4"/>`,
      ),
    )
    .join('');
}

/** A pile of paper of so many sheets. */
export function papers(sheets: number): string {
  const layers = Array.from({ length: sheets }, (_, index) => {
    const [x, y] = [(index % 2) * 4 - index, -index * 6];
    return shape(
      `M${x} ${y}L${x + 22} ${y - 26}H${x + 146}L${x + 138} ${y}Z`,
      index === sheets - 1 ? '#fbf5e6' : '#e2d8c2',
      3.4,
    );
  }).join('');
  const top = -(sheets - 1) * 6;
  return `${layers}${line(`M28 ${top - 18}H116M24 ${top - 11}H94M20 ${top - 5}H108`, 2.2, '#8b8ea0')}`;
}

export function mug(colour: string): string {
  return (
    shape('M-19 -46H19V-6Q19 2 8 2H-8Q-19 2 -19 -6Z', '#efe7d6', 4) +
    line('M19 -36Q34 -36 34 -23Q34 -11 19 -11', 4.2) +
    path('M-17 -32H17V-18H-17Z', colour)
  );
}

/** A chocolate letter in its box: it is November. */
export function chocolateLetter(): string {
  return (
    shape('M0 0L8 -34H70L64 0Z', '#b6403c', 3.6) +
    shape('M10 -6L14 -28H60L56 -6Z', '#f6e9cf', 2.4) +
    line('M24 -11L28 -23L35 -13L42 -23L44 -11', 5.5, '#5a3426')
  );
}
