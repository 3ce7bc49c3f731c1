import { DOOR, FLOOR, HIGH_GLASS, HORIZON } from '../../../../src/web/stage/place/sporthal.ts';
import { paneMask } from '../../sky.ts';
import { type Drawing, line, linear, path, rect, shape, wobble } from '../../svg.ts';
import { tables } from './tables.ts';
import { onTheWall } from './wall.ts';

const FRAME = '#d3cbb9';
const [gx, gy, gw, gh] = HIGH_GLASS;

/** The hall behind the people, without light; the panes are left open. */
export function hall(): Drawing {
  return {
    defs:
      wobble('w', 17) +
      paneMask('ruiten', rect(...HIGH_GLASS) + rect(DOOR.x, DOOR.y, DOOR.width * 2, DOOR.height)) +
      linear('muur', ['0 #6f939b', '1 #7d9fa3']) +
      linear('plint', ['0 #47697a', '1 #3f5f70']) +
      linear('vloer', ['0 #c99a6b', '1 #a9764f']),
    drawing: `<g mask="url(#ruiten)" filter="url(#w)">${wall()}${floor()}</g><g filter="url(#w)">${highWindows()}${onTheWall()}${tables()}${lamps()}</g>`,
  };
}

function wall(): string {
  const seams = [392, 620, 848, 1076, 1304].map((x) => line(`M${x} 296V${FLOOR - 6}`, 1.6, '#33505f')).join('');
  const bricks = [
    [352, 128],
    [388, 142],
    [372, 156],
    [1404, 130],
    [1560, 148],
    [1576, 134],
    [430, 250],
    [446, 264],
  ]
    .map(([x = 0, y = 0]) => line(`M${x} ${y}h22v9h-22Z`, 1.5, '#5d818a'))
    .join('');
  return (
    `<rect x="-20" y="-20" width="1640" height="440" fill="url(#muur)"/>${bricks}` +
    path(rect(-20, 290, 1640, FLOOR - 290), 'url(#plint)') +
    seams +
    path(rect(-20, 284, 1640, 8), '#d6b25a') +
    line('M-20 284H1620M-20 292H1620', 1.8)
  );
}

/** The field with the lines of all its games; a line by where it leaves the back wall. */
function floor(): string {
  const at = (x: number, y: number) => `${Math.round(800 + ((x - 800) * (y - HORIZON)) / (FLOOR - HORIZON))} ${y}`;
  // A line ends at the picture's edge: what lies far outside makes the filter's region too large.
  const reach = (x: number) => Math.min(900, HORIZON + (820 * (FLOOR - HORIZON)) / Math.max(1, Math.abs(x - 800)));
  const away = (x: number, colour: string, width: number) =>
    line(`M${at(x, FLOOR + 6)}L${at(x, Math.round(reach(x)))}`, width, colour);
  const boards = [428, 448, 476, 514, 566, 640, 740].map((y) => line(`M-20 ${y}H1620`, 1.4, '#8f6443')).join('');
  return (
    path(rect(-20, FLOOR, 1640, 500), 'url(#vloer)') +
    boards +
    line('M-20 441H1620', 5, '#f1e9d6') +
    away(250, '#3f7fa3', 5.5) +
    away(1330, '#3f7fa3', 5.5) +
    away(800, '#f1e9d6', 5) +
    `<ellipse cx="800" cy="528" rx="420" ry="62" fill="none" stroke="#bf4f3d" stroke-width="6"/>` +
    line('M-20 492H1620', 5.5, '#e0b64a') +
    shape(rect(-20, FLOOR - 7, 1640, 9), '#2f4552', 2.6)
  );
}

/** The row of high windows under the roof's edge. */
function highWindows(): string {
  const posts = Array.from({ length: 11 }, (_, index) => shape(rect(112 + index * 137, gy, 9, gh), FRAME, 2.8)).join(
    '',
  );
  const shine = [70, 480, 910, 1320].map((x) => path(`M${x + 60} ${gy}h44l-60 ${gh}h-44Z`, '#ffffff', 0.14)).join('');
  return (
    shine +
    posts +
    line(`M${gx} ${gy + 26}H${gx + gw}`, 3.2) +
    shape(rect(gx, gy + gh - 2, gw, 11), FRAME, 3.4) +
    shape(rect(gx, -20, gw, 42), '#4c5f6c', 4) +
    line(`M${gx} 8H${gx + gw}`, 2, '#35444f')
  );
}

/** Rows of tubes on wires, each with a grid against balls. */
function lamps(): string {
  const lamp = (x: number) =>
    line(`M${x + 30} -10V34M${x + 270} -10V34`, 2.2) +
    shape(rect(x, 33, 300, 15), '#ebe6d8', 3.6) +
    path(rect(x + 6, 42, 288, 5), '#fffbe8') +
    line(`M${x + 50} 34V47M${x + 100} 34V47M${x + 150} 34V47M${x + 200} 34V47M${x + 250} 34V47`, 1.4, '#9b9688');
  return lamp(60) + lamp(440) + lamp(820) + lamp(1410);
}
