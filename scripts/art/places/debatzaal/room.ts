import { CLOCK, DOOR, WINDOWS } from '../../../../src/web/stage/place/debatzaal.ts';
import { type Drawing, INK, line, path, rect, shape, wobble } from '../../svg.ts';
import { clockFace } from '../../things/clock-face.ts';
import { gallery } from './gallery.ts';
import { rows } from './rows.ts';

const WALL = '#67899a';
const PILLAR = 446;

/** The chamber behind the people, without light; the glass of its windows is left open. */
export function chamber(): Drawing {
  return {
    defs: wobble('w', 53, 2.8),
    drawing: `<g filter="url(#w)">${wall()}${windows()}${gallery(PILLAR + 34)}${pillar()}${flag()}${door()}${clock()}${rows()}</g>`,
  };
}

/** Panels with narrow seams; seams run only between the places of people. */
function wall(): string {
  const panes = WINDOWS.xs.map((x) => rect(x, WINDOWS.top, WINDOWS.width, WINDOWS.height)).join('');
  const seams = [690, 1306].map((x) => line(`M${x - 3} 80V330M${x + 3} 80V330`, 1.8, '#56788a')).join('');
  return (
    path(`${rect(-20, -20, 1640, 620)}${panes}`, WALL) +
    path(rect(480, 262, 1140, 90), '#5d7e8f') +
    line('M480 262H1620', 2.2, '#517384') +
    seams
  );
}

function windows(): string {
  return WINDOWS.xs
    .map((x) => {
      const { top, width, height } = WINDOWS;
      const bars = `M${x + width / 2} ${top}V${top + height}M${x} ${top + 96}H${x + width}M${x} ${top + 190}H${x + width}`;
      return (
        path(`M${x + 20} ${top + height}L${x + 96} ${top}h34L${x + 54} ${top + height}Z`, '#ffffff', 0.08) +
        line(bars, 8) +
        line(bars, 4.4, '#d9d2c0') +
        shape(rect(x - 13, top - 13, width + 26, height + 26) + rect(x, top, width, height), '#d9d2c0', 4) +
        shape(rect(x - 22, top + height + 8, width + 44, 13), '#e6dfca', 3.6)
      );
    })
    .join('');
}

function pillar(): string {
  return (
    shape(rect(PILLAR, -20, 36, 400), '#b98d68', 4.2) +
    path(rect(PILLAR + 23, -18, 11, 396), '#9c7354') +
    line(`M${PILLAR + 9} -10V380`, 1.8, '#d0a880')
  );
}

/** The flag on its pole, before the pillar. */
function flag(): string {
  const [x, top] = [PILLAR + 18, 86];
  const cloth = `M${x - 2} ${top + 8}Q${x + 26} ${top + 40} ${x + 20} ${top + 196}Q${x} ${top + 206} ${x - 20} ${top + 196}Q${x - 24} ${top + 70} ${x - 2} ${top + 8}Z`;
  return (
    line(`M${x} ${top - 12}V340`, 6) +
    line(`M${x} ${top - 12}V340`, 2.6, '#d9b56a') +
    `<circle cx="${x}" cy="${top - 16}" r="6" fill="#d9b56a" stroke="#20202e" stroke-width="3"/>` +
    shape(cloth, '#efe9dc', 3.6) +
    path(
      `M${x - 2} ${top + 8}Q${x - 24} ${top + 70} ${x - 20} ${top + 196}L${x - 8} ${top + 200}Q${x - 12} ${top + 80} ${x - 2} ${top + 8}Z`,
      '#b4423c',
    ) +
    path(
      `M${x - 2} ${top + 8}Q${x + 26} ${top + 40} ${x + 20} ${top + 196}L${x + 8} ${top + 200}Q${x + 12} ${top + 80} ${x - 2} ${top + 8}Z`,
      '#34559b',
    ) +
    line(cloth, 3.6)
  );
}

function door(): string {
  const { x, y, width, height } = DOOR;
  return (
    shape(rect(x - 12, y - 12, width + 24, height + 20), '#b98d68', 4) +
    shape(rect(x, y, width, height), '#8a6248', 3.4) +
    line(rect(x + 14, y + 18, 50, 84), 2.4, '#6b4a38') +
    shape(rect(x + 10, y + 128, 7, 36), '#d9b56a', 2.4)
  );
}

function clock(): string {
  const { x, y, radius } = CLOCK;
  return `<circle cx="${x + 5}" cy="${y + 8}" r="${radius}" fill="#1f3140" opacity=".28"/>${clockFace(CLOCK, INK, '#f4ecd8')}`;
}
