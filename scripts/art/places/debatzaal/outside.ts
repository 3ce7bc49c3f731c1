import { openSkies, skyIn } from '../../sky.ts';
import { type Drawing, path, rect } from '../../svg.ts';
import type { ZaalLight } from './lights.ts';

const COLOURS: Record<ZaalLight, readonly [far: string, near: string]> = {
  dag: ['#a9b9bf', '#86a08a'],
  avond: ['#4d568c', '#2f3963'],
};

/** Roofs and treetops outside the tall windows. */
export function outside(light: ZaalLight): Drawing {
  const [far, near] = COLOURS[light];
  const sky = skyIn([-20, 20, 500, 330], openSkies[light]);
  const windows = [
    [70, 268],
    [96, 268],
    [330, 252],
    [352, 252],
    [352, 274],
  ];
  const lit = light === 'avond' ? path(windows.map(([x = 0, y = 0]) => rect(x, y, 10, 13)).join(''), '#ffdf9c') : '';
  const roofs = path('M-20 350V262L46 226L112 262V290H214L232 196L250 290H300V238H398V270L440 240L480 262V350Z', far);
  const trees = path(
    'M-20 350V322Q20 290 60 312Q100 282 150 314Q190 296 220 320Q270 288 320 316Q370 292 410 318Q450 300 480 322V350Z',
    near,
  );
  return { defs: sky.defs, drawing: `${sky.drawing}${roofs}${lit}${trees}` };
}
