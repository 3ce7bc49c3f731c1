import { CAT, CLOCK, GLASS, LAMP } from '../../../../src/web/stage/place/keuken.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { clockFace } from '../../things/clock-face.ts';
import { plant } from '../../things/standing.ts';
import { counter, tiles } from './counter.ts';
import { fridge } from './fridge.ts';
import { hall } from './hall.ts';

const FLOOR = 652;
const FRAME = '#f1e8d4';
const [gx, gy, gw, gh] = GLASS;

/** The kitchen behind the people, without light; the glass is left open. */
export function room(): Drawing {
  return {
    defs:
      wobble('w', 27) +
      `<mask id="glas"><rect width="1600" height="900" fill="#fff"/><path d="${rect(gx, gy, gw, gh)}" fill="#000"/></mask>` +
      linear('wand', ['0 #7c9dab', '.5 #88a8b3', '1 #7898a6'], 1, 0) +
      linear('vloer', ['0 #a4856c', '1 #7c6353']),
    drawing: `<g mask="url(#glas)" filter="url(#w)">${wall()}${floor()}${tiles()}</g>
      <g filter="url(#w)">${hall()}${window()}${counter()}${fridge()}${board()}${radiator()}${clockFace(CLOCK, '#c4574c')}${lamp()}</g>`,
  };
}

function wall(): string {
  return `<rect x="-20" y="-20" width="1640" height="700" fill="url(#wand)"/>${shape('M-20 -20H1620V12H-20Z', '#a9bdc4', 3.6)}`;
}

/** Big square tiles, in perspective. */
function floor(): string {
  const rows = [680, 720, 776, 850].map((y) => line(`M-20 ${y}H1620`, 1.5, '#6d5546')).join('');
  const seams = Array.from({ length: 17 }, (_, index) => {
    const x = index * 110 - 80;
    return line(`M${800 + (x - 800) * 0.92} ${FLOOR}L${800 + (x - 800) * 1.35} 900`, 1.4, '#6d5546');
  }).join('');
  return `<rect x="-20" y="${FLOOR}" width="1640" height="270" fill="url(#vloer)"/>${rows}${seams}${shape(`M-20 ${FLOOR - 12}H1620V${FLOOR}H-20Z`, '#dcd3c0', 3)}`;
}

/** Two panes over the sink, a short curtain, herbs and the cat. */
function window(): string {
  const middle = gx + gw / 2;
  return (
    path(`M${gx + 70} ${gy}h40l-70 ${gh}h-40ZM${gx + 250} ${gy}h30l-80 ${gh}h-30Z`, '#ffffff', 0.09) +
    shape(rect(gx - 18, gy - 18, gw + 36, gh + 32) + rect(gx, gy, gw, gh), FRAME, 4.5) +
    shape(rect(middle - 7, gy, 14, gh), FRAME, 3.4) +
    curtain() +
    shape(`M${gx - 34} ${gy + gh}H${gx + gw + 34}V${gy + gh + 14}H${gx - 34}Z`, '#f6efdf', 4.2) +
    moved(gx + 38, gy + gh, herb('#6f9f63'), 0.9) +
    moved(gx + 92, gy + gh, herb('#8cb06a'), 0.82) +
    moved(gx + gw - 26, gy + gh, plant(), 0.56) +
    cat()
  );
}

function curtain(): string {
  const [left, right, top] = [gx - 24, gx + gw + 24, gy - 26];
  const scallops = Array.from({ length: 9 }, () => 'q-20 15 -40 0').join('');
  const width = (right - left) / 358;
  return (
    `<g transform="translate(${left} 0) scale(${width} 1)">` +
    shape(`M-1 ${top}H359V${gy + 6}${scallops}Z`, '#e8d9b4', 4) +
    line(`M0 ${gy - 4}H358`, 6, '#c96a58') +
    line([40, 80, 120, 160, 200, 240, 280, 320].map((x) => `M${x} ${top + 8}V${gy + 4}`).join(''), 2, '#bfa97a') +
    '</g>' +
    line(`M${left - 14} ${top}H${right + 14}`, 7) +
    line(`M${left - 12} ${top}H${right + 12}`, 2.6, '#c08a5e')
  );
}

function herb(leaf: string): string {
  return (
    shape('M-4 -34Q-34 -38 -30 -62Q-22 -84 0 -76Q24 -86 30 -62Q34 -38 6 -34Z', leaf, 3.4) +
    line('M-12 -60q6 -8 12 0M6 -50q6 -8 12 0M-18 -46q6 -6 10 0M8 -66q6 -6 10 0', 2.2, '#4f7a4b') +
    shape('M-20 0L-25 -38H25L20 0Z', '#d0825c', 3.6)
  );
}

/** It sits on the sill and looks out; its tail hangs down and is put on by the stage. */
function cat(): string {
  return moved(
    CAT.x,
    CAT.y,
    shape('M-26 0Q-34 -34 -14 -56Q-20 -64 -19 -92L-6 -80H10L24 -92Q26 -64 18 -56Q36 -34 28 0Z', '#4a4652', 4) +
      line('M-10 0Q-12 -14 -6 -24M14 0Q16 -14 10 -24', 2.4) +
      line('M-2 -74V-64M7 -74V-64', 2.4, '#7a7482') +
      line('M-16 -44Q2 -36 20 -44', 5, '#d8655a'),
  );
}

/** What should not be forgotten: letters, a photograph. */
function board(): string {
  return moved(
    926,
    286,
    path(rect(5, 8, 150, 112), '#22303a', 0.28) +
      shape(rect(0, 0, 150, 112), '#c99a63', 4.5) +
      shape(rect(14, 14, 46, 60), '#fbf5e6', 2.6) +
      line('M22 28H52M22 38H46M22 48H52M22 58H40', 2.2, '#8b8ea0') +
      shape(rect(72, 10, 40, 50), '#f6d98b', 2.6) +
      shape('M84 66H136V100H84Z', '#fbf5e6', 2.6) +
      path('M90 94V86Q98 76 106 84Q114 74 130 88V94Z', '#7f9fae') +
      shape(rect(24, 82, 44, 20), '#a9c9d6', 2.6) +
      '<circle cx="37" cy="17" r="4.5" fill="#d8473f"/><circle cx="92" cy="14" r="4.5" fill="#3f7f86"/><circle cx="110" cy="69" r="4.5" fill="#e2a92f"/>',
  );
}

/** With a tea towel over it. */
function radiator(): string {
  const ribs = Array.from({ length: 9 }, (_, index) => line(`M${884 + index * 29} 482V616`, 2.6)).join('');
  return (
    shape(rect(862, 470, 276, 158), '#e4ddcd', 4) +
    ribs +
    shape('M1020 462H1084V560L1074 556L1064 562L1052 556L1040 562L1030 556L1020 560Z', '#f3ead6', 3.6) +
    line('M1021 478H1083M1021 538H1083', 4, '#5f8fb0') +
    shape(rect(852, 462, 296, 11), '#f1ebdd', 3.6)
  );
}

/** It hangs low over the table. */
function lamp(): string {
  const { x, y } = LAMP;
  return (
    line(`M${x} -10V24`, 3.4) +
    shape(`M${x - 86} ${y - 4}Q${x - 82} 26 ${x - 22} 22H${x + 22}Q${x + 82} 26 ${x + 86} ${y - 4}Z`, '#d98b4a', 4.5) +
    path(`M${x - 66} ${y - 12}Q${x - 62} 36 ${x - 26} 30H${x - 14}Q${x - 48} 44 ${x - 50} ${y - 12}Z`, '#eeb079') +
    path(`M${x - 80} ${y - 4}H${x + 80}Q${x} ${y + 14} ${x - 80} ${y - 4}Z`, '#fff3cf') +
    line(`M${x - 86} ${y - 4}H${x + 86}`, 4.5)
  );
}
