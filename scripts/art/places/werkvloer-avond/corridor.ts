import { DOOR } from '../../../../src/web/stage/place/werkvloer-avond.ts';
import { INK, line, moved, path, rect, shape } from '../../svg.ts';

const ALUMINIUM = '#4a5663';

/** The glass wall to the corridor, what lies behind it, the sign over the door and the coats beside it. */
export function corridor(): string {
  return `${behind()}${exitSign()}${frame()}${coats()}`;
}

function behind(): string {
  const doors = [1372, 1562]
    .map(
      (x) =>
        shape(rect(x - 26, 236, 60, 330), '#b98d62', 3) +
        path(rect(x - 14, 260, 14, 60), '#e8dcc0') +
        `<circle cx="${x + 24}" cy="410" r="4" fill="${INK}"/>`,
    )
    .join('');
  return (
    path(rect(1344, 66, 260, 586), '#e6dfca') +
    path('M1344 66H1604V128L1530 150H1420L1344 128Z', '#f4efdf') +
    path('M1440 84H1512L1504 102H1448ZM1450 118H1502L1498 130H1454Z', '#fffdf2') +
    line('M1420 150H1530M1344 128L1420 150M1604 128L1530 150', 2, '#a89f8a') +
    path('M1344 566H1604V652H1344Z', '#a3917b') +
    path('M1420 150H1530V560H1420Z', '#d6cdb4') +
    line('M1420 150V560M1530 150V560M1344 576L1420 560H1530L1604 576', 2, '#a89f8a') +
    doors +
    shape(rect(1452, 300, 44, 58), '#f3c9a0', 2.6) +
    path('M1456 340Q1470 322 1482 336T1492 330V354H1456Z', '#5f93a8')
  );
}

function exitSign(): string {
  return moved(
    1436,
    74,
    shape(rect(0, 0, 82, 30), '#2f9a63', 3) +
      line('M20 23L27 15L24 9L33 10L38 15M27 15L32 20V25', 3.2, '#f4fff4') +
      '<circle cx="30" cy="6.5" r="3" fill="#f4fff4"/>' +
      line('M54 15H70M64 9L70 15L64 21', 3.2, '#f4fff4'),
  );
}

function frame(): string {
  const { x, y, width, height } = DOOR;
  const bottom = y + height;
  return (
    path('M1352 470L1396 120H1380L1350 350ZM1560 600L1600 250V210L1552 560Z', '#ffffff', 0.16) +
    shape(rect(1336, 56, 270, 14), ALUMINIUM, 4) +
    shape(rect(1336, 56, 14, bottom - 56), ALUMINIUM, 4) +
    shape(rect(x - 14, 56, 12, bottom - 56) + rect(x + width + 2, 56, 12, bottom - 56), ALUMINIUM, 4) +
    shape(rect(1350, y - 10, 254, 8), ALUMINIUM, 3)
  );
}

/** A coat rack: a camel coat, a dark one, an umbrella, a bicycle helmet. */
function coats(): string {
  return moved(
    1296,
    250,
    path('M-44 404H44L60 418H-60Z', '#241f2c', 0.3) +
      line('M0 -16V398M-34 404L0 384L34 404', 7) +
      line('M0 0Q-26 2 -34 -18M0 0Q26 2 34 -18', 6) +
      shape('M-30 6Q-58 24 -62 90L-66 264H2L-4 20Z', '#c99a63', 4.2) +
      line('M-40 90L-44 256M-24 30L-10 70', 2.6) +
      shape('M4 14Q44 18 50 86L56 236H8Z', '#47597a', 4.2) +
      line('M30 84L34 230', 2.6) +
      shape('M-26 -34Q0 -62 28 -34L30 -22H-28Z', '#e5e0d2', 4) +
      line('M-10 -45L-12 -24M12 -46L14 -24', 2.6) +
      line('M58 190L50 392', 6, '#a8443f') +
      line('M58 190Q60 170 72 178', 4),
  );
}
