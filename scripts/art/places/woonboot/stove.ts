import { STOVE } from '../../../../src/web/stage/place/woonboot.ts';
import { line, path, rect, shape } from '../../svg.ts';

const IRON = '#3f4a57';

/** A wood stove before tiles, with its pipe through the deck and a basket of logs. */
export function stove(): string {
  return `${tiles()}${pipe()}${body()}${logs()}`;
}

/** Cream tiles with a small blue figure here and there. */
function tiles(): string {
  const grid = [318, 362, 406, 450, 494, 538, 582].map((y) => line(`M-12 ${y}H252`, 1.6, '#a9a08a')).join('');
  const upright = [32, 76, 120, 164, 208].map((x) => line(`M${x} 276V640`, 1.6, '#a9a08a')).join('');
  const figures = [
    [10, 296],
    [230, 340],
    [54, 340],
    [230, 428],
    [10, 428],
    [186, 296],
    [230, 516],
  ]
    .map(([x = 0, y = 0]) =>
      line(`M${x - 9} ${y + 8}Q${x} ${y - 14} ${x + 9} ${y + 8}M${x} ${y - 4}V${y + 10}`, 2.4, '#4f7fa3'),
    )
    .join('');
  return shape(rect(-20, 272, 274, 370), '#ece3cc', 4) + grid + upright + figures;
}

function pipe(): string {
  const { x } = STOVE;
  return (
    shape(rect(x - 19, -20, 38, 404), IRON, 4.2) +
    path(rect(x - 12, -20, 8, 400), '#6b7886') +
    shape(rect(x - 26, 84, 52, 16), '#566270', 3.4) +
    shape(rect(x - 24, 300, 48, 12), '#566270', 3.4)
  );
}

function body(): string {
  const { x, y } = STOVE;
  return (
    shape(
      `M${x - 76} 624L${x - 86} 648H${x - 70}L${x - 62} 624ZM${x + 76} 624L${x + 86} 648H${x + 70}L${x + 62} 624Z`,
      IRON,
      3.6,
    ) +
    shape(rect(x - 88, 398, 176, 228), IRON, 4.6) +
    shape(`M${x - 100} 400L${x - 92} 382H${x + 92}L${x + 100} 400Z`, '#566270', 4.2) +
    shape(rect(x - 66, y - 56, 132, 108), '#2c3440', 4) +
    shape(`M${x - 52} ${y - 42}H${x + 52}V${y + 38}H${x - 52}Z`, '#f08a3a', 3.4) +
    path(
      `M${x - 44} ${y + 36}Q${x - 50} ${y} ${x - 26} ${y - 20}Q${x - 22} ${y} ${x - 10} ${y - 4}Q${x - 12} ${y - 26} ${x + 6} ${y - 38}Q${x + 4} ${y - 12} ${x + 20} ${y - 6}Q${x + 28} ${y - 12} ${x + 28} ${y - 22}Q${x + 52} ${y + 2} ${x + 42} ${y + 36}Z`,
      '#ffd267',
    ) +
    line(`M${x + 76} ${y - 10}V${y + 14}`, 7, '#d7dadb') +
    shape(rect(x - 60, 562, 120, 36), '#2c3440', 3.6) +
    line(`M${x - 14} 580H${x + 14}`, 5, '#d7dadb') +
    path(rect(x - 80, 406, 8, 210), '#6b7886', 0.7)
  );
}

function logs(): string {
  const ends = [
    [224, 566],
    [252, 562],
    [238, 542],
  ]
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="15" fill="#d9b27c" stroke="#20202e" stroke-width="3.4"/><circle cx="${x}" cy="${y}" r="6" fill="none" stroke="#8f6341" stroke-width="2.2"/>`,
    )
    .join('');
  return (
    ends +
    shape('M196 572H280L270 644H206Z', '#b98a5c', 4) +
    line('M200 592H276M203 614H273M220 574L226 642M240 574V642M258 574L252 642', 2.4, '#7d5638')
  );
}
