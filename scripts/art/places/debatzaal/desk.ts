import { DESK, LECTERN, MICROPHONES } from '../../../../src/web/stage/place/debatzaal.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { papers } from '../../things/standing.ts';
import { type Arc, band } from './arc.ts';

const FAR: Arc = { middle: DESK, droop: -8 };
const NEAR: Arc = { middle: DESK + 46, droop: -2 };

/** What stands before the people: the ministers' desk; the lectern stands at its left. */
export function desk(): Drawing {
  return {
    defs:
      wobble('w', 59, 3) +
      linear('blad', ['0 #c2936a', '1 #a67653'], 1, 0) +
      linear('kast', ['0 #8a6248', '1 #5f4438']),
    drawing: `<g filter="url(#w)">${body()}${moved(772, DESK + 32, papers(3))}${moved(560, DESK + 28, carafe())}${MICROPHONES.map(({ x, y }) => microphone(x, y, DESK + 22)).join('')}${lectern()}</g>`,
  };
}

function body(): string {
  return (
    shape(band({ middle: DESK + 40, droop: 0 }, { middle: 920, droop: 0 }), 'url(#kast)', 5) +
    [480, 800, 1120, 1440].map((x) => line(`M${x} ${DESK + 70}V900`, 3)).join('') +
    shape(band(NEAR, { middle: DESK + 64, droop: -2 }), '#7d5640', 4.5) +
    shape(band(FAR, NEAR), 'url(#blad)', 4.5) +
    line(`M470 ${DESK + 30}H600M1100 ${DESK + 34}H1250M1440 ${DESK + 26}H1540`, 2, '#8a6044')
  );
}

/** A microphone on a bent neck; the ring round it is red when it is on. */
function microphone(x: number, y: number, foot: number): string {
  return (
    shape(
      `M${x - 40} ${foot + 6}Q${x - 40} ${foot - 8} ${x - 24} ${foot - 8}Q${x - 6} ${foot - 8} ${x - 6} ${foot + 6}Z`,
      '#39434f',
      3.4,
    ) +
    line(`M${x - 22} ${foot - 8}Q${x - 26} ${y + 20} ${x - 3} ${y + 3}`, 5) +
    shape(`M${x - 5} ${y - 5}L${x + 6} ${y - 16}L${x + 16} ${y - 6}L${x + 5} ${y + 5}Z`, '#39434f', 3) +
    `<circle cx="${x}" cy="${y}" r="5.4" fill="#7d3436" stroke="#20202e" stroke-width="2.4"/>`
  );
}

function carafe(): string {
  return (
    path('M-16 -54H16L20 -4Q20 4 12 4H-12Q-20 4 -20 -4Z', '#dfeef2', 0.55) +
    path('M-18 -26H18L20 -4Q20 4 12 4H-12Q-20 4 -20 -4Z', '#a9cdd8', 0.8) +
    line('M-9 -62H9M-8 -60L-16 -50L-20 -4Q-20 4 -12 4H12Q20 4 20 -4L16 -50L8 -60', 3.4) +
    path('M36 -28H60L57 4H39Z', '#dfeef2', 0.6) +
    path('M37 -12H59L57 4H39Z', '#a9cdd8', 0.8) +
    line('M35 -30L39 4H57L61 -30Z', 3)
  );
}

/** The lectern, seen from the speaker's side: a slanting top with a speech on it and two microphones. */
function lectern(): string {
  const { x, y } = LECTERN;
  const neck = (side: 1 | -1) =>
    line(`M${x + side * 40} ${y}Q${x + side * 52} ${y - 40} ${x + side * 26} ${y - 58}`, 4.6) +
    `<g transform="translate(${x + side * 20} ${y - 64}) rotate(${side * -52})">${shape('M-8 -15Q-8 -21 0 -21Q8 -21 8 -15V13H-8Z', '#39434f', 3)}${line('M-8 3H8', 2.4, '#8b97a0')}</g>`;
  return (
    neck(-1) +
    neck(1) +
    shape(`M${x - 92} ${y + 60}H${x + 92}L${x + 78} 920H${x - 78}Z`, '#8f6648', 5) +
    shape(rect(x - 58, y + 92, 116, 500), '#a67a58', 4) +
    shape(`M${x - 128} ${y + 66}L${x - 104} ${y}H${x + 104}L${x + 128} ${y + 66}Z`, '#c2936a', 5) +
    shape(`M${x - 132} ${y + 64}H${x + 132}V${y + 82}H${x - 132}Z`, '#7d5640', 4.5) +
    shape(`M${x - 70} ${y + 54}L${x - 56} ${y + 12}H${x - 2}L${x - 4} ${y + 54}Z`, '#fbf5e6', 3) +
    shape(`M${x + 6} ${y + 54}L${x + 4} ${y + 12}H${x + 58}L${x + 72} ${y + 54}Z`, '#fbf5e6', 3) +
    line(
      `M${x - 50} ${y + 22}H${x - 12}M${x - 54} ${y + 31}H${x - 16}M${x - 57} ${y + 40}H${x - 24}M${x + 14} ${y + 22}H${x + 52}M${x + 15} ${y + 31}H${x + 44}M${x + 16} ${y + 40}H${x + 58}`,
      2.2,
      '#8b8ea0',
    )
  );
}
