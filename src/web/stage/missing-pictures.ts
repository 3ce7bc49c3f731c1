import type { Scene } from 'phaser';
import type { Plan } from './plan.ts';
import { isPersonLoaded, isPlaceLoaded, loadPerson, loadPlace, loadSheet } from './textures.ts';

/** Loads what a plan shows and is not there yet, one each. */
export function missingPictures(
  scene: Scene,
  { background, light, actors = [], callers }: Plan,
): readonly (() => Promise<void>)[] {
  const people = [...actors, ...callers]
    .filter(({ figure }) => !isPersonLoaded(scene, figure))
    .map(
      ({ figure }) =>
        () =>
          loadPerson(scene, figure),
    );
  const insets = callers.flatMap(({ from }) =>
    from === undefined ? [] : [() => loadSheet(scene, from.background, 'inzet', from.light)],
  );
  const needed = [...people, ...insets];
  if (background === undefined || background === 'leeg' || light === undefined) return needed;
  if (isPlaceLoaded(scene, background, light)) return needed;
  return [...needed, () => loadPlace(scene, background, light)];
}
