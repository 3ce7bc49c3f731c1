import type { Light } from '../../../../src/core/scenario/index.ts';
import { DOOR, sporthal } from '../../../../src/web/stage/place/sporthal.ts';
import { cloudsAt, skyIn, windowSkies } from '../../sky.ts';
import { type Drawing, line, path, rect, shape, wobble } from '../../svg.ts';

export function sky(light: Light): Drawing {
  return skyIn(sporthal.sheets.lucht.box, windowSkies[light]);
}

export function clouds(light: Light): Drawing {
  return cloudsAt(
    [
      [20, 88, 250],
      [330, 66, 190],
      [640, 96, 300],
      [1010, 70, 220],
      [1330, 92, 280],
      [1640, 74, 190],
    ],
    windowSkies[light],
  );
}

/** What is seen through the glass door: the square where the water stood, houses, a bare tree. */
export function square(light: Light): Drawing {
  const { far, near } = windowSkies[light];
  const x = DOOR.x - 20;
  const window = light === 'avond' || light === 'schemering' ? '#ffd98a' : '#dfe8ea';
  const houses = [0, 52, 108]
    .map((dx, index) => {
      const top = 262 + ((index * 17) % 28);
      return (
        path(`M${x + dx} 372V${top}L${x + dx + 26} ${top - 24}L${x + dx + 52} ${top}V372Z`, index === 1 ? far : near) +
        path(rect(x + dx + 12, top + 14, 11, 16) + rect(x + dx + 30, top + 14, 11, 16), window) +
        path(rect(x + dx + 12, top + 46, 11, 16), window)
      );
    })
    .join('');
  return {
    defs: `${wobble('w', 9, 2.4)}${skyIn([0, 0, 1, 1], windowSkies[light]).defs}`,
    drawing: `<rect x="${x - 20}" y="180" width="240" height="250" fill="url(#lucht)"/><g filter="url(#w)">${houses}${path(
      rect(x - 20, 366, 240, 60),
      near,
    )}${path(`M${x} 384Q${x + 60} 374 ${x + 120} 386T${x + 190} 392L${x + 190} 402Q${x + 90} 410 ${x} 398Z`, far)}${line(
      `M${x + 150} 372V290M${x + 150} 330L${x + 132} 296M${x + 150} 316L${x + 168} 280M${x + 150} 300L${x + 142} 270`,
      4,
      '#3b3547',
    )}${shape(`M${x + 30} 392Q${x + 30} 382 ${x + 38} 382H${x + 64}Q${x + 70} 382 ${x + 70} 392Z`, '#8a7f72', 2)}</g>`,
  };
}
