import { line, moved, path, rect, shape } from '../../svg.ts';
import { screen } from '../../things/furniture.ts';
import { mug } from '../../things/standing.ts';

const TOP = 440;

/** A desk to stand at, screens upon it; and the long table in the middle of the room. */
export function standingDesk(): string {
  return `${desk()}${longTable()}${tripod()}`;
}

function desk(): string {
  return (
    path('M410 664H700L716 678H400Z', '#2c2433', 0.3) +
    shape(`M446 ${TOP + 16}H466V640H446ZM652 ${TOP + 16}H672V640H652Z`, '#58616c', 3.6) +
    shape('M424 640H488V654H424ZM630 640H694V654H630Z', '#58616c', 3.6) +
    line('M466 560H652', 6) +
    moved(552, TOP, screen(158, 96, 0)) +
    moved(654, TOP, mug('#d8574a'), 0.78) +
    moved(
      440,
      TOP,
      shape('M-14 0V-30H14V0Z', '#5f9f8a', 3) + line('M-6 -30L-10 -58M2 -30V-64M8 -30L14 -54', 3.6, '#e0b64a'),
    ) +
    shape(rect(412, TOP, 284, 17), '#e0cda6', 4)
  );
}

function longTable(): string {
  return (
    shape('M766 556H782V656H766ZM1096 556H1112V656H1096Z', '#58616c', 3.6) +
    shape(rect(740, 538, 398, 19), '#e0cda6', 4.2) +
    path(rect(786, 560, 306, 26), '#352f42', 0.32) +
    moved(930, 538, screen(176, 104, 2)) +
    moved(
      1062,
      538,
      shape('M-40 0L-32 -14H40L36 0Z', '#f6f1e3', 2.6) +
        shape('M-36 -5L-28 -19H42L38 -5Z', '#f6f1e3', 2.6) +
        line('M-20 -14H30', 2, '#a09a8e'),
    ) +
    moved(800, 538, mug('#6f9fc4'), 0.8)
  );
}

/** A camera on three legs, for when somebody has to say something. */
function tripod(): string {
  return (
    line('M756 462L722 650M756 462L792 650M756 462V640', 6) +
    shape(rect(732, 424, 50, 38), '#39434f', 3.6) +
    `<circle cx="757" cy="443" r="13" fill="#566270" stroke="#20202e" stroke-width="3.2"/>` +
    shape(rect(744, 412, 18, 12), '#39434f', 2.8)
  );
}
