import { DOOR as MINISTER } from '../../../src/web/stage/place/gang-minister.ts';
import { DOOR } from '../../../src/web/stage/place/werkvloer-avond.ts';
import { listenerHead } from '../places/debatzaal/gallery.ts';
import { INK, line, moved, path, radial, rect, shape } from '../svg.ts';
import { birds } from './birds.ts';
import { ministerLeaf } from './minister-leaf.ts';

/** Small things that move, each drawn round its own origin (where the stage puts it), without light of a room. */
export const moving: Readonly<Record<string, string>> = {
  'wijzer-uur': line('M0 6V-24', 6.5),
  'wijzer-minuut': `${line('M0 8V-36', 4.5)}<circle r="5" fill="${INK}"/>`,
  slag: line('M62 -22L84 -30M54 -44L72 -58M62 22L84 30M-62 -22L-84 -30M-54 -44L-72 -58M-62 22L-84 30', 6),
  bel: line('M-16 -18Q0 -34 16 -18M-30 -32Q0 -62 30 -32', 6.5),
  lampje: '<circle r="5" fill="#ff6b57"/>',
  'lampje-groen': '<circle r="5" fill="#8dffb0"/>',
  envelop: `${shape('M-46 -32H46V32H-46Z', '#fbf6e8', 5) + line('M-44 -30L0 6L44 -30', 5)}<circle cx="46" cy="-32" r="15" fill="#d8473f" stroke="${INK}" stroke-width="4.5"/>`,
  blad:
    shape('M-58 -76H58L64 0H-64Z', '#fdfaf0', 4) + line('M-40 -62H40M-42 -48H30M-44 -34H42M-46 -20H20', 3, '#9a9cab'),
  raam: path(rect(-5, -5, 10, 10), '#ffd98a'),
  tram: tram(),
  fiets: '<circle r="3" fill="#fff3c9"/><circle cx="-15" cy="1" r="2.2" fill="#ff5a4d"/>',
  druppel: '<path d="M0 -9Q1.6 -1 0 3Q-1.6 -1 0 -9Z" fill="#dbe8f4" opacity=".75"/>',
  deur: doorLeaf(),
  dossier: folder(),
  stapelblad: shape('M-70 0L-52 -30H74L64 0Z', '#fbf5e6', 4) + line('M-36 -20H50M-40 -12H30', 2.6, '#9a9cab'),
  zucht: sighPuff(),
  trein: train(),
  'deur-minister': ministerLeaf(MINISTER.width, MINISTER.height),
  toehoorder: listenerHead(0, 0, '#b08468', '#4a3a3c'),
  ...birds,
};

/** Soft lights and vapour; drawn apart since they need gradients. */
export const glows: Readonly<Record<string, readonly [colour: string, size: number, strength: number]>> = {
  'gloed-warm': ['#ffb85e', 64, 0.8],
  'gloed-wit': ['#fff3dd', 24, 1],
};

export function glowDefs(colour: string, strength: number): string {
  return radial('g', [
    `0 ${colour} ${strength}`,
    `.3 ${colour} ${strength * 0.5}`,
    `.65 ${colour} ${strength * 0.13}`,
    `1 ${colour} 0`,
  ]);
}

function tram(): string {
  const windows = Array.from({ length: 9 }, (_, index) => path(rect(-88 + index * 20, -15, 14, 8), '#ffe6ab')).join('');
  return `<path d="M-96 -20H90Q100 -20 102 0H-100Q-102 -20 -96 -20Z" fill="#39406a"/>${windows}<circle cx="99" cy="-5" r="2.6" fill="#fff6d8"/><circle cx="-98" cy="-5" r="2" fill="#ff6b57"/>`;
}

/** The leaf of the glass door; its hinge is the origin. */
function doorLeaf(): string {
  const { width, height } = DOOR;
  return (
    path(rect(8, 8, width - 16, height - 16), '#dfe9ec', 0.2) +
    path(`M20 ${height - 160}L${width - 24} 60H${width - 60}L20 ${height - 320}Z`, '#ffffff', 0.2) +
    shape(rect(0, 0, width, height) + rect(9, 9, width - 18, height - 18), '#4a5663', 3.6) +
    shape(rect(9, height * 0.62, width - 18, 7), '#4a5663', 2.4) +
    shape(rect(width - 24, height * 0.44, 8, 74), '#d7dadb', 3)
  );
}

/** A cardboard file with a label and a ribbon. */
function folder(): string {
  return (
    shape('M-84 0L-58 -40H78L64 0Z', '#d9a35f', 4.5) +
    shape('M-72 -8L-50 -44H-6L0 -52H50L84 -48L70 -8Z', '#e8bd7d', 4.5) +
    shape('M-26 -20L-18 -34H30L24 -20Z', '#fbf5e6', 2.6) +
    line('M46 -50L34 -4', 5, '#b4423c')
  );
}

function sighPuff(): string {
  return (
    shape('M0 0Q-14 -20 6 -26Q16 -44 36 -32Q58 -34 54 -14Q60 4 40 6Q24 16 10 6Q2 8 0 0Z', '#fbf8ef', 4.5) +
    line('M-34 -4H-14M-40 10H-18', 4.5)
  );
}

/** A yellow and blue train without a name, drawn at 0.4 of its size; its front is at the right, the origin below its middle. */
function train(): string {
  const windows = Array.from({ length: 15 }, (_, index) =>
    shape(rect(-700 + index * 84, -150, 62, 54), '#9fc3d1', 4),
  ).join('');
  const doors = [-410, 10, 430]
    .map((x) => shape(rect(x, -158, 56, 138), '#e2a92f', 4) + line(`M${x + 28} -156V-22`, 3))
    .join('');
  const drawn =
    path('M-760 -6H690V6H-760Z', '#20202e', 0.4) +
    shape('M-760 -190H600Q700 -180 732 -70Q738 -20 700 -14H-760Z', '#f0bf45', 6) +
    path('M-757 -70H722Q728 -40 722 -30H-757Z', '#34559b') +
    windows +
    doors +
    shape('M610 -160Q676 -150 704 -92H600Z', '#9fc3d1', 4.5) +
    shape('M-760 -190H590V-204H-750Z', '#cfc8ba', 4);
  return moved(0, 0, drawn, 0.4);
}
