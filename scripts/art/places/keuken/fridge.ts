import { INK, line, moved, path, rect, shape } from '../../svg.ts';

/** A fridge with magnets, a child's drawing, and what has no other place on top. */
export function fridge(): string {
  return (
    path('M26 652H222L232 664H18Z', '#22202c', 0.25) +
    shape('M30 648V186Q30 170 46 170H198Q214 170 214 186V648Z', '#e4e4da', 4.5) +
    path('M34 648V186Q34 174 46 174H56V648Z', '#f6f4ea') +
    line('M30 446H214', 4) +
    line('M50 404V436M50 458V500', 7) +
    line('M44 648V656M200 648V656', 8) +
    moved(120, 204, drawing()) +
    moved(74, 196, photo()) +
    magnets() +
    onTop()
  );
}

/** A house, a sun, three people. */
function drawing(): string {
  const person = (x: number, size: number, colour: string) =>
    `<circle cx="${x}" cy="${96 - size}" r="5.5" fill="none" stroke="${colour}" stroke-width="3"/>` +
    line(
      `M${x} ${102 - size}V${116 - size * 0.4}M${x - 8} ${108 - size}H${x + 8}M${x} ${116 - size * 0.4}L${x - 5} 122M${x} ${116 - size * 0.4}L${x + 5} 122`,
      2.8,
      colour,
    );
  return (
    path(rect(3, 5, 82, 134), '#8f9290', 0.4) +
    shape(rect(0, 0, 82, 132), '#fffaf0', 3) +
    `<circle cx="66" cy="18" r="9" fill="#f2c33f"/>` +
    line('M66 34V40M52 22L46 26M56 32L52 38', 2.8, '#f2c33f') +
    line('M14 70V42L34 24L54 42V70Z', 3.4, '#d8564a') +
    line('M28 70V54H40V70', 3, '#3f6f9a') +
    line('M6 122Q40 116 76 122', 3.4, '#5f9a55') +
    person(20, 8, '#3f6f9a') +
    person(42, 8, '#d8564a') +
    person(62, 0, '#7d5aa0')
  );
}

function photo(): string {
  return (
    shape(rect(-26, 4, 54, 46), '#fbf5e6', 2.8) +
    path(rect(-21, 9, 44, 30), '#9cc3cf') +
    path('M-21 39V32Q-8 22 2 30T23 26V39Z', '#8cab68') +
    shape(rect(-24, 70, 50, 62), '#fbf5e6', 2.8) +
    line('M-16 84H16M-16 94H18M-16 104H8M-16 114H14', 2.4, '#8b8ea0')
  );
}

function magnets(): string {
  const dots: readonly (readonly [number, number, string])[] = [
    [130, 208, '#d8473f'],
    [192, 208, '#3f7f86'],
    [75, 200, '#e2a92f'],
    [74, 264, '#5f9a55'],
    [104, 356, '#7d5aa0'],
    [124, 366, '#e2a92f'],
  ];
  return dots
    .map(
      ([x, y, colour]) => `<circle cx="${x}" cy="${y}" r="6.5" fill="${colour}" stroke="${INK}" stroke-width="2.4"/>`,
    )
    .join('');
}

/** A bread bin and a basket. */
function onTop(): string {
  return (
    shape('M46 170V142Q48 122 72 122H124V170Z', '#d8b98c', 4) +
    line('M64 148H108', 4.4) +
    shape('M138 170L132 132H204L198 170Z', '#b98a5e', 4) +
    line('M136 144H202M138 158H200', 2.4, '#8a633f') +
    shape('M144 132Q146 112 160 114Q168 104 178 114Q192 110 194 132Z', '#d98b4a', 3.4) +
    line('M160 116Q164 124 160 131M178 116Q174 124 178 131', 2.2)
  );
}
