import type { Light } from '../../../../src/core/scenario/index.ts';
import { WATER, woonboot } from '../../../../src/web/stage/place/woonboot.ts';
import { cloudsAt, skyIn, windowSkies } from '../../sky.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';

export function sky(light: Light): Drawing {
  return skyIn(woonboot.sheets.lucht.box, windowSkies[light]);
}

export function clouds(light: Light): Drawing {
  return cloudsAt(
    [
      [200, 168, 210],
      [520, 150, 200],
      [900, 172, 220],
      [1240, 158, 190],
      [1440, 176, 190],
    ],
    windowSkies[light],
  );
}

/** The far side: a quay with gables, trees and a small boat, and the high water before it. */
export function quay(light: Light): Drawing {
  const { far, near } = windowSkies[light];
  const rain = light === 'regen';
  const [water, deep, shine] = rain ? ['#7f95a0', '#647c8a', '#a9bac1'] : ['#6fa3b3', '#4f8598', '#b9dbe0'];
  const edge = WATER - 14;
  return {
    defs: wobble('w', 8, 3) + linear('water', [`0 ${water}`, `1 ${deep}`]),
    drawing: `<g filter="url(#w)">${path(`M196 ${edge}V192Q420 184 700 190T1440 186V${edge}Z`, far)}${gables(rain)}${trees(near)}
      ${shape(rect(194, edge, 1250, 20), rain ? '#8d8276' : '#b3997c', 2.6)}${path(rect(194, WATER, 1250, 130), 'url(#water)')}
      ${waves(shine)}${rowboat()}${moorings()}</g>`,
  };
}

function gables(rain: boolean): string {
  const colours = rain ? ['#8c6f68', '#9a8d80', '#77707c'] : ['#b5705a', '#d6c4a4', '#8f6a68'];
  const light = rain ? '#ffe6b0' : '#eef3f2';
  const house = (x: number, top: number, index: number) => {
    const roof =
      index % 2 === 0 ? `L${x + 22} ${top - 22}` : `V${top - 8}H${x + 14}V${top - 20}H${x + 30}V${top - 8}H${x + 44}`;
    return (
      shape(`M${x} ${WATER - 14}V${top}${roof}L${x + 44} ${top}V${WATER - 14}Z`, colours[index % 3] ?? '', 2.4) +
      path(rect(x + 8, top + 10, 9, 13) + rect(x + 27, top + 10, 9, 13) + rect(x + 8, top + 34, 9, 13), light)
    );
  };
  return [262, 310, 396, 934, 982, 1030, 1300, 1348]
    .map((x, index) => house(x, 158 + ((index * 13) % 18), index))
    .join('');
}

function trees(near: string): string {
  return [372, 464, 1084, 1282]
    .map(
      (x) =>
        line(`M${x} ${WATER - 12}V170`, 5, '#4a3d3a') +
        path(`M${x - 24} 182Q${x - 26} 146 ${x} 144Q${x + 26} 146 ${x + 24} 182Q${x} 196 ${x - 24} 182Z`, near),
    )
    .join('');
}

function waves(shine: string): string {
  const rows = [WATER + 10, WATER + 26, WATER + 46, WATER + 70];
  return rows
    .map((y, row) =>
      Array.from({ length: 17 }, (_, index) => {
        const x = 200 + index * 74 + (row % 2) * 36;
        return line(`M${x} ${y}q9 -5 18 0t18 0`, 2.6, shine);
      }).join(''),
    )
    .join('');
}

function rowboat(): string {
  return moved(
    1012,
    WATER + 6,
    shape('M-46 -12H46L34 8H-36Z', '#4f7a6a', 2.8) + line('M-46 -12H46', 4, '#e9e1cd') + line('M-20 -10V2M14 -10V2', 2),
  );
}

/** Posts in the water, and the rope to one of them. */
function moorings(): string {
  const post = (x: number) =>
    shape(rect(x, WATER - 40, 12, 96), '#6d5240', 2.6) + path(rect(x, WATER - 40, 12, 14), '#f4f1e6');
  return post(440) + post(1352) + line(`M446 ${WATER - 8}Q400 ${WATER + 40} 330 ${WATER + 56}`, 4, '#d9c49a');
}
