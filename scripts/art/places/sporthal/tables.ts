import { PRINTER } from '../../../../src/web/stage/place/sporthal.ts';
import { line, moved, path, rect, shape } from '../../svg.ts';
import { clothTable, foldingChair } from '../../things/furniture.ts';
import { flask, laptopBack, paperCup, printer } from '../../things/tabletop.ts';

/** Tables on the field, far ones first, and the cables between them. */
export function tables(): string {
  return `${farRow()}${nearRow()}${cables()}${printerTable()}${boots()}`;
}

function farRow(): string {
  const seats = ['#a8564c', '#56707f', '#a8564c', '#6a7d6a', '#a8564c', '#56707f'];
  return [404, 552, 700, 848, 1002, 1150, 1296]
    .map(
      (x, index) =>
        moved(x - 24, 432, foldingChair(seats[index % 6] ?? ''), 0.66) +
        moved(x + 32, 430, foldingChair(seats[(index + 2) % 6] ?? ''), 0.66) +
        path(`M${x - 64} 442H${x + 70}L${x + 80} 448H${x - 60}Z`, '#5f3f2c', 0.35) +
        moved(x, 444, clothTable(128, 52, '#e6e0d2')) +
        (index % 2 === 0 ? moved(x + 20, 390, laptopBack('#5b6876'), 0.32) : moved(x - 20, 386, papers())),
    )
    .join('');
}

const papers = () => shape('M0 0L6 -9H42L38 0Z', '#fbf5e6', 2);

function nearRow(): string {
  const table = (x: number) =>
    path(`M${x - 124} 534H${x + 130}L${x + 146} 546H${x - 116}Z`, '#5f3f2c', 0.35) +
    moved(x, 540, clothTable(236, 96, '#e9e3d5'));
  return (
    moved(640, 520, foldingChair('#56707f'), 1.16) +
    moved(1290, 520, foldingChair('#a8564c'), 1.16) +
    moved(1392, 516, foldingChair('#56707f'), 1.16) +
    table(690) +
    table(1000) +
    table(1340) +
    moved(946, 448, flask('#a8564c'), 0.62) +
    moved(1006, 446, paperCup('#3f7f86'), 0.56) +
    moved(1026, 448, paperCup('#3f7f86'), 0.56) +
    moved(720, 446, laptopBack('#485563'), 0.56) +
    moved(1300, 446, laptopBack('#5b6876'), 0.56) +
    moved(1380, 448, shape('M0 0L10 -16H70L64 0Z', '#fbf5e6', 2.6) + shape('M3 -7L13 -22H72L66 -7Z', '#e2b574', 2.6))
  );
}

/** Leads over the field, taped down against stumbling, and a reel. */
function cables(): string {
  const tape = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${shape(rect(-22, -8, 44, 16), '#c9ced2', 2.2)}${path('M-14 -7h9l-6 14h-9Z M2 -7h9l-6 14h-9Z', '#e0b64a')}</g>`;
  const lead = 'M306 470Q330 560 440 566T760 572T1100 566T1440 576';
  return (
    line(lead, 8) +
    line(lead, 4, '#e07f3a') +
    tape(392, 560, 10) +
    tape(560, 570, 0) +
    tape(800, 572, -2) +
    tape(1080, 567, -3) +
    moved(
      1446,
      566,
      shape('M-40 14L-30 -4H30L40 14Z', '#39434f', 3.6) +
        `<circle cx="0" cy="-30" r="37" fill="#d8733f" stroke="#20202e" stroke-width="4.2"/><circle cx="0" cy="-30" r="20" fill="#39434f" stroke="#20202e" stroke-width="3.4"/>` +
        path(rect(-9, -39, 7, 7) + rect(3, -39, 7, 7) + rect(-9, -27, 7, 7) + rect(3, -27, 7, 7), '#c9ced2') +
        line('M0 -67Q26 -84 42 -62', 5),
    )
  );
}

/** The printer stands against the wall bars. */
function printerTable(): string {
  const foot = PRINTER.y + 72;
  return (
    path('M20 590H338L356 604H30Z', '#5f3f2c', 0.35) +
    moved(PRINTER.x, 598, clothTable(320, 598 - foot - 6, '#ece6d8')) +
    moved(PRINTER.x, foot, printer()) +
    moved(
      PRINTER.x + 116,
      foot + 2,
      shape('M0 0V-30L8 -36H44V-6L38 0Z', '#fbf5e6', 3) + line('M0 -30H38V0M38 -30L44 -36', 2.4),
    )
  );
}

/** Somebody came in their rubber boots, and put them off. */
function boots(): string {
  const boot = (x: number) =>
    moved(x, 508, shape('M-10 -52H12V-14L26 -8Q30 -4 28 0H-10Z', '#5f8a4c', 3.6) + line('M-10 -42H12M-10 -5H27', 2.4));
  return path('M404 506H474L480 514H404Z', '#5f3f2c', 0.35) + boot(420) + boot(444);
}
