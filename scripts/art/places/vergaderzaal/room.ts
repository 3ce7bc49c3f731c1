import { GLASS, LAMP } from '../../../../src/web/stage/place/vergaderzaal.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { mixedBooks, series } from '../../things/books.ts';
import { snakePlant } from '../../things/standing.ts';
import { corridor } from './corridor.ts';
import { chairs, flipOver, pendants, screen } from './furniture.ts';

const FLOOR = 652;
const FRAME = '#efe6d2';
const OAK = '#a9744d';
const [gx, gy, gw, gh] = GLASS;

/** The room behind the people, without light; the glass is left open. */
export function room(): Drawing {
  return {
    defs:
      wobble('w', 19) +
      `<mask id="glas"><rect width="1600" height="900" fill="#fff"/><path d="${rect(gx, gy, gw, gh)}" fill="#000"/></mask>` +
      linear('wand', ['0 #6f8a7e', '.5 #7d988b', '1 #6d877c'], 1, 0) +
      linear('vloer', ['0 #8c7a66', '1 #6a594c']),
    drawing: `<g mask="url(#glas)" filter="url(#w)">${wall()}${floor()}</g>
      <g filter="url(#w)">${corridor()}${windows()}${tallCase()}${screen()}${lowCase()}${flipOver()}${chairs()}${pendants()}</g>`,
  };
}

function wall(): string {
  const seams = [720, 1010, 1300].map((x) => line(`M${x} 24V${FLOOR - 14}`, 1.6, '#5d776b')).join('');
  return `<rect x="-20" y="-20" width="1640" height="700" fill="url(#wand)"/>${seams}${shape('M-20 -20H1620V16H-20Z', '#5d7469', 4)}`;
}

/** Herringbone would be too much: boards. */
function floor(): string {
  const rows = [686, 730, 792].map((y) => line(`M-20 ${y}H1620`, 1.5, '#5d4c40')).join('');
  return `<rect x="-20" y="${FLOOR}" width="1640" height="270" fill="url(#vloer)"/>${rows}${shape(`M-20 ${FLOOR - 14}H1620V${FLOOR}H-20Z`, '#4d6157', 3)}`;
}

/** Three tall panes down to a window seat. */
function windows(): string {
  const panes = [0, 1, 2].map((pane) => gx + (pane * gw) / 3);
  const posts = panes
    .slice(1)
    .map((x) => shape(rect(x - 7, gy, 14, gh), FRAME, 3.6))
    .join('');
  const shine = panes.map((x) => path(`M${x + 50} ${gy + 20}h46l-84 ${gh - 30}h-8v-110Z`, '#ffffff', 0.08)).join('');
  const top = gy + gh + 18;
  return (
    shine +
    shape(rect(gx - 20, gy - 20, gw + 40, gh + 40) + rect(gx, gy, gw, gh), FRAME, 4.5) +
    posts +
    shape(rect(gx - 16, top + 16, gw + 32, FLOOR - top - 16), OAK, 4.5) +
    line(`M${gx + 120} ${top + 22}V${FLOOR}M${gx + 304} ${top + 22}V${FLOOR}`, 3) +
    shape(rect(gx - 26, top, gw + 52, 18), '#c08a5e', 4.5) +
    cushion(gx + 318, top) +
    moved(gx + gw - 22, top, snakePlant(), 0.86)
  );
}

function cushion(x: number, foot: number): string {
  return (
    shape(
      `M${x - 44} ${foot - 4}Q${x - 50} ${foot - 36} ${x - 42} ${foot - 62}Q${x} ${foot - 56} ${x + 34} ${foot - 64}Q${x + 42} ${foot - 32} ${x + 36} ${foot - 2}Q${x} ${foot - 8} ${x - 44} ${foot - 4}Z`,
      '#c98b4e',
      4,
    ) + line(`M${x - 32} ${foot - 48}Q${x - 10} ${foot - 42} ${x + 24} ${foot - 50}`, 2.4, '#a56c38')
  );
}

/** From floor to ceiling at the left edge. */
function tallCase(): string {
  const shelves = [150, 248, 346, 444, 542];
  const rows = shelves.map((foot, index) =>
    index === 2
      ? series({ x: 6, foot, width: 190, height: 72, seed: 1 }, ['#7b4a4a', '#3f5f6a'], 5)
      : mixedBooks({ x: 4, foot, width: 194, height: 78, seed: 31 + index * 17 }),
  );
  return (
    shape(rect(-20, 44, 228, FLOOR - 46), '#85583c', 4.5) +
    path(rect(-20, 60, 218, 482), '#4f3730') +
    rows.join('') +
    shelves.map((y) => shape(rect(-20, y, 222, 11), OAK, 3.4)).join('') +
    shape(rect(-20, 556, 222, 92), OAK, 4) +
    line('M92 560V644M78 600h-10M106 600h10', 3.6) +
    shape(rect(196, 44, 14, FLOOR - 46), OAK, 4) +
    shape(rect(-20, 34, 238, 16), '#b98257', 4)
  );
}

/** A low one behind the people, with the reading lamp on it. */
function lowCase(): string {
  const [left, right, top] = [722, 1276, 436];
  const bays = [0, 1, 2].map((bay) => left + 14 + bay * 180);
  const books = bays.map((x, bay) =>
    bay === 1
      ? mixedBooks({ x, foot: 534, width: 162, height: 74, seed: 77 }) +
        series({ x, foot: 640, width: 162, height: 78, seed: 1 }, ['#3f5f6a'], 9)
      : series({ x, foot: 534, width: 162, height: 72, seed: 1 }, bay === 0 ? ['#7b4a4a'] : ['#46684f', '#7b4a4a'], 4) +
        mixedBooks({ x, foot: 640, width: 162, height: 80, seed: 91 + bay }),
  );
  return (
    path(`M${left} ${FLOOR}H${right}L${right + 18} 668H${left - 18}Z`, '#22201f', 0.25) +
    shape(rect(left, top, right - left, FLOOR - top - 4), '#85583c', 4.5) +
    path(rect(left + 12, top + 14, right - left - 24, 192), '#4f3730') +
    books.join('') +
    shape(rect(left + 10, 534, right - left - 20, 10), OAK, 3.4) +
    bays
      .slice(1)
      .map((x) => shape(rect(x - 15, top + 8, 12, 200), OAK, 3.4))
      .join('') +
    shape(rect(left - 8, top - 8, right - left + 16, 16), '#b98257', 4) +
    readingLamp()
  );
}

/** Green glass on a brass foot. */
function readingLamp(): string {
  const { x, y } = LAMP;
  return (
    line(`M${x} ${y + 4}V428`, 7) +
    line(`M${x} ${y + 4}V428`, 3, '#d9b25f') +
    shape(`M${x - 26} 428Q${x - 24} 416 ${x} 416T${x + 26} 428Z`, '#c79a4a', 3.6) +
    shape(
      `M${x - 48} ${y + 12}Q${x - 46} ${y - 16} ${x - 20} ${y - 16}H${x + 20}Q${x + 46} ${y - 16} ${x + 48} ${y + 12}Z`,
      '#3f7f64',
      4.2,
    ) +
    line(`M${x - 44} ${y + 14}H${x + 44}`, 5, '#fff0bd')
  );
}
