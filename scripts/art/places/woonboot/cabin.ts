import { GLASS, ROUND } from '../../../../src/web/stage/place/woonboot.ts';
import { oval } from '../../brush.ts';
import { paneMask } from '../../sky.ts';
import { type Drawing, INK, line, linear, path, rect, shape, wobble } from '../../svg.ts';
import { galley } from './galley.ts';
import { hatch } from './hatch.ts';
import { stove } from './stove.ts';

const FLOOR = 652;
const RAIL = 424;
const BRASS = '#c79a4b';
const [gx, gy, gw, gh] = GLASS;
const glass = `M${gx + 40} ${gy}h${gw - 80}q40 0 40 40v${gh - 80}q0 40 -40 40h${80 - gw}q-40 0 -40 -40v${80 - gh}q0 -40 40 -40Z`;
const rounds = ROUND.map(({ x, y, radius }) => oval(x, y, radius, radius)).join('');

/** The cabin behind the people, without light; its windows are left open. */
export function cabin(): Drawing {
  return {
    defs:
      wobble('w', 29) +
      paneMask('ruiten', glass + rounds) +
      linear('wand', ['0 #4f746f', '1 #5f857d']) +
      linear('hout', ['0 #b07c50', '1 #8f5f3c']) +
      linear('vloer', ['0 #8f6644', '1 #6f4c34']),
    drawing: `<g mask="url(#ruiten)" filter="url(#w)">${wall()}</g><g filter="url(#w)">${roof()}${longWindow()}${roundWindows()}${rope()}${bench()}${galley()}${stove()}${hatch()}${cat()}</g>`,
  };
}

/** Painted boards, bare wood below. */
function wall(): string {
  const boards = Array.from({ length: 27 }, (_, index) => line(`M${22 + index * 60} 60V${RAIL}`, 1.8, '#456660')).join(
    '',
  );
  const panels = Array.from(
    { length: 11 },
    (_, index) =>
      `<rect x="${-10 + index * 150}" y="${RAIL + 34}" width="126" height="160" rx="6" fill="#a06f47" stroke="#6d4830" stroke-width="2.4"/>`,
  ).join('');
  const floor = [690, 740, 806].map((y) => line(`M-20 ${y}H1620`, 1.6, '#573a28')).join('');
  return (
    path(rect(-20, -20, 1640, 460), 'url(#wand)') +
    boards +
    path(rect(-20, RAIL, 1640, FLOOR - RAIL), 'url(#hout)') +
    panels +
    shape(rect(-20, RAIL, 1640, 16), '#c69464', 3.4) +
    path(rect(-20, FLOOR, 1640, 250), 'url(#vloer)') +
    floor +
    line(`M-20 ${FLOOR}H1620`, 3.4)
  );
}

/** The deck above, bent like a boat's, on its beams. */
function roof(): string {
  const planks = [-8, 8, 24].map((y) => line(`M-20 ${y + 22}Q800 ${y - 18} 1620 ${y + 22}`, 1.8, '#8b6240')).join('');
  const beams = [70, 350, 860, 1180, 1480].map((x) => shape(rect(x, -20, 30, 74), '#9a6c46', 3)).join('');
  return (
    shape('M-20 -20H1620V62Q800 22 -20 62Z', '#bd8e60', 3.6) +
    planks +
    beams +
    shape('M-20 58Q800 18 1620 58V84Q800 44 -20 84Z', '#8f6341', 4.2) +
    line('M-20 66Q800 26 1620 66', 2, '#b98a5c')
  );
}

function longWindow(): string {
  const outer = `M${gx + 34} ${gy - 17}h${gw - 68}q51 0 51 51v${gh - 68}q0 51 -51 51h${68 - gw}q-51 0 -51 -51v${68 - gh}q0 -51 51 -51Z`;
  return (
    path(`M${gx + 150} ${gy + 6}h46l-86 ${gh - 12}h-46Z`, '#ffffff', 0.16) +
    shape(outer + glass, '#d8c49c', 4.4) +
    shape(rect(gx + gw / 2 - 6, gy, 12, gh), '#d8c49c', 3.2) +
    shape(`M${gx - 30} ${gy + gh + 16}H${gx + gw + 30}L${gx + gw + 36} ${gy + gh + 32}H${gx - 36}Z`, '#c69464', 4) +
    curtain(gx - 26) +
    curtain(gx + gw - 16)
  );
}

/** A short curtain, gathered. */
function curtain(x: number): string {
  return (
    shape(
      `M${x} ${gy - 26}H${x + 42}Q${x + 36} ${gy + 90} ${x + 40} ${gy + 150}Q${x + 20} ${gy + 160} ${x + 2} ${gy + 150}Q${x + 6} ${gy + 60} ${x} ${gy - 26}Z`,
      '#c9705c',
      3.6,
    ) +
    line(
      `M${x + 14} ${gy - 16}Q${x + 18} ${gy + 70} ${x + 13} ${gy + 142}M${x + 28} ${gy - 16}Q${x + 26} ${gy + 70} ${x + 28} ${gy + 142}`,
      2,
      '#8f4a3e',
    )
  );
}

/** Round windows in brass, with their bolts and hinge. */
function roundWindows(): string {
  return ROUND.map(({ x, y, radius }) => {
    const bolts = Array.from({ length: 8 }, (_, index) => {
      const angle = ((index + 0.5) * Math.PI) / 4;
      const [bx, by] = [x + (radius + 9) * Math.cos(angle), y + (radius + 9) * Math.sin(angle)];
      return `<circle cx="${bx.toFixed(1)}" cy="${by.toFixed(1)}" r="3.4" fill="#8a6a2f"/>`;
    }).join('');
    return (
      path(oval(x + 4, y + 7, radius + 19, radius + 19) + oval(x, y, radius, radius), '#1f3a38', 0.3) +
      path(
        `M${x + 10} ${y - radius + 8}L${x + 34} ${y - radius + 16}L${x - 12} ${y + radius - 8}L${x - 34} ${y + radius - 18}Z`,
        '#ffffff',
        0.16,
      ) +
      `<path fill-rule="evenodd" d="${oval(x, y, radius + 18, radius + 18)}${oval(x, y, radius, radius)}" fill="${BRASS}" stroke="${INK}" stroke-width="4.4"/>` +
      bolts +
      shape(rect(x - radius - 30, y - 12, 16, 24), '#a87f38', 3.4) +
      line(
        `M${x - radius * 0.7} ${y - radius - 4}Q${x - radius - 6} ${y - radius * 0.6} ${x - radius - 9} ${y - 16}`,
        3,
        '#ecd08a',
      )
    );
  }).join('');
}

/** A coil of rope on a peg. */
function rope(): string {
  const turns = [0, 11, 22, 33].map((inset) => {
    const turn = `M${662 + inset * 0.7} 290Q${654 + inset} ${372 - inset} 690 ${382 - inset}Q${726 - inset} ${372 - inset} ${718 - inset * 0.7} 290Q690 ${266 + inset * 0.4} ${662 + inset * 0.7} 290Z`;
    return line(turn, 11) + line(turn, 6, '#d9bd8a');
  });
  return (
    shape(rect(683, 262, 14, 18), '#8f6341', 3.2) +
    turns.join('') +
    line('M700 300Q716 350 706 396', 10) +
    line('M700 300Q716 350 706 396', 5.4, '#d9bd8a')
  );
}

/** A bench with cushions under the long window. */
function bench(): string {
  const cushion = (x: number, width: number, fill: string) =>
    shape(`M${x} 476Q${x - 8} 412 ${x + 14} 404H${x + width - 14}Q${x + width + 8} 412 ${x + width} 476Z`, fill, 4) +
    line(`M${x + width * 0.3} 412V470M${x + width * 0.66} 412V470`, 3, '#f1e6cf');
  return (
    cushion(300, 118, '#5b7f9c') +
    cushion(430, 118, '#c9705c') +
    cushion(560, 118, '#5b7f9c') +
    shape('M268 478Q266 468 280 468H760Q774 468 772 478V500H268Z', '#e0cda6', 4) +
    shape(rect(268, 500, 504, 150), '#a9774e', 4) +
    [300, 468, 636]
      .map(
        (x) => `${shape(rect(x, 530, 116, 90), '#b98a5c', 2.8)}<circle cx="${x + 58}" cy="575" r="7" fill="${INK}"/>`,
      )
      .join('')
  );
}

/** The cat on the sill looks out; its tail is moved by the stage. */
function cat(): string {
  const fur = '#d9924b';
  return (
    shape('M286 314Q278 262 300 244Q330 238 342 270Q352 296 348 314Z', fur, 3.8) +
    shape('M292 248Q286 212 290 200L304 210H326L340 200Q346 214 340 246Q318 262 292 248Z', fur, 3.8) +
    line('M300 270Q310 276 318 270M302 284Q312 290 322 284M306 222V234M316 220V232M326 222V234', 3, '#a8662c')
  );
}
