import { DOOR } from '../../../src/web/stage/place/werkvloer.ts';
import { INK, line, path, radial, rect, shape } from '../svg.ts';

/** Small things that move, each drawn round its own origin (where the stage puts it), without light of a room. */
export const props: Readonly<Record<string, string>> = {
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
