import { openSkies, skyIn } from '../../sky.ts';
import { type Drawing, path, rect } from '../../svg.ts';
import type { GangLight } from './lights.ts';

const COLOURS: Record<GangLight, readonly [far: string, near: string, tree: string]> = {
  ochtend: ['#b79c96', '#8f7f88', '#6d8a80'],
  dag: ['#a9b3ba', '#8d949c', '#6f9a78'],
  avond: ['#4d568c', '#343c69', '#2b3560'],
};

/** What is seen through the window at the corridor's end: roofs and the crown of a tree. */
export function outside(light: GangLight): Drawing {
  const [far, near, tree] = COLOURS[light];
  const sky = skyIn([40, 100, 300, 270], openSkies[light]);
  const lit =
    light === 'avond' ? path(rect(96, 306, 9, 12) + rect(196, 312, 9, 12) + rect(216, 312, 9, 12), '#ffdf9c') : '';
  return {
    defs: sky.defs,
    drawing: `${sky.drawing}${path('M40 370V284L72 262L104 284V296H150L166 250L182 296H262V278H340V370Z', far)}${path('M40 370V312L92 288L132 312H180V298H232V320H340V370Z', near)}${lit}${path('M214 370Q206 320 232 306Q244 286 266 298Q294 296 296 322Q312 340 300 370Z', tree)}`,
  };
}
