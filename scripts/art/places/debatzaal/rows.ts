import { path, shape } from '../../svg.ts';
import { type Arc, arcAt, band } from './arc.ts';
import { listenerHead } from './gallery.ts';

interface Row {
  readonly desk: Arc;
  readonly foot: Arc;
  /** Width of a seat, its height over the desk, and from one to the next. */
  readonly seat: readonly [width: number, height: number, step: number];
}

const ROWS: readonly Row[] = [
  { desk: { middle: 326, droop: 14 }, foot: { middle: 350, droop: 16 }, seat: [42, 28, 62] },
  { desk: { middle: 364, droop: 20 }, foot: { middle: 398, droop: 22 }, seat: [54, 36, 78] },
  { desk: { middle: 416, droop: 26 }, foot: { middle: 480, droop: 30 }, seat: [70, 46, 100] },
];
/** Members in the first row, in the gaps between the places of people. */
const MEMBERS: readonly (readonly [x: number, cloth: string, skin: string, hair: string])[] = [
  [532, '#7d6272', '#e6c0a4', '#6b4a3a'],
  [656, '#5c7d76', '#8f5f48', '#2f2a34'],
  [718, '#6f6a4e', '#d9a98c', '#a8a29c'],
  [966, '#56607a', '#b98260', '#3a3340'],
  [1028, '#8a5a52', '#e6c0a4', '#54423c'],
  [1276, '#5f6f8a', '#d9a98c', '#a8a29c'],
  [1400, '#7d6272', '#8f5f48', '#2f2a34'],
];

/** The seats of the members in three curved rows, the farthest first. */
export function rows(): string {
  const floor = path(band({ middle: 340, droop: 14 }, { middle: 960, droop: 0 }), '#5d5468');
  return floor + ROWS.map((row, index) => seats(row) + (index === 0 ? members(row.desk) : '') + deskOf(row)).join('');
}

function seats({ desk, seat: [width, height, step] }: Row): string {
  const count = Math.ceil(1640 / step);
  return Array.from({ length: count }, (_, index) => {
    const x = 26 + index * step;
    const y = arcAt(desk, x);
    const r = width * 0.28;
    return shape(
      `M${x - width / 2} ${y + 4}V${y - height + r}Q${x - width / 2} ${y - height} ${x - width / 2 + r} ${y - height}H${x + width / 2 - r}Q${x + width / 2} ${y - height} ${x + width / 2} ${y - height + r}V${y + 4}Z`,
      '#4a6a9c',
      2.8,
    );
  }).join('');
}

function deskOf({ desk, foot, seat: [width] }: Row): string {
  const thick = width * 0.13;
  return (
    shape(band(desk, foot), '#a87d5a', 3.2) +
    shape(band(desk, { middle: desk.middle + thick, droop: desk.droop }), '#cba27a', 2.8)
  );
}

function members(desk: Arc): string {
  return MEMBERS.map(([x, cloth, skin, hair]) => {
    const y = arcAt(desk, x);
    return (
      shape(
        `M${x - 25} ${y + 4}Q${x - 25} ${y - 19} ${x - 8} ${y - 21}H${x + 8}Q${x + 25} ${y - 19} ${x + 25} ${y + 4}Z`,
        cloth,
        2.6,
      ) +
      path(`M${x - 5} ${y - 20}L${x} ${y - 10}L${x + 5} ${y - 20}Z`, '#efe7d6') +
      listenerHead(x, y - 17, skin, hair)
    );
  }).join('');
}
