import { CLOCK, DOOR, TV } from '../../../../src/web/stage/place/communicatie.ts';
import { INK, line, moved, path, rect, shape } from '../../svg.ts';
import { clockFace, exitSign, pinned } from '../../things/on-the-wall.ts';

const FRAME = '#4a5663';

/** What hangs on the wall: the news, the year, front pages, the door. */
export function onTheWall(): string {
  return `${clockFace(CLOCK)}${television()}${moved(884, 262, yearPlanner())}${moved(1234, 108, frontPages())}${corridor()}${door()}`;
}

/** A studio, a speaker, a map; bars where words would be. */
function television(): string {
  const [x, y, width, height] = TV;
  return moved(
    x,
    y,
    path(rect(5, 8, width, height), '#2b2846', 0.36) +
      shape(rect(0, 0, width, height), '#2f3742', 4.6) +
      path(rect(8, 8, width - 16, height - 18), '#3f7fa3') +
      path(`M8 8H${width - 8}V44Q120 30 8 60Z`, '#5d9cbd') +
      shape(rect(112, 20, 76, 50), '#cfe3e6', 2.4) +
      path('M126 58Q122 40 136 34Q146 24 158 34Q176 34 172 50Q164 64 150 58Q138 66 126 58Z', '#7fa37f') +
      `<circle cx="156" cy="46" r="5" fill="#c8463a"/>` +
      shape('M34 104V86Q36 68 58 66Q80 68 82 86V104Z', '#39364a', 2.6) +
      shape('M50 70V58H66V70L58 78Z', '#e9b08a', 2.2) +
      shape('M42 48Q40 28 58 27Q76 28 74 48Q72 62 58 62Q44 62 42 48Z', '#e9b08a', 2.4) +
      shape('M40 46Q38 22 58 22Q78 22 76 46Q72 34 58 34Q44 34 40 46Z', '#5a3d33', 2.2) +
      line('M52 44v3M65 44v3M55 55q4 2 8 0', 2.2) +
      path(rect(8, 86, width - 16, 18), '#f4f1e6') +
      path(rect(8, 86, 34, 18), '#c8463a') +
      line(`M52 95H132M144 95H180`, 5, '#7c8791'),
  );
}

/** Twelve months, with what is planned in colours. */
function yearPlanner(): string {
  const [width, height] = [228, 146];
  const colours = ['#d8574a', '#e0b64a', '#5f9f8a', '#6f9fc4'];
  const blocks = Array.from({ length: 26 }, (_, index) => {
    const [column, row] = [(index * 5) % 12, (index * 7) % 9];
    return path(rect(13 + column * 17, 29 + row * 12, 13 + (index % 3) * 8, 8), colours[index % 4]);
  }).join('');
  const columns = Array.from({ length: 13 }, (_, index) => `M${10 + index * 17.3} 24V${height - 8}`).join('');
  return pinned(
    width,
    height,
    '#ece8de',
    `${path(rect(10, 9, width - 20, 11), '#4a5a78')}${line(columns, 1.2, '#b7b3aa')}${blocks}${line('M172 76h22v22h-22Z', 3.4, '#c8463a')}`,
  );
}

/** A pinboard with front pages and cuttings. */
function frontPages(): string {
  return (
    path(rect(5, 7, 150, 214), '#2b2846', 0.34) +
    shape(rect(0, 0, 150, 214), '#8f6b4d', 4.4) +
    path(rect(8, 8, 134, 198), '#b08a64') +
    moved(16, 18, page(62, 84, '#6f9fc4')) +
    moved(86, 28, page(50, 68, '#d98d74')) +
    moved(20, 116, page(52, 70, '#7fa37f')) +
    moved(
      82,
      112,
      shape('M0 4L50 0L54 40L4 44Z', '#f0e6c8', 2.4) + line('M10 14L44 11M10 22L40 20M11 30L44 27', 2.2, '#9a8f7c'),
    ) +
    moved(86, 166, shape(rect(0, 0, 30, 28), '#f2c94c', 2.2)) +
    ['M47 16v6', 'M111 26v6', 'M46 114v6', 'M108 110v6'].map((pin) => line(pin, 6, '#c8463a')).join('')
  );
}

/** A newspaper's front page: a head, a picture, columns. */
function page(width: number, height: number, picture: string): string {
  const columns = [0, 1, 2]
    .map((index) => {
      const x = 6 + (index * (width - 8)) / 3;
      return `M${x} ${height * 0.68}h${width / 3 - 6}M${x} ${height * 0.78}h${width / 3 - 6}M${x} ${height * 0.88}h${width / 3 - 6}`;
    })
    .join('');
  return (
    shape(rect(0, 0, width, height), '#f6f1e3', 2.6) +
    path(rect(6, 6, width - 12, 8), '#39364a') +
    line(`M6 ${height * 0.24}H${width - 8}`, 3, '#7c7888') +
    path(rect(6, height * 0.32, width - 12, height * 0.28), picture) +
    line(columns, 1.8, '#a09a8e')
  );
}

/** Behind the glass door: an ochre corridor with a bench. */
function corridor(): string {
  const { x, y, height } = DOOR;
  return (
    path(rect(x - 10, 62, 190, height + 54), '#d9b478') +
    path(`M${x - 10} 62H${x + 180}V146H${x - 10}Z`, '#f0e2c0') +
    path(rect(x - 10, y + height - 84, 190, 88), '#9c7f67') +
    shape(rect(x + 34, 250, 70, 92), '#f4f1e6', 3) +
    path(`M${x + 42} 332V300L${x + 62} 276L${x + 78} 300L${x + 96} 290V332Z`, '#6f9fc4') +
    shape(rect(x + 4, 500, 140, 18), '#7d5a8a', 3.2) +
    line(`M${x + 20} 518V566M${x + 122} 518V566`, 6, INK)
  );
}

function door(): string {
  const { x, y, width, height } = DOOR;
  return (
    moved(x + 30, 74, exitSign()) +
    shape(rect(x - 16, 56, width + 60, 13), FRAME, 4) +
    shape(rect(x - 16, 56, 14, height + 60), FRAME, 4) +
    shape(rect(x + width + 2, 56, 13, height + 60), FRAME, 4) +
    shape(rect(x - 2, y - 10, width + 4, 8), FRAME, 3)
  );
}
