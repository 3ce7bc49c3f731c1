import { DOORWAY } from '../../../../src/web/stage/place/keuken.ts';
import { line, path, rect, shape } from '../../svg.ts';

const [x, y, width, height] = DOORWAY;
const bottom = y + height;

/** The open doorway: the hall with coats, the foot of the stairs, small boots. */
export function hall(): string {
  return (
    path(rect(x, y, width, height), '#ddc9a2') +
    path(`M${x} ${bottom - 84}H${x + width}V${bottom}H${x}Z`, '#97785c') +
    line(`M${x} ${bottom - 84}H${x + width}`, 2.4, '#7d6148') +
    stairs() +
    coats() +
    boots() +
    shape(rect(x - 20, y - 22, width + 40, height + 22) + rect(x, y, width, height + 4), '#f1e8d4', 4.5)
  );
}

function stairs(): string {
  const steps = [0, 1, 2, 3, 4, 5].map((index) => {
    const top = bottom - 110 - index * 52;
    const left = x + 82 + index * 16;
    return shape(
      `M${left} ${top + 52}V${top}H${x + width + 2}V${top + 52}Z`,
      index % 2 === 0 ? '#b98a5e' : '#a97b52',
      2.8,
    );
  });
  return (
    steps.join('') +
    line(`M${x + 74} ${bottom - 84}V${bottom - 250}L${x + width} ${y + 130}`, 8) +
    line(`M${x + 74} ${bottom - 84}V${bottom - 250}L${x + width} ${y + 130}`, 3.4, '#f1e8d4')
  );
}

function coats(): string {
  return (
    shape(rect(x + 4, y + 116, 66, 12), '#a5774f', 3) +
    shape(
      `M${x + 20} ${y + 128}Q${x + 4} ${y + 146} ${x + 4} ${y + 190}V${y + 296}H${x + 40}V${y + 150}Z`,
      '#4f5f7d',
      3.6,
    ) +
    shape(
      `M${x + 52} ${y + 128}Q${x + 36} ${y + 140} ${x + 34} ${y + 176}V${y + 232}H${x + 70}V${y + 176}Q${x + 68} ${y + 140} ${x + 52} ${y + 128}Z`,
      '#d8655a',
      3.6,
    ) +
    line(`M${x + 52} ${y + 140}V${y + 230}M${x + 20} ${y + 170}V${y + 290}`, 2.4)
  );
}

function boots(): string {
  const boot = (left: number) =>
    shape(
      `M${left} ${bottom - 22}V${bottom - 62}H${left + 18}V${bottom - 38}L${left + 30} ${bottom - 32}V${bottom - 22}Z`,
      '#e2b93f',
      3.2,
    );
  return boot(x + 12) + boot(x + 32);
}
