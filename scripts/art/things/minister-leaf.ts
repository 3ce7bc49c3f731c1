import { line, path, rect, shape } from '../svg.ts';

/** A leaf of a panelled double door; its hinge is the origin, its handle at the right. */
export function ministerLeaf(width: number, height: number): string {
  const panel = (y: number, h: number) =>
    shape(rect(18, y, width - 36, h), '#3c5863', 3) + line(rect(26, y + 8, width - 52, h - 16), 1.8, '#5a7a85');
  return (
    shape(rect(0, 0, width, height), '#46636f', 4) +
    path(rect(3, 3, 8, height - 6), '#50707c') +
    panel(22, 150) +
    panel(194, 56) +
    panel(272, height - 296) +
    shape(rect(width - 14, 204, 8, 40), '#d9b56a', 2.6) +
    line(`M${width - 10} 218H${width - 28}`, 6) +
    line(`M${width - 10} 218H${width - 27}`, 2.6, '#e6c67c')
  );
}
