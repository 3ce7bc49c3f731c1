import { GLASS } from '../../../../src/web/stage/place/callcenter.ts';
import { paneMask } from '../../sky.ts';
import { type Drawing, INK, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { plant } from '../../things/standing.ts';
import { desks } from './desks.ts';
import { onTheWall } from './wall.ts';

const FLOOR = 652;
const FRAME = '#dcd6c8';
const [gx, gy, gw, gh] = GLASS;
/** How far the left pane stands open. */
const OPEN = 26;

/** The floor behind the people, without light; the glass is left open. */
export function room(): Drawing {
  return {
    defs:
      wobble('w', 23) +
      paneMask('glas', rect(...GLASS)) +
      linear('wand', ['0 #66789a', '.6 #6f829f', '1 #617392'], 1, 0) +
      linear('tapijt', ['0 #6f6a7c', '1 #565166']),
    drawing: `<g mask="url(#glas)" filter="url(#w)">${wall()}${carpet()}</g><g filter="url(#w)">${panels()}${windows()}${onTheWall()}${baffles()}${garland()}${desks()}</g>`,
  };
}

function wall(): string {
  return `<rect x="-20" y="-20" width="1640" height="700" fill="url(#wand)"/>`;
}

function carpet(): string {
  const tiles = [694, 752, 828].map((y) => line(`M-20 ${y}H1620`, 1.4, '#484358')).join('');
  return (
    path(rect(-20, FLOOR, 1640, 260), 'url(#tapijt)') + tiles + shape(rect(-20, FLOOR - 14, 1640, 14), '#44536f', 3)
  );
}

/** Felt against the noise: large and of nearly the wall's own colour, so that faces have quiet behind them. */
function panels(): string {
  const felt = (x: number, y: number, width: number, height: number, fill: string) =>
    `<rect x="${x + 4}" y="${y + 6}" width="${width}" height="${height}" rx="16" fill="#3c4b6b" opacity=".28"/><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="${fill}" stroke="#566788" stroke-width="2.4"/>`;
  return (
    felt(500, 96, 118, 300, '#6b809b') +
    felt(630, 214, 118, 182, '#64828f') +
    felt(760, 96, 118, 300, '#6b809b') +
    felt(890, 256, 216, 140, '#64828f') +
    felt(1118, 96, 118, 300, '#6b809b') +
    felt(1248, 96, 118, 300, '#677796')
  );
}

/** Two panes, the left one tilted open, a slatted blind drawn up. */
function windows(): string {
  const outer = rect(gx - 20, gy - 20, gw + 40, gh + 40);
  const middle = gx + gw / 2;
  const blind = [0, 9, 18, 27, 36].map((dy) => shape(rect(gx - 6, gy - 8 + dy, gw + 12, 7), '#e6e1d4', 2)).join('');
  return (
    path(`M${middle + 60} ${gy}h60l-110 ${gh}h-60Z`, '#ffffff', 0.13) +
    shape(`${outer}${rect(gx, gy, gw, gh)}`, FRAME, 4.4) +
    shape(rect(middle - 8, gy, 16, gh), FRAME, 3.4) +
    `<path fill-rule="evenodd" d="M${gx + 2} ${gy + gh - 4}L${gx + 14} ${gy + OPEN + 44}H${middle - 22}L${middle - 12} ${gy + gh - 4}ZM${gx + 16} ${gy + gh - 16}H${middle - 26}L${middle - 34} ${gy + OPEN + 56}H${gx + 26}Z" fill="${FRAME}" stroke="${INK}" stroke-width="3"/>` +
    blind +
    line(`M${gx + gw - 18} ${gy + 34}V${gy + 150}`, 2) +
    shape(`M${gx - 40} ${gy + gh + 18}H${gx + gw + 40}L${gx + gw + 50} ${gy + gh + 36}H${gx - 50}Z`, '#efe8d8', 4) +
    moved(gx + gw - 44, gy + gh + 20, plant(), 0.86)
  );
}

/** Slats of felt under the ceiling, and lamps between them. */
function baffles(): string {
  const colours = ['#8d9ab8', '#7f8dac', '#8d9ab8', '#7fa39a', '#8d9ab8', '#7f8dac', '#d3a95a'];
  const slats = Array.from({ length: 42 }, (_, index) =>
    shape(rect(-14 + index * 39, -20, 17, 46), colours[index % 7] ?? '', 2.8),
  ).join('');
  const lamp = (x: number) =>
    line(`M${x + 20} 0V44M${x + 300} 0V44`, 2.2) +
    shape(rect(x, 42, 320, 13), '#efeade', 3.4) +
    path(rect(x + 6, 50, 308, 4), '#fffbe8');
  return slats + lamp(560) + lamp(1060);
}

/** Somebody has a birthday. */
function garland(): string {
  const colours = ['#d8574a', '#f0c35a', '#5f9f8a', '#e9e4d6', '#6f9fc4'];
  const hang = (from: number, to: number, top: number, sag: number, first: number) => {
    const count = Math.round((to - from) / 36);
    const at = (t: number) => [from + (to - from) * t, top + sag * 4 * t * (1 - t)] as const;
    const flags = Array.from({ length: count }, (_, index) => {
      const [x, y] = at((index + 0.5) / count);
      return shape(`M${x - 13} ${y - 1}H${x + 13}L${x} ${y + 27}Z`, colours[(index + first) % 5] ?? '', 2.6);
    }).join('');
    return flags + line(`M${from} ${top}Q${(from + to) / 2} ${top + sag * 2} ${to} ${top}`, 2.6);
  };
  return hang(452, 900, 36, 22, 0) + hang(900, 1420, 36, 26, 3);
}
