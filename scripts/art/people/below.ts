import { INK, line, path } from '../svg.ts';

/** A patch of shade or pattern on a garment: path data, colour, opacity. */
export type Patch = readonly [colour: string, d: string, opacity?: number];

const WIDTH = 22;

/** What a bust of Open Peeps lacks, where its lines end: x of both sleeves' edges at `y`, and what hangs below. */
export interface Below {
  readonly y: number;
  readonly left: readonly [outer: number, inner: number];
  readonly right: readonly [inner: number, outer: number];
  /** Where the sleeves and the garment end. */
  readonly cuff: number;
  readonly hem: number;
  readonly cloth: string;
  readonly patches?: readonly Patch[];
  /** Where the garment is open in front: x left and right at \`y\` and at the hem, and what is seen there. */
  readonly gap?: {
    readonly top: readonly [number, number];
    readonly hem: readonly [number, number];
    readonly cloth: string;
    readonly ends: number;
  };
  /** Whether the bust itself has the far arm. */
  readonly raised?: boolean;
  readonly skin: string;
  readonly trousers: string;
  readonly shade: string;
  readonly shoes: string;
}

/** Sleeves, hands, the lower half of a garment, trousers and shoes: goes behind a bust. */
export function below(one: Below): string {
  const { y, left, right, cuff, hem, cloth, patches = [], skin, gap, trousers, shade, shoes, raised = false } = one;
  const [top, middle] = [y - 70, (left[1] + right[0]) / 2];
  const torso = `M${left[1] - 12} ${top}L${left[1] - 4} ${hem}Q${middle} ${hem + 22} ${right[0] + 4} ${hem}L${right[0] + 12} ${top}Z`;
  const near = `M${left[0]} ${y - 20}Q${left[0] - 6} ${cuff - 90} ${left[0] + 20} ${cuff}Q${(left[0] + left[1]) / 2} ${cuff + 14} ${left[1] - 16} ${cuff - 4}L${left[1]} ${top}Z`;
  const far = `M${right[0]} ${top}L${right[0] + 6} ${cuff - 6}Q${(right[0] + right[1]) / 2} ${cuff + 8} ${right[1] - 10} ${cuff - 10}Q${right[1] + 12} ${cuff - 100} ${right[1]} ${y - 20}Z`;
  return (
    legs({ y, from: left[1] + 6, to: right[0] - 6, trousers, shade, shoes }) +
    hand((left[0] + left[1]) / 2, cuff - 20, skin, 1) +
    (raised ? '' : hand((right[0] + right[1]) / 2, cuff - 30, skin, -0.86)) +
    garment('rok', torso, cloth, patches) +
    (gap === undefined ? '' : front(one, gap)) +
    garment('mouw', near, cloth, patches) +
    (raised ? '' : garment('mouw-ver', far, cloth, patches))
  );
}

/** What is seen between the halves of an open garment: the shirt to its end, then the trousers. */
function front({ y, hem, trousers }: Below, { top, hem: low, cloth, ends }: Required<Below>['gap']): string {
  const opening = `M${top[0]} ${y - 70}L${top[0]} ${y}L${low[0]} ${hem + 12}H${low[1]}L${top[1]} ${y}V${y - 70}Z`;
  return (
    garment('opening', opening, cloth, [
      [INK, `M0 ${ends - 14}H1000V${hem + 40}H0Z`],
      [trousers, `M0 ${ends}H1000V${hem + 40}H0Z`],
    ]) + path(`M${low[0] + 11} ${hem - 20}H${low[1] - 11}V${hem + 40}H${low[0] + 11}Z`, trousers)
  );
}

/** A shape with patches clipped to it, and ink around. */
export function garment(id: string, d: string, fill: string, patches: readonly Patch[] = [], width = WIDTH): string {
  const inside = patches.map(([colour, patch, opacity = 1]) => path(patch, colour, opacity)).join('');
  return (
    `<clipPath id="${id}"><path d="${d}"/></clipPath>${path(d, fill)}<g clip-path="url(#${id})">${inside}</g>` +
    `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"/>`
  );
}

/** A hand that hangs from its wrist at x, y; a negative `side` has the thumb on the left. */
export function hand(x: number, y: number, skin: string, side: number): string {
  const outline = 'M-46 0Q-62 70 -44 128Q-34 176 -2 182Q40 184 44 132L46 108Q72 132 76 108Q72 58 50 0Z';
  return (
    `<g transform="translate(${x} ${y}) scale(${side} 1)" stroke-linecap="round" stroke-linejoin="round" stroke="${INK}">` +
    `<path d="${outline}" fill="${skin}" stroke-width="17"/>` +
    `<path d="M-14 158Q-18 136 -12 114M14 158Q16 140 14 118M44 108Q36 92 34 74" fill="none" stroke-width="8"/></g>`
  );
}

/** Trousers from the waist at `y`, between two x there, and shoes. */
export interface Legs {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly trousers: string;
  readonly shade: string;
  readonly shoes: string;
}

/** Two legs, the far one a little forward, and shoes. */
export function legs({ y, from, to, trousers, shade, shoes }: Legs): string {
  const fork = (from + to) / 2 + 4;
  const shaded: Patch[] = [[shade, `M${fork - 70} ${y}H${fork + 80}L${fork + 110} 2700H${fork - 110}Z`, 0.5]];
  const shoe = (x: number) =>
    garment(
      `schoen${x}`,
      `M${x} 2740Q${x - 6} 2690 ${x + 14} 2630H${x + 150}L${x + 172} 2716Q${x + 300} 2764 ${x + 304} 2836Q${x + 150} 2852 ${x - 2} 2838Z`,
      shoes,
    );
  const near = `M${from} ${y}H${fork + 12}L${fork - 4} 1640Q${fork - 30} 2100 ${fork - 58} 2656Q${fork - 130} 2672 ${from - 8} 2656Q${from - 16} 2100 ${from - 12} 1760Z`;
  const far = `M${fork - 20} ${y}H${to}Q${to + 24} 1760 ${to + 26} 2060L${to + 30} 2640Q${to - 60} 2656 ${fork + 70} 2642Q${fork + 40} 2100 ${fork - 6} 1640Z`;
  const folds =
    `M${from + 14} 2010Q${from + 50} 2036 ${from + 92} 2022M${to - 70} 2040Q${to - 40} 2054 ${to - 4} 2036` +
    `M${fork - 16} 1590Q${fork - 56} 1600 ${fork - 88} 1572M${fork + 14} 1600Q${fork + 50} 1606 ${fork + 78} 1584`;
  return (
    shoe(from - 16) +
    shoe(fork + 66) +
    garment('been-ver', far, trousers, shaded) +
    garment('been', near, trousers, shaded) +
    line(folds, 9)
  );
}
