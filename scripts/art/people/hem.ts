import { oval } from '../brush.ts';
import { path, shape } from '../svg.ts';

const EDGE = 15;

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
