import { HORIZON, RAILS, SIGNAL } from '../../../../src/web/stage/place/perron.ts';
import { chances } from '../../chance.ts';
import { type Box, type Drawing, INK, line, moved, path, rect, shape, wobble } from '../../svg.ts';
import type { PerronLight } from './lights.ts';

const FAR_EDGE = RAILS - 18;

/** What lies over the rails, without light: the town, the other platform, two tracks. */
export function across(light: PerronLight): Drawing {
  return {
    defs: wobble('w', 17, 2.6),
    drawing: `<g filter="url(#w)">${trees()}${houses(light)}${church()}${farPlatform(light)}${tracks()}${masts()}${signal()}</g>`,
  };
}

/** Bare November trees and hedges as soft clumps. */
function trees(): string {
  const random = chances(23);
  const clumps = (from: number, to: number, step: number, height: number, fill: string) => {
    let d = `M${from} ${FAR_EDGE}`;
    for (let x = from; x < to; x += step) {
      const top = HORIZON - height * (0.5 + random() * 0.5);
      d += `Q${x} ${top.toFixed(0)} ${x + step / 2} ${(top - 4).toFixed(0)}Q${x + step} ${top.toFixed(0)} ${x + step} ${(top + height * 0.3).toFixed(0)}`;
    }
    return path(`${d}L${to} ${FAR_EDGE}Z`, fill);
  };
  return clumps(-60, 1660, 74, 44, '#8299a0') + clumps(400, 1130, 52, 26, '#6d8a80');
}

/** Two rows of brick houses with tiled roofs: left, wall, roof. */
const ROW: readonly (readonly [x: number, wall: string, roof: string])[] = [
  [-54, '#a8705c', '#7d5560'],
  [52, '#b58066', '#86606a'],
  [158, '#a06a58', '#74505c'],
  [264, '#b98a6e', '#7d5560'],
  [1146, '#b07a62', '#7d5560'],
  [1252, '#a06a58', '#86606a'],
  [1358, '#b98a6e', '#74505c'],
  [1464, '#a8705c', '#7d5560'],
  [1570, '#b58066', '#86606a'],
];
const WINDOWS = [16, 64] as const;

/** Where light burns in the houses. */
export function litWindows(light: PerronLight): Box[] {
  return ROW.flatMap(([x], index) =>
    WINDOWS.filter((at) => isLit(index, at, light)).map((at): Box => [x + at, 376, 22, 26]),
  );
}

function isLit(index: number, at: number, light: PerronLight): boolean {
  if (light === 'ochtend') return index % 4 === 1 && at === WINDOWS[0];
  return index % 3 !== 1 && (at === WINDOWS[0] || index % 2 === 0);
}

function houses(light: PerronLight): string {
  return ROW.map(([x, wall, roof], index) => house(x, wall, roof, (at) => isLit(index, at, light))).join('');
}

function house(x: number, wall: string, roof: string, lit: (at: number) => boolean): string {
  const windows = WINDOWS.map((at) => shape(rect(x + at, 376, 22, 26), lit(at) ? '#ffe2a0' : '#5f7688', 1.8)).join('');
  return (
    shape(rect(x, 358, 104, 84), wall, 2.4) +
    shape(`M${x - 4} 360L${x + 14} 318H${x + 90}L${x + 108} 360Z`, roof, 2.4) +
    shape(rect(x + 72, 302, 13, 24), wall, 2.2) +
    windows
  );
}

/** A church that stands nowhere. */
function church(): string {
  return (
    shape('M922 404V352L938 324H1004V404Z', '#8b7f86', 2.2) +
    shape('M916 356L936 322H1004V356Z', '#6b6577', 2.2) +
    shape('M998 404V322H1042V404Z', '#9a8d8c', 2.2) +
    shape('M994 324L1020 266L1046 324Z', '#5d6a78', 2.2) +
    line('M1020 266V254M1015 258H1025', 2.2) +
    path('M1014 338Q1020 328 1026 338V354H1014ZM942 372V390H954V372ZM970 372V390H982V372Z', '#5d6a78')
  );
}

function farPlatform(light: PerronLight): string {
  const lamp = (x: number) =>
    line(`M${x} ${FAR_EDGE - 10}V318M${x - 22} 318H${x + 22}`, 3) +
    path(rect(x - 24, 319, 16, 4), light === 'ochtend' ? '#f5f1e2' : '#fff3c4') +
    path(rect(x + 8, 319, 16, 4), light === 'ochtend' ? '#f5f1e2' : '#fff3c4');
  const hut =
    shape(rect(420, 374, 170, 50), '#9fb7bf', 2.4) +
    line('M476 374V424M532 374V424', 2) +
    shape(rect(408, 366, 194, 9), '#4e5c68', 2.4) +
    shape('M440 424V410H566V424Z', '#8f6a4e', 2);
  return (
    path(rect(-60, FAR_EDGE - 24, 1720, 14), '#b9b1a4') +
    path(rect(-60, FAR_EDGE - 16, 1720, 4), '#efe8d6') +
    hut +
    [250, 760, 1120, 1500].map(lamp).join('') +
    shape(rect(-64, FAR_EDGE - 10, 1730, 26), '#8a857f', 2.6) +
    line(`M-60 ${FAR_EDGE - 2}H1660`, 1.4, '#6e6a69')
  );
}

/** Ballast, sleepers, and a pair of rails for each track. */
function tracks(): string {
  const random = chances(5);
  const stones = Array.from({ length: 70 }, () => {
    const y = RAILS + 4 + random() * 84;
    return path(rect(Math.round(random() * 1720 - 60), Math.round(y), 5, 2.4), random() > 0.5 ? '#6b625f' : '#a1968c');
  }).join('');
  const sleepers = (y: number, step: number, length: number) =>
    Array.from({ length: Math.ceil(1760 / step) }, (_, index) => {
      const x = index * step - 80;
      const lean = (x - 800) * 0.02;
      return path(`M${x} ${y}h${step * 0.4}l${lean} ${length}h${-step * 0.4}Z`, '#5b504e');
    }).join('');
  const rail = (y: number, width: number) =>
    line(`M-64 ${y}H1664`, width + 2.6) + line(`M-64 ${y}H1664`, width, '#b7b4b2');
  return (
    path(rect(-60, RAILS - 8, 1720, 110), '#857b74') +
    stones +
    sleepers(RAILS - 2, 40, 12) +
    rail(RAILS, 2) +
    rail(RAILS + 7, 2) +
    sleepers(RAILS + 26, 62, 28) +
    rail(RAILS + 32, 3) +
    rail(RAILS + 50, 3.6)
  );
}

/** Masts with an arm over the tracks, and the wire: pale, so that it crosses no face. */
function masts(): string {
  const mast = (x: number) =>
    line(`M${x} ${FAR_EDGE - 8}V214`, 6) +
    line(`M${x} ${FAR_EDGE - 8}V214`, 2.6, '#8b97a0') +
    line(`M${x} 232H${x + 58}M${x + 58} 232V246M${x} 262L${x + 50} 234`, 2.6);
  return (
    line('M-60 246Q80 254 132 246Q440 256 748 246Q1056 256 1364 246Q1500 254 1660 250', 1.5, '#7f8d99') +
    [74, 690, 1306].map(mast).join('')
  );
}

function signal(): string {
  const { x, y } = SIGNAL;
  return moved(
    x,
    y,
    line(`M0 20V${FAR_EDGE - y - 8}`, 4.5) +
      shape('M-11 -14Q0 -24 11 -14V20H-11Z', '#2b2f3c', 2.6) +
      `<circle r="4.6" fill="#7a2f30"/><circle cy="12" r="3.4" fill="#3c4a44"/><path d="M-2 ${FAR_EDGE - y - 12}h4" stroke="${INK}" stroke-width="8"/>`,
  );
}
