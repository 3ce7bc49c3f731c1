import { CLOCK, GLASS } from '../../../../src/web/stage/place/werkvloer-avond.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { clockFace } from '../../things/clock-face.ts';
import { binders, plant, snakePlant } from '../../things/standing.ts';
import { corridor } from './corridor.ts';

const FLOOR = 652;
const FRAME = '#d9d0bd';
const [gx, gy, gw, gh] = GLASS;

/** The room behind the people, without light; the glass is left open. */
export function room(): Drawing {
  return {
    defs:
      wobble('w', 11) +
      `<mask id="glas"><rect width="1600" height="900" fill="#fff"/><path d="${rect(gx, gy, gw, gh)}" fill="#000"/></mask>` +
      linear('wand', ['0 #5e7d8a', '.55 #6b8f96', '1 #5b7888'], 1, 0) +
      linear('vloer', ['0 #8b7366', '1 #6b5654']),
    drawing: `<g mask="url(#glas)" filter="url(#w)">${wall()}${floor()}</g>
      <g filter="url(#w)">${corridor()}${windows()}${sill()}${onTheWall()}${sideboard()}${backDesk()}${ceiling()}</g>`,
  };
}

function wall(): string {
  const seams = [742, 1040, 1318].map((x) => line(`M${x} 44V${FLOOR - 14}`, 1.6, '#4c6a77')).join('');
  return `<rect x="-20" y="-20" width="1640" height="700" fill="url(#wand)"/>${seams}`;
}

function floor(): string {
  const tiles = [690, 742, 812].map((y) => line(`M-20 ${y}H1620`, 1.5, '#5a4747')).join('');
  const seams = Array.from({ length: 13 }, (_, index) => {
    const x = index * 140 - 60;
    return line(`M${800 + (x - 800) * 0.92} ${FLOOR}L${800 + (x - 800) * 1.35} 900`, 1.4, '#5a4747');
  }).join('');
  return `<rect x="-20" y="${FLOOR}" width="1640" height="270" fill="url(#vloer)"/>${tiles}${seams}${shape(`M-20 ${FLOOR - 16}H1620V${FLOOR}H-20Z`, '#3c4f5c', 3)}`;
}

/** Three panes with a fanlight each, a rolled blind above, streaks of shine on the glass. */
function windows(): string {
  const outer = rect(gx - 24, gy - 22, gw + 48, gh + 44);
  const panes = [0, 1, 2].map((pane) => gx + (pane * gw) / 3);
  const posts = panes
    .slice(1)
    .map((x) => shape(rect(x - 8, gy, 16, gh), FRAME, 3.6))
    .join('');
  const bars = panes
    .map((x, index) => shape(rect(x + (index > 0 ? 8 : 0), gy + 92, gw / 3 - (index === 1 ? 16 : 8), 11), FRAME, 3.4))
    .join('');
  const shine = panes
    .map((x) => path(`M${x + 40} ${gy + 110}h56l-90 ${gh - 116}h-${0}l-2 -170Z`, '#ffffff', 0.06))
    .join('');
  const blind =
    shape(rect(gx - 30, gy - 40, gw + 60, 30), '#b9b3a4', 4) + line(`M${gx - 20} ${gy - 20}H${gx + gw + 20}`, 2);
  const cord = line(`M${gx + gw - 26} ${gy - 10}V${gy + 150}`, 2) + path(rect(gx + gw - 30, gy + 148, 8, 18));
  return `${shine}${shape(`${outer}${rect(gx, gy, gw, gh)}`, FRAME, 4.5)}${posts}${bars}${blind}${cord}`;
}

function sill(): string {
  const top = gy + gh + 18;
  const radiator = Array.from({ length: 19 }, (_, index) =>
    line(`M${130 + index * 27} ${top + 44}V${FLOOR - 34}`, 2.6),
  ).join('');
  return (
    shape(rect(110, top + 32, 524, FLOOR - top - 54), '#cfc8ba', 4) +
    radiator +
    shape(`M${gx - 44} ${top}H${gx + gw + 44}L${gx + gw + 56} ${top + 22}H${gx - 56}Z`, '#ece2cd', 4.5) +
    moved(596, top - 4, snakePlant()) +
    moved(120, top - 2, plant())
  );
}

/** The clock without hands, and a planning board with notes. The wall behind the faces stays empty. */
function onTheWall(): string {
  return clockFace(CLOCK) + moved(914, 300, board());
}

function board(): string {
  const notes: readonly (readonly [number, number, string])[] = [
    [16, 22, '#f2c94c'],
    [52, 18, '#f2c94c'],
    [16, 62, '#ef8f7a'],
    [88, 26, '#9cc9a3'],
    [52, 62, '#8fc1d9'],
    [124, 60, '#f2c94c'],
  ];
  return (
    path(rect(5, 8, 172, 118), '#1f3140', 0.3) +
    shape(rect(0, 0, 172, 118), '#f1efe6', 5) +
    line('M46 12V106M82 12V106M118 12V106', 1.6, '#b7bcc0') +
    notes.map(([x, y, colour]) => shape(rect(x, y, 26, 28), colour, 2.2)).join('') +
    line('M126 22h30M126 32h22', 2.4, '#c0564b') +
    shape(rect(46, 116, 80, 9), '#b9b3a4', 2.6)
  );
}

function sideboard(): string {
  return (
    path('M760 652H1262L1290 672H740Z', '#2c2630', 0.25) +
    shape(rect(762, 520, 496, 126), '#a87753', 4.5) +
    shape(rect(752, 508, 516, 16), '#c08d63', 4) +
    line('M926 528V642M1094 528V642', 3) +
    line('M906 572v22M946 572v22M1074 572v22M1114 572v22', 4) +
    moved(1112, 508, binders()) +
    moved(
      786,
      508,
      `<g>${shape('M0 0V-44H30V0Z', '#f4ecd8', 3.4)}${shape('M4 -44V-52H26V-44Z', '#c9573f', 3)}${path('M6 -30H24V-14H6Z', '#c9573f')}</g>`,
    )
  );
}

/** A desk by the window, with two screens seen from behind and an empty chair. */
function backDesk(): string {
  const screen = (x: number) =>
    shape(`M${x + 60} 520v36h-26v8h84v-8h-26v-36Z`, '#39434f', 3.6) +
    shape(`M${x} 428H${x + 152}V528H${x}Z`, '#4b5866', 4.5) +
    path(rect(x + 10, 438, 132, 16), '#5d6b7a') +
    `<circle cx="${x + 76}" cy="490" r="7" fill="#39434f"/>`;
  return (
    shape('M250 470Q252 452 280 450H362Q388 452 390 470L396 566H244Z', '#394a63', 4.5) +
    screen(136) +
    screen(330) +
    shape('M70 560H548V578H70Z', '#d2a06d', 4.5) +
    shape('M88 578H104V690H88ZM514 578H530V690H514Z', '#58616c', 4) +
    line('M104 616H514', 3) +
    path('M104 580H514V612H104Z', '#3a3f4c', 0.35) +
    moved(500, 560, shape('M-16 0L-12 -34H12L16 0Z', '#e8dfcc', 3.4) + path('M-14 -20H14L15 -10H-15Z', '#3f7f86'))
  );
}

/** Two long lamps on wires. */
function ceiling(): string {
  const lamp = (x: number, width: number) =>
    line(`M${x + 30} -10V36M${x + width - 30} -10V36`, 2.4) +
    shape(rect(x, 34, width, 15), '#e9e4d6', 4) +
    path(rect(x + 8, 45, width - 16, 5), '#fffbe8');
  return shape('M-20 -20H1620V14H-20Z', '#485f6c', 4) + lamp(792, 420) + lamp(160, 420);
}
