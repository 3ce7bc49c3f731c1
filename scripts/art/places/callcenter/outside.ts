import type { Light } from '../../../../src/core/scenario/index.ts';
import { callcenter } from '../../../../src/web/stage/place/callcenter.ts';
import { cloudsAt, skyIn, windowSkies } from '../../sky.ts';
import { type Drawing, line, path, rect, shape, wobble } from '../../svg.ts';

export function sky(light: Light): Drawing {
  const low =
    '<circle cx="330" cy="318" r="150" fill="#ffe6b0" opacity=".35"/><circle cx="330" cy="318" r="30" fill="#fff6dc"/>';
  return skyIn(callcenter.sheets.lucht.box, windowSkies[light], light === 'dag' ? '' : low);
}

export function clouds(light: Light): Drawing {
  return cloudsAt(
    [
      [10, 176, 220],
      [300, 210, 180],
      [240, 148, 130],
      [470, 184, 230],
    ],
    windowSkies[light],
  );
}

/** The edge of a town: a dyke with poplars, a windmill for current, a shed for bicycles. */
export function land(light: Light): Drawing {
  const { far, near } = windowSkies[light];
  const poplar = (x: number, top: number) =>
    path(`M${x - 11} 356Q${x - 15} ${top + 30} ${x} ${top}Q${x + 15} ${top + 30} ${x + 11} 356Z`, near);
  const turbine = (x: number, y: number, size: number, turn: number) =>
    line(`M${x} 350V${y}`, 5 * size, far) +
    [0, 120, 240]
      .map(
        (angle) =>
          `<g transform="translate(${x} ${y}) rotate(${turn + angle})">${path(`M-${3 * size} 0L0 -${56 * size}L${3 * size} 0Z`, far)}</g>`,
      )
      .join('');
  const bikes = [0, 26, 52, 78, 104]
    .map(
      (dx) =>
        `<g transform="translate(${96 + dx} 396)"><circle cx="0" cy="-6" r="7" fill="none" stroke="#39434f" stroke-width="2.2"/>${line('M0 -6L6 -17M3 -17H10', 2.2, '#39434f')}</g>`,
    )
    .join('');
  return {
    defs: wobble('w', 6, 2.6),
    drawing: `<g filter="url(#w)">${turbine(96, 268, 0.9, 14)}${turbine(402, 262, 1, 40)}${path('M0 352Q120 338 240 346T480 340V410H0Z', far)}${[176, 208, 240, 272].map((x, index) => poplar(x, 270 + (index % 2) * 10)).join('')}${path(
      'M0 372Q160 356 300 366T480 360V412H0Z',
      near,
    )}${shape('M78 362H232L240 372H70Z', '#7c8b94', 2.4)}${line('M86 372V404M224 372V404', 3)}${bikes}${path(rect(300, 384, 160, 6), '#e9e4d6', 0.5)}</g>`,
  };
}
