import { INK, line, moved, path, rect, shape } from '../svg.ts';

/** Things that stand or lie on a table; each stands on its own origin. */
export function waterJug(): string {
  const glass = 'M-30 -112L-24 -6Q-24 2 -14 2H16Q26 2 26 -6L32 -112Q34 -122 44 -124Q10 -132 -30 -112Z';
  return (
    line('M30 -92Q66 -92 62 -58Q58 -30 27 -30', 11) +
    line('M30 -92Q66 -92 62 -58Q58 -30 27 -30', 4, '#cfe3e6') +
    path(glass, '#dcecee', 0.72) +
    path('M-28 -78H30L26 -6Q26 2 16 2H-14Q-24 2 -24 -6Z', '#8fc3d0', 0.8) +
    path('M-12 -66L-8 -8H-2L-4 -66Z', '#f4fbfb', 0.7) +
    `<ellipse cx="1" cy="-78" rx="28" ry="6" fill="#b9dde4" stroke="${INK}" stroke-width="2.4"/>` +
    line(glass, 4)
  );
}

export function waterGlass(): string {
  const glass = 'M-19 -54L-15 -4Q-14 1 -8 1H8Q14 1 15 -4L19 -54Z';
  return (
    path(glass, '#e3f0f1', 0.7) +
    path('M-17 -32H17L15 -4Q14 1 8 1H-8Q-14 1 -15 -4Z', '#9fcbd6', 0.75) +
    line('M-17 -32H17', 2) +
    line(glass, 3.6)
  );
}

/** A box of tissues, one of them half out. */
export function tissueBox(): string {
  return (
    shape('M-10 -46Q-26 -74 -4 -84Q4 -102 20 -84Q40 -86 34 -64L36 -46Z', '#fffdf6', 3.6) +
    line('M4 -78Q0 -64 6 -50M20 -70Q22 -58 20 -50', 2.2, '#a9b2bd') +
    shape('M-62 -40L-48 -56H68L56 -40Z', '#7fa9bd', 4) +
    path('M-16 -45Q8 -56 36 -48Q20 -42 -16 -45Z') +
    shape('M-62 -40H56V4H-62Z', '#94bccd', 4.2) +
    shape('M56 -40L68 -56V-10L56 4Z', '#6f98ac', 4) +
    path('M-62 -22Q-40 -34 -18 -22T26 -22T56 -24V-10Q40 -4 18 -12T-26 -10T-62 -8Z', '#f1e3c4', 0.9)
  );
}

/** A cardboard file, open, with a stack of paper in it and a pen on it. */
export function openFile(): string {
  const sheet = (dx: number, dy: number, fill: string) =>
    shape(`M${-104 + dx} ${dy}L${-82 + dx} ${-46 + dy}H${2 + dx}L${-4 + dx} ${dy}Z`, fill, 3);
  return (
    shape('M-134 10L-104 -54H2L0 10Z', '#d8a766', 4.4) +
    shape('M0 10L2 -54H112L140 10Z', '#e3b97c', 4.4) +
    sheet(-6, -2, '#ece2cd') +
    sheet(-2, -6, '#fbf5e6') +
    line('M-66 -42H-10M-72 -34H-14M-78 -26H-12M-84 -18H-30', 2.4, '#8b8ea0') +
    shape('M22 -2L22 -44H96L112 -2Z', '#fbf5e6', 3) +
    line('M34 -34H84M34 -26H90M34 -18H70', 2.4, '#8b8ea0') +
    line('M58 6L118 -22', 6, '#2f5d8a') +
    line('M112 -19L120 -23', 6)
  );
}

/** A laptop, seen from behind. */
export function laptopBack(): string {
  return (
    shape('M-104 2L-96 -10H98L108 2Q108 10 100 10H-96Q-104 10 -104 2Z', '#7f8a95', 4) +
    shape('M-92 -10L-102 -108Q-102 -118 -92 -118H94Q104 -118 103 -108L94 -10Z', '#9aa5af', 4.5) +
    path('M-88 -16L-97 -106H-70L-62 -16Z', '#b4bec6', 0.7) +
    `<circle cx="1" cy="-64" r="8" fill="#7f8a95" stroke="${INK}" stroke-width="2.6"/>`
  );
}

/** A desk telephone with its receiver on. */
export function deskPhone(): string {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => path(rect(2 + column * 14 + row, -12 + row * 8, 9, 5), '#c9d2d6')),
  );
  return (
    shape('M-56 12L-42 -38H48L62 12Z', '#3b4654', 4.5) +
    path('M2 -31H40L42 -19H4Z', '#a9d0c9') +
    keys.join('') +
    shape('M-52 6Q-60 8 -60 -2L-48 -42Q-46 -52 -36 -50Q-26 -48 -28 -38L-38 2Q-40 10 -52 6Z', '#4d5a69', 4)
  );
}

/** A vacuum jug of coffee. */
export function thermos(): string {
  return (
    shape('M-24 0V-78Q-24 -92 -10 -96H12Q26 -92 26 -78V0Z', '#c3c8cb', 4) +
    path('M-16 -4V-80H-6V-4Z', '#e6e9ea') +
    shape('M-14 -96L-10 -112H14L18 -96Z', '#39434f', 3.6) +
    line('M26 -82Q50 -78 48 -50Q46 -26 26 -22', 6)
  );
}

/** Cups in each other, upside down. */
export function cups(): string {
  return [0, 1, 2].map((index) => moved(0, -index * 14, shape('M-17 0L-12 -26H12L17 0Z', '#f1ebdd', 3.2))).join('');
}
