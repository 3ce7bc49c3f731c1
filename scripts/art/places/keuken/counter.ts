import { SPOUT } from '../../../../src/web/stage/place/keuken.ts';
import { line, moved, path, rect, shape } from '../../svg.ts';

const [LEFT, RIGHT, TOP] = [222, 770, 424];
const TILE = 30;
const TILES = 334;

/** Old white tiles, some of them with a little blue on. */
export function tiles(): string {
  const columns = Math.floor((RIGHT - LEFT) / TILE);
  const seams =
    Array.from({ length: columns }, (_, index) => `M${LEFT + index * TILE} ${TILES}V${TOP}`).join('') +
    [1, 2].map((row) => `M${LEFT} ${TILES + row * TILE}H${RIGHT}`).join('');
  const painted = [
    [1, 1],
    [5, 0],
    [9, 2],
    [11, 1],
    [16, 1],
    [3, 2],
    [13, 0],
  ];
  const blue = painted
    .map(([column = 0, row = 0]) => {
      const [x, y] = [LEFT + column * TILE + TILE / 2, TILES + row * TILE + TILE / 2];
      return line(
        `M${x} ${y + 8}V${y - 2}M${x - 7} ${y - 4}Q${x} ${y - 12} ${x + 7} ${y - 4}M${x - 6} ${y + 6}L${x} ${y + 2}L${x + 6} ${y + 6}`,
        2.6,
        '#4f7fb0',
      );
    })
    .join('');
  return shape(rect(LEFT, TILES, RIGHT - LEFT, TOP - TILES + 4), '#dfe0d6', 3.6) + line(seams, 1.8, '#b0b5b0') + blue;
}

/** The worktop with sink and hob, cupboards below, and what stands on it. */
export function counter(): string {
  return (
    path(`M${LEFT} 652H${RIGHT}L${RIGHT + 14} 664H${LEFT}Z`, '#22202c', 0.25) +
    shape(rect(LEFT, TOP + 10, RIGHT - LEFT, 214), '#e6d5ad', 4.5) +
    cupboards() +
    oven() +
    shape(rect(LEFT - 4, TOP, RIGHT - LEFT + 12, 15), '#8d6a4e', 4) +
    tap() +
    moved(284, TOP, rack()) +
    rail() +
    moved(SPOUT.x + 50, TOP - 8, kettle(), 0.9)
  );
}

function cupboards(): string {
  const doors = [236, 366, 496].map((x) => shape(rect(x, 452, 116, 176), '#efe2c0', 3.4)).join('');
  return `${doors}${line('M340 520v24M378 520v24M508 520v24', 5, '#8d6a4e')}`;
}

function oven(): string {
  return (
    shape(rect(626, 438, 136, 210), '#cfd0cc', 4) +
    shape(rect(640, 492, 108, 108), '#4b5663', 3.6) +
    path('M650 500H690L660 592H650Z', '#64717e') +
    line('M646 478H742', 6) +
    [650, 676, 702, 728].map((x) => `<circle cx="${x}" cy="458" r="6" fill="#39434f"/>`).join('') +
    line('M650 420H740', 6)
  );
}

function tap(): string {
  const bow = `M424 ${TOP - 2}V380Q424 356 404 356T386 376V386`;
  return (
    shape(`M346 ${TOP}H462V${TOP + 6}H346Z`, '#aab4b8', 3) +
    line(bow, 10) +
    line(bow, 4.4, '#c5ced2') +
    line(`M424 ${TOP - 14}H440`, 7)
  );
}

/** Plates that dry. */
function rack(): string {
  const plate = (x: number, colour: string) =>
    shape(`M${x} -4Q${x - 12} -32 ${x + 6} -58Q${x + 18} -32 ${x + 10} -4Z`, colour, 3.2);
  return (
    plate(-36, '#f4ecd8') +
    plate(-18, '#a9c9d6') +
    plate(0, '#f4ecd8') +
    plate(18, '#f4ecd8') +
    line('M-52 -4H48M-48 -4L-44 -24M-26 -4V-22M-6 -4V-22M14 -4V-22M44 -4L42 -24', 4)
  );
}

/** A rail with a ladle, a slice and a glove, right of the hob. */
function rail(): string {
  return (
    line('M704 346H764', 4.5) +
    line('M716 346V384', 4) +
    shape('M708 384H724Q724 396 716 396T708 384Z', '#8b959c', 2.8) +
    shape(
      'M736 350Q734 348 742 348H758Q762 348 761 358L758 392H740L738 372Q728 376 728 366Q730 360 737 362Z',
      '#d8655a',
      3,
    )
  );
}

/** An enamel kettle that whistles; its spout is at the left. */
function kettle(): string {
  return (
    line('M-30 -64Q-34 -108 4 -108T38 -64', 9) +
    line('M-22 -90Q-16 -104 4 -104T30 -88', 4, '#8d6a4e') +
    shape('M-36 -42L-56 -58L-50 -66L-26 -56Z', '#c4574c', 4) +
    shape('M-44 -6Q-46 -44 -24 -60Q4 -74 32 -60Q54 -44 52 -6Q50 4 40 4H-32Q-42 4 -44 -6Z', '#cf6154', 4.5) +
    path('M-30 -10Q-32 -40 -16 -52L-6 -54Q-20 -40 -18 -8Z', '#e58c7c') +
    shape('M-14 -64Q4 -78 22 -64Z', '#b84d43', 3.4) +
    `<circle cx="4" cy="-76" r="6" fill="#39434f"/>`
  );
}
