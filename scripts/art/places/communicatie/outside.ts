import type { Light } from '../../../../src/core/scenario/index.ts';
import { communicatie } from '../../../../src/web/stage/place/communicatie.ts';
import { cloudsAt, skyIn, windowSkies } from '../../sky.ts';
import { type Drawing, line, path, rect, shape, wobble } from '../../svg.ts';

export function sky(light: Light): Drawing {
  return skyIn(communicatie.sheets.lucht.box, windowSkies[light]);
}

export function clouds(light: Light): Drawing {
  return cloudsAt(
    [
      [10, 118, 200],
      [250, 92, 150],
      [300, 150, 210],
      [500, 120, 190],
    ],
    windowSkies[light],
  );
}

/** The street: an office across it, a brick house, a spire, a tree and the wire of a tram. */
export function street(light: Light): Drawing {
  const { far, near } = windowSkies[light];
  const dusk = light === 'schemering';
  const [front, brick, pane] = dusk ? ['#6a5c86', '#8a5a6a', '#4c456c'] : ['#b9c2c4', '#b5735c', '#8fb0bd'];
  const panes = [0, 1, 2, 3, 4]
    .flatMap((row) => [62, 96, 130, 164].map((x) => rect(x, 196 + row * 46, 15, 22)))
    .join('');
  const others = [0, 1, 2, 3, 4]
    .flatMap((row) => [268, 302, 336, 370].map((x) => rect(x, 196 + row * 46, 15, 22)))
    .join('');
  return {
    defs: wobble('w', 14, 2.6),
    drawing: `<g filter="url(#w)">${path('M12 500V250H60V214H120V246H190V226H250V262H300V206H330L340 146L350 206H380V240H438V500Z', far)}
      ${shape('M40 500V180H196V500Z', front, 2.8)}${path(panes, pane)}${shape('M34 172H202V186H34Z', near, 2.4)}
      ${shape('M250 500V186L326 150L402 186V500Z', brick, 2.8)}${path(others, pane)}${line('M250 186L326 150L402 186', 4)}
      ${line('M222 500V330M222 410L200 366M222 384L246 340M222 350L210 316M222 352L236 306', 6, '#4a3d46')}
      ${line('M12 408Q120 422 220 412T438 418', 2.2, '#39364a')}${path(rect(12, 470, 430, 30), near)}</g>`,
  };
}
