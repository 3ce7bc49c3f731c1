import { chances } from '../chance.ts';
import { INK, line, moved, path, rect, shape } from '../svg.ts';

// What stands on a table; each stands on its own origin, the middle of its foot.

/** A laptop seen from behind; 170 wide. */
export function laptopBack(lid: string): string {
  return (
    shape('M-96 0L-86 -12H86L96 0L92 6H-92Z', '#b9bec2', 3.6) +
    shape('M-82 -12L-76 -112Q-75 -118 -68 -118H68Q75 -118 76 -112L82 -12Z', lid, 4.4) +
    path('M-68 -108H66L64 -96H-69Z', '#ffffff', 0.14) +
    `<circle cx="0" cy="-62" r="8" fill="#39434f"/>`
  );
}

/** A desk phone with its horn on the hook. */
export function deskPhone(body = '#3b4654'): string {
  return (
    shape('M-50 2L-38 -42H44L56 2Z', body, 4.2) +
    shape('M-50 -6Q-56 -50 -38 -58Q-22 -60 -22 -44L-24 -8Q-30 4 -42 2Z', '#56636f', 3.8) +
    path('M-6 -34H34L36 -22H-4Z', '#a9d0c9') +
    [0, 1, 2]
      .flatMap((row) => [0, 1, 2].map((column) => path(rect(-2 + column * 14 + row, -16 + row * 6, 9, 3.6), '#c9d2d6')))
      .join('')
  );
}

/** An office printer; its paper comes out on top. 224 wide, 104 high. */
export function printer(): string {
  return (
    shape('M-70 -104L-54 -138H54L70 -104Z', '#e9e5da', 4.2) +
    shape('M-104 -104H104Q112 -104 112 -94V0H-112V-94Q-112 -104 -104 -104Z', '#c9ccca', 5) +
    path(rect(-108, -28, 216, 24), '#a9afb1') +
    shape(rect(-76, -66, 152, 16), INK, 3) +
    shape(rect(56, -94, 44, 16), '#3b4654', 3) +
    `<circle cx="-90" cy="-86" r="5" fill="#7fd18f" stroke="${INK}" stroke-width="2.4"/>`
  );
}

/** A vacuum flask with a pump. */
export function flask(colour: string): string {
  return (
    shape('M-24 0V-74Q-24 -88 -14 -92H14Q24 -88 24 -74V0Z', colour, 4) +
    shape('M-16 -92V-104H18L34 -98V-90H20L16 -92Z', '#39434f', 3.6) +
    path('M-18 -78V-6H-10V-80Z', '#ffffff', 0.25) +
    line('M24 -70Q40 -66 36 -34Q34 -24 24 -24', 4.4)
  );
}

/** A paper cup. */
export function paperCup(sleeve: string): string {
  return shape('M-17 -44H17L12 0H-12Z', '#f6f1e4', 3.8) + path('M-14.6 -30H14.6L13 -14H-13Z', sleeve);
}

/** A desk lamp that bends to the right; `x`, `y` is its joint, its foot is at the origin. */
export function deskLamp(hood: string, x: number, y: number): string {
  return (
    shape('M-40 0Q-40 -16 0 -16Q40 -16 40 0Z', '#2f4552', 4.2) +
    line(`M0 -14L${x - 34} ${y + 40}L${x + 20} ${y - 44}`, 9) +
    line(`M0 -14L${x - 34} ${y + 40}L${x + 20} ${y - 44}`, 3.6, '#8fa3ac') +
    moved(
      x + 20,
      y - 44,
      shape('M-14 -20Q-22 18 6 26L66 52Q72 -2 28 -26Z', hood, 4.6) + line('M8 30L62 53', 7, '#fff0bd'),
    )
  );
}

const FOLDERS = ['#e2b574', '#9db58f', '#e8bd7d', '#8fb0bd', '#d9a35f', '#e2b574', '#d98d74', '#c9785f'] as const;

/** A stack of files to this height, no file quite above the other; its top is a sheet of 130 wide. */
export function filePile(height: number, seed: number): string {
  const random = chances(seed);
  const layers: string[] = [];
  let top = 0;
  while (top < height - 8) {
    const thick = 10 + Math.round(random() * 10);
    const [x, wide] = [(random() - 0.5) * 22, 66 + random() * 14];
    const colour = FOLDERS[Math.floor(random() * FOLDERS.length)] ?? '#e2b574';
    layers.push(moved(Math.round(x), -top, folder(Math.round(wide), thick, colour, random() > 0.5)));
    top += thick;
  }
  return (
    layers.join('') +
    moved(0, -top, shape('M-66 0L-50 -26H70L62 0Z', '#fbf5e6', 3.8) + line('M-34 -17H46M-38 -10H28', 2.4, '#9a9cab'))
  );
}

/** One file lying on its side: a cover below, paper, a cover above. */
function folder(half: number, thick: number, colour: string, tab: boolean): string {
  const cover = Math.max(3.4, thick * 0.42);
  const sheets = thick > 13 ? line(`M${-half + 8} ${-thick * 0.34}H${half - 10}`, 1.4, '#a59c8a') : '';
  return (
    shape(`M${-half + 4} 0V${-thick}H${half - 2}V0Z`, '#f6efdd', 3) +
    sheets +
    shape(`M${-half - 3} ${-thick}L${-half + 14} ${-thick - 22}H${half + 8}L${half + 3} ${-thick}Z`, colour, 3.2) +
    shape(rect(-half - 3, -thick, half * 2 + 6, cover), colour, 2.2) +
    (tab ? shape(rect(half * 0.25, -thick + 1, 26, Math.max(7, thick * 0.6)), '#fbf5e6', 2) : '')
  );
}

/** Half a birthday cake on its board, with the knife in it. */
export function cake(): string {
  return (
    shape('M-84 6Q0 18 84 6L74 -4H-74Z', '#efe8d8', 3.6) +
    shape('M-62 -4V-46Q-62 -60 0 -60Q30 -60 44 -54L8 -40V-2Q-40 2 -62 -4Z', '#f0d9b0', 4) +
    shape('M8 -40L44 -54V-10L8 -2Z', '#e3b97c', 3.4) +
    line('M10 -21L43 -33', 4, '#c9574a') +
    shape('M-64 -46Q-64 -64 0 -64Q34 -64 46 -56L8 -40Q-6 -28 -16 -38Q-26 -24 -36 -38Q-48 -26 -64 -42Z', '#f3b6b0', 4) +
    [-44, -18, 12]
      .map(
        (x) =>
          `<circle cx="${x}" cy="${-57 + Math.abs(x + 16) * 0.06}" r="6.5" fill="#c8463a" stroke="#20202e" stroke-width="2.6"/>`,
      )
      .join('') +
    line('M-30 -62V-86M-6 -64V-88', 4.4, '#6f9fc4') +
    shape('M50 2L92 -14L100 -8L60 8Z', '#c9ced2', 2.8)
  );
}

/** A mobile phone lying on the table. */
export function cellPhone(): string {
  return (
    shape('M-44 0L-30 -20Q-28 -23 -24 -23H40Q45 -23 43 -19L32 0Q30 4 26 4H-40Q-46 4 -44 0Z', '#39434f', 3.8) +
    path('M-36 -1L-25 -18H36L27 -1Z', '#a9d0c9')
  );
}

/** A geranium in its pot. */
export function geranium(flower: string): string {
  const leaf = (x: number, y: number, r: number, fill: string) =>
    shape(
      `M${x - r} ${y}Q${x - r} ${y - r} ${x} ${y - r * 0.8}Q${x + r} ${y - r} ${x + r} ${y}Q${x + r * 0.8} ${y + r * 0.8} ${x} ${y + r * 0.6}Q${x - r * 0.8} ${y + r * 0.8} ${x - r} ${y}Z`,
      fill,
      3.2,
    );
  const bloom = (x: number, y: number) =>
    line(`M${x * 0.4} -50L${x} ${y + 10}`, 3.4, '#4d7a52') +
    [
      [-11, 2],
      [11, 2],
      [0, -10],
      [-6, 10],
      [7, 10],
    ]
      .map(
        ([dx = 0, dy = 0]) =>
          `<circle cx="${x + dx}" cy="${y + dy}" r="10" fill="${flower}" stroke="#20202e" stroke-width="2.6"/>`,
      )
      .join('');
  return (
    leaf(-34, -62, 20, '#4d8a68') +
    leaf(34, -66, 20, '#4d8a68') +
    bloom(-22, -122) +
    bloom(24, -134) +
    leaf(0, -72, 24, '#5c9a72') +
    leaf(-18, -52, 17, '#5c9a72') +
    leaf(20, -50, 17, '#4d8a68') +
    shape('M-26 0L-34 -42H34L26 0Z', '#cf7d54', 4) +
    shape(rect(-38, -52, 76, 13), '#df9162', 3.6)
  );
}
