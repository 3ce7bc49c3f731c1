import { line, path, shape } from '../../svg.ts';

const CLOTH = '#3a7489';
const CLOTH_DARK = '#2c5c70';
const LINEN = '#ece4d0';

/** Two seats of the far side, back to back, seen from the side; their middle is at 0. */
export function seatPair(): string {
  return `<g transform="scale(-1 1)">${seat()}</g>${seat()}${shape('M-9 318H9V700H-9Z', '#55636d', 3.2)}`;
}

/** A seat that looks to the right, its back at 0. */
function seat(): string {
  return (
    shape('M4 330Q2 284 28 280Q52 282 50 312L58 470H6Z', CLOTH, 4) +
    path('M8 340L18 338L26 468H8Z', CLOTH_DARK) +
    shape('M6 322Q4 286 28 282Q50 284 48 318Q28 330 6 322Z', LINEN, 3.2) +
    shape('M6 468H140Q156 472 152 496Q150 512 130 512H6Z', CLOTH, 4) +
    shape('M10 430H104Q114 434 112 444H10Z', '#46525c', 3.2)
  );
}

/** A seat close by that looks to the right: its back fills the picture's edge. */
export function nearSeat(): string {
  return (
    shape('M-120 920L-112 350Q-112 268 -38 262Q36 266 38 336L66 640Q70 700 60 920Z', CLOTH, 5) +
    path('M-104 420Q-92 360 -74 356L-44 640L-60 916H-114Z', CLOTH_DARK) +
    shape('M-113 346Q-110 268 -38 262Q36 266 38 336L40 350Q-30 368 -114 362Z', LINEN, 4.2) +
    line('M-106 350Q-30 356 34 340', 2.4, '#b8ae98') +
    line('M-62 270Q-74 306 -72 348M4 270Q14 300 14 340', 2.4, '#cfc6b0') +
    line('M-102 384Q-30 394 38 376', 2.6) +
    line('M30 420L50 640', 3) +
    shape('M-30 560H150Q172 566 168 586H-26Z', '#46525c', 4.5)
  );
}
