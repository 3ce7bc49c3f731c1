import { CLOCK, GLASS } from '../../../../src/web/stage/place/bezwaarkamer.ts';
import { type Drawing, INK, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { clockFace } from '../../things/clock-face.ts';
import { cups, thermos } from '../../things/on-the-table.ts';
import { binders, plant, snakePlant } from '../../things/standing.ts';
import { corridor } from './corridor.ts';

const FLOOR = 652;
const DADO = 508;
const FRAME = '#e3ddce';
const [gx, gy, gw, gh] = GLASS;

/** The room behind the people, without light; the glass is left open. */
export function room(): Drawing {
  return {
    defs:
      wobble('w', 17) +
      `<mask id="glas"><rect width="1600" height="900" fill="#fff"/><path d="${rect(gx, gy, gw, gh)}" fill="#000"/></mask>` +
      linear('wand', ['0 #7583a0', '.5 #8390ab', '1 #76839f'], 1, 0) +
      linear('vloer', ['0 #77788a', '1 #5c5d70']),
    drawing: `<g mask="url(#glas)" filter="url(#w)">${wall()}${floor()}</g>
      <g filter="url(#w)">${corridor()}${glass()}${sill()}${clockFace(CLOCK)}${poster()}${coffee()}${cabinets()}${ceiling()}</g>`,
  };
}

function wall(): string {
  return (
    '<rect x="-20" y="-20" width="1640" height="700" fill="url(#wand)"/>' +
    path(rect(-20, DADO, 1640, FLOOR - DADO), '#5f6c8a') +
    shape(rect(-20, DADO - 8, 1640, 12), '#98a3ba', 3)
  );
}

function floor(): string {
  const rows = [688, 736, 800].map((y) => line(`M-20 ${y}H1620`, 1.5, '#515266')).join('');
  const seams = Array.from({ length: 13 }, (_, index) => {
    const x = index * 140 - 60;
    return line(`M${800 + (x - 800) * 0.92} ${FLOOR}L${800 + (x - 800) * 1.35} 900`, 1.4, '#515266');
  }).join('');
  return `<rect x="-20" y="${FLOOR}" width="1640" height="270" fill="url(#vloer)"/>${rows}${seams}${shape(`M-20 ${FLOOR - 14}H1620V${FLOOR}H-20Z`, '#434e68', 3)}`;
}

/** Two panes, the right one can be opened; slats that hang from a rail, drawn aside. */
function glass(): string {
  const middle = gx + gw * 0.56;
  const slats = [0, 1, 2, 3].map((index) => slat(gx - 26 + index * 19, index)).join('');
  const right = [0, 1].map((index) => slat(gx + gw - 8 + index * 17, index + 1)).join('');
  return (
    path(`M${gx + 150} ${gy}h70l-120 ${gh}h-70ZM${gx + 400} ${gy}h40l-100 ${gh}h-40Z`, '#ffffff', 0.09) +
    shape(rect(gx - 22, gy - 20, gw + 44, gh + 40) + rect(gx, gy, gw, gh), FRAME, 4.5) +
    shape(rect(middle - 9, gy, 18, gh), FRAME, 3.6) +
    shape(rect(middle + 15, gy + 150, 8, 40), '#8b939c', 2.6) +
    slats +
    right +
    shape(rect(gx - 36, gy - 40, gw + 80, 18), '#c9c6bc', 4)
  );
}

function slat(x: number, index: number): string {
  const bottom = gy + gh + 4 + (index % 2) * 5;
  return shape(`M${x} ${gy - 24}H${x + 17}L${x + 16} ${bottom}H${x - 1}Z`, index % 2 === 0 ? '#efe7d4' : '#ddd4c0', 3);
}

function sill(): string {
  const top = gy + gh + 16;
  const ribs = Array.from({ length: 14 }, (_, index) =>
    line(`M${142 + index * 26} ${top + 46}V${FLOOR - 36}`, 2.6),
  ).join('');
  return (
    shape(rect(122, top + 34, 378, FLOOR - top - 56), '#d6d3ca', 4) +
    ribs +
    shape(rect(110, top + 44, 12, 26), '#8b939c', 3) +
    shape(`M${gx - 42} ${top}H${gx + gw + 42}L${gx + gw + 54} ${top + 20}H${gx - 54}Z`, '#efe8d8', 4.5) +
    moved(gx + gw - 60, top - 2, snakePlant(), 0.82) +
    moved(gx + 34, top - 2, files())
  );
}

/** Files that wait on the sill. */
function files(): string {
  const colours = ['#d9a35f', '#8fb0a8', '#e0b877', '#c9805f'];
  return colours
    .map(
      (colour, index) =>
        shape(rect(-52 + (index % 2) * 7, -15 - index * 14, 104 - (index % 3) * 6, 14), colour, 3) +
        path(rect(-30 + (index % 2) * 9, -11 - index * 14, 26, 6), '#fbf5e6'),
    )
    .join('');
}

/** Two balloons that overlap: talking it over. Without text. */
function poster(): string {
  return moved(
    1262,
    104,
    path(rect(6, 9, 116, 156), '#1f2b40', 0.28) +
      shape(rect(0, 0, 116, 156), '#f3ead6', 4.5) +
      path(rect(8, 8, 100, 140), '#f0b96b') +
      shape('M22 42Q22 26 40 26H72Q88 26 88 42V64Q88 80 72 80H50L36 96L38 80Q22 80 22 64Z', '#fbf5e6', 3.4) +
      shape('M44 78Q44 66 58 66H86Q98 66 98 78V96Q98 108 88 108L90 122L74 108H58Q44 108 44 96Z', '#3f8f86', 3.4) +
      line('M34 44H74M34 56H62', 3, '#9a9cab') +
      line('M56 82H86M56 92H78', 3, '#d5ebe4'),
  );
}

/** A low cupboard with coffee, between where people stand. */
function coffee(): string {
  return (
    path('M868 652H1132L1150 668H850Z', '#22202c', 0.25) +
    shape(rect(876, 500, 248, 148), '#c79c6e', 4.5) +
    shape(rect(866, 488, 268, 15), '#dab486', 4) +
    line('M1000 506V644', 3) +
    line('M984 560v24M1016 560v24', 4) +
    moved(962, 488, thermos()) +
    moved(1020, 488, cups()) +
    moved(1060, 488, cups())
  );
}

/** Two filing cabinets of four drawers, a plant and binders on top. */
function cabinets(): string {
  const drawer = (x: number, index: number) =>
    shape(rect(x + 7, 348 + index * 74, 98, 66), '#9aa6b0', 3.2) +
    shape(rect(x + 36, 360 + index * 74, 40, 18), '#f7f0dc', 2.4) +
    line(`M${x + 36} ${392 + index * 74}H${x + 76}`, 6, '#4b5663');
  const cabinet = (x: number) =>
    shape(rect(x, 336, 112, 312), '#87939e', 4.5) + [0, 1, 2, 3].map((index) => drawer(x, index)).join('');
  return (
    path('M1160 652H1400L1412 668H1150Z', '#22202c', 0.25) +
    cabinet(1168) +
    cabinet(1282) +
    moved(1172, 336, binders(), 0.9) +
    moved(1356, 337, plant(), 0.62)
  );
}

/** A ceiling of tiles with two flat lamps in it. */
function ceiling(): string {
  const lamp = (x: number) => shape(`M${x} 2H${x + 210}L${x + 196} 22H${x + 14}Z`, '#fffbea', 3);
  return (
    shape('M-20 -20H1620V32H-20Z', '#b9bec8', 4) +
    line(
      'M-20 12H1620M180 12L190 32M420 12L426 32M700 12V32M1000 12V32M1220 12L1216 32M1460 12L1452 32',
      1.6,
      '#8d94a3',
    ) +
    lamp(452) +
    lamp(1012) +
    `<circle cx="820" cy="12" r="5" fill="${INK}" opacity=".5"/>`
  );
}
