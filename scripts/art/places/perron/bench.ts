import { BENCH } from '../../../../src/web/stage/place/perron.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';

/** What stands before the people: a bench, seen from behind, with a bag on it; a bin at the right. */
export function bench(): Drawing {
  return {
    defs: wobble('w', 37, 3) + linear('hout', ['0 #c4915f', '1 #a87349'], 1, 0),
    drawing: `<g filter="url(#w)">${bag()}${seat()}${bin()}</g>`,
  };
}

function seat(): string {
  const { left, right, top } = BENCH;
  const slat = (y: number) =>
    shape(
      `M${left} ${y}H${right}Q${right + 8} ${y + 13} ${right} ${y + 26}H${left}Q${left - 8} ${y + 13} ${left} ${y}Z`,
      'url(#hout)',
      4.5,
    );
  const leg = (x: number) => shape(`M${x - 11} ${top + 12}H${x + 11}L${x + 16} 920H${x - 16}Z`, '#46525e', 4.5);
  return (
    slat(top) +
    slat(top + 40) +
    slat(top + 80) +
    line(
      `M${left + 40} ${top + 9}H${left + 150}M${left + 230} ${top + 54}H${left + 330}M${left + 90} ${top + 95}H${left + 180}`,
      2,
      '#8a5d3b',
    ) +
    path(rect(left, top + 108, right - left, 50), '#2b2a38', 0.45) +
    shape(rect(left - 10, top + 150, right - left + 20, 20), '#9a6a44', 4.5) +
    [left + 52, right - 52].map(leg).join('')
  );
}

/** A travel bag stands on the seat; most of it is seen over the back. */
function bag(): string {
  return moved(
    234,
    BENCH.top,
    line('M-32 -78Q-28 -116 0 -116Q28 -116 32 -78', 9) +
      line('M-32 -78Q-28 -116 0 -116Q28 -116 32 -78', 3.4, '#d98a52') +
      shape('M-78 40Q-88 -72 -62 -78H62Q88 -72 78 40Z', '#a84b3c', 4.5) +
      line('M-74 -48H74', 3) +
      shape('M-58 -32H-8V24H-58Z', '#c0634a', 3.4) +
      path('M-33 -34a5 5 0 1 0 .1 0Z', '#f2c94c') +
      line('M44 -76V26', 3),
  );
}

function bin(): string {
  return (
    shape('M1508 520H1660V920H1522Z', '#3f7466', 5) +
    shape('M1496 492Q1500 474 1524 472H1670V524H1496Z', '#4d8a78', 5) +
    shape('M1534 488H1650V506H1534Z', '#20202e', 3) +
    line('M1540 560L1546 900M1580 560V900M1620 560V900', 3)
  );
}
