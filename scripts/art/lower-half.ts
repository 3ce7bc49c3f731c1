import { oval } from './brush.ts';
import { line, path, shape } from './svg.ts';

const EDGE = 15;

/** Colours of the lower half of a figure that Open Peeps draws to the waist only. */
export interface LowerHalf {
  readonly trousers: string;
  readonly shoes: string;
}

/** Trousers and shoes to stand on, from the hips (y 1380) down; a figure's own hem or coat is drawn over them. */
export function lowerHalf({ trousers, shoes }: LowerHalf): string {
  return (
    shape('M140 2560Q60 2700 40 2860Q160 2960 300 2880L300 2560Z', shoes, EDGE) +
    shape('M510 2560L500 2820Q700 2900 900 2850Q860 2720 700 2660L690 2560Z', shoes, EDGE) +
    shape(
      'M176 1360Q150 2000 110 2620Q220 2650 336 2630Q420 2200 478 1840Q480 2200 484 2630Q600 2650 716 2620Q750 2000 756 1360Z',
      trousers,
      EDGE,
    ) +
    line('M478 1840Q486 1720 470 1600', 10)
  );
}

/** The lower end of a jumper or blouse that Open Peeps cuts at the waist (y 1100 to 1430), when both arms are in front. */
export function hem(cloth: string): string {
  return shape('M168 1090Q150 1260 166 1420Q460 1470 764 1416Q782 1260 762 1090Z', cloth, EDGE);
}

/** The same when the right arm hangs down: the end of its sleeve, and its hand. */
export function hemBesideArm(cloth: string, shade: string, skin: string): string {
  return (
    shape('M706 1440Q692 1560 730 1606Q786 1596 796 1440Z', skin, EDGE) +
    shape('M692 1090Q712 1280 694 1460Q750 1480 800 1460Q806 1280 788 1090Z', cloth, EDGE) +
    path('M756 1090L782 1090Q798 1280 792 1454L764 1460Q774 1280 756 1090Z', shade, 0.5) +
    shape('M170 1090Q154 1300 170 1424Q440 1464 700 1420Q712 1260 694 1090Z', cloth, EDGE)
  );
}

/** Flecks of thick wool on a hem, as Open Peeps strews them over a jumper. */
export const hemFlecks = path(
  [
    [262, 1250, 16, 7],
    [394, 1284, 8, 15],
    [524, 1236, 15, 7],
    [640, 1280, 8, 14],
    [330, 1210, 11, 6],
    [600, 1196, 12, 6],
  ]
    .map(([x = 0, y = 0, rx = 0, ry = 0]) => oval(x, y, rx, ry))
    .join(''),
);
