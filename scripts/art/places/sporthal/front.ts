import { CUP, LAMP, LAPTOP, PHONE, PILE } from '../../../../src/web/stage/place/sporthal.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { deskLamp, deskPhone, filePile, flask, laptopBack, paperCup } from '../../things/tabletop.ts';

const TOP = 596;

/** Your own table at the counter: the stack is what it is all about. */
export function front(): Drawing {
  return {
    defs:
      wobble('w', 31, 3) +
      linear('papier', ['0 #f6f1e3', '1 #e4dccb'], 1, 0) +
      linear('kleed', ['0 #e7dfce', '1 #c9bfab']),
    drawing: `<g filter="url(#w)">${table()}${pile()}${moved(LAMP.x, TOP + 22, deskLamp('#2f8a83', 0, LAMP.y - TOP - 22))}
      ${moved(PHONE.x, PHONE.y + 50, deskPhone())}${moved(LAPTOP.x, TOP + 20, laptopBack('#8b97a3'), 1.05)}
      ${moved(CUP.x, TOP + 26, paperCup('#c9573f'))}${moved(964, TOP + 24, tickets(), 0.9)}${coffee()}${trays()}</g>`,
  };
}

/** A trestle table under paper from a roll, taped down at the edge. */
function table(): string {
  const folds = [60, 260, 470, 690, 900, 1120, 1330, 1540]
    .map((x) => line(`M${x} 668L${x - 5} 900`, 2, '#ada48f'))
    .join('');
  const tape = [140, 620, 1150].map((x) => shape(rect(x, 640, 54, 22), '#c9ced2', 2.4)).join('');
  return (
    shape('M-120 640H1720V920H-120Z', 'url(#kleed)', 5) +
    folds +
    shape(`M-120 ${TOP}H1720V650Q1400 642 1100 650T400 648T-120 652Z`, 'url(#papier)', 4) +
    line('M30 618H210M560 632H760M980 640H1180M1340 616H1420', 2, '#cfc5b0') +
    tape
  );
}

/** The stack, and the rest of it in a crate beside it. */
function pile(): string {
  const foot = TOP + 30;
  return (
    path(`M340 ${foot}H540L556 ${foot + 8}H348Z`, '#6b5b48', 0.3) +
    moved(PILE.x, foot, filePile(foot - PILE.y, 11)) +
    moved(250, foot - 4, filePile(66, 29), 0.92)
  );
}

/** Trays: what is first, what is later. */
function trays(): string {
  const tray = (y: number, colour: string) =>
    shape(`M24 ${y}L38 ${y - 20}H166L154 ${y}Z`, '#fbf5e6', 3) +
    shape(`M18 ${y - 8}V${y + 8}H158V${y - 8}Z`, colour, 3.6);
  return (
    tray(TOP + 24, '#4f7f93') +
    tray(TOP - 4, '#4f7f93') +
    line('M24 588V612M152 588V612', 3.4) +
    tray(TOP - 32, '#4f7f93')
  );
}

/** Take a number: a red drum with a paper tongue. */
function tickets(): string {
  return (
    shape('M-34 4H34L26 -8H-26Z', '#39434f', 3.6) +
    shape('M-9 -6V-40H9V-6Z', '#39434f', 3.6) +
    shape(
      'M-40 -70Q-40 -112 0 -112Q40 -112 40 -72Q40 -36 2 -34Q-12 -34 -22 -30L-44 -18Q-38 -44 -40 -70Z',
      '#c8463a',
      4.4,
    ) +
    line('M-28 -78Q-24 -100 0 -100', 4, '#ef9a86') +
    `<circle cx="2" cy="-72" r="13" fill="#9c3329" stroke="#20202e" stroke-width="3"/>` +
    shape('M-44 -18L-58 4L-42 12L-26 -28Z', '#fbf5e6', 3)
  );
}

function coffee(): string {
  const cups = [0, 11, 22, 33].map((up) => shape(`M-17 ${-40 - up}H17L13 ${-up}H-13Z`, '#f6f1e4', 3.2)).join('');
  return moved(1548, TOP + 20, flask('#b9bec2'), 1.15) + moved(1478, TOP + 30, cups);
}
