import type { GameObjects, Scene } from 'phaser';
import type { PropName } from '../drawn.ts';
import type { Layers } from '../layers.ts';
import type { Place, Spot } from '../place/place.ts';
import { prop } from '../props.ts';
import type { Scenery } from '../scenery.ts';
import type { Point } from '../world.ts';

/** How something that can happen is staged. */
export interface Staged {
  /** The sign for a picture that does not show where it happens. People's coming and going, and the light, need none. */
  readonly sign?: PropName;
  /** Where it happens, in a place that has such a spot. */
  readonly spot?: (place: Place) => Point | undefined;
  readonly play: (set: Stagehand, person: string | undefined) => void;
}

/** What a happening has to work with. */
export interface Stagehand {
  readonly scene: Scene;
  readonly layers: Layers;
  readonly scenery: Scenery;
  /** Where everyone's crown is, by person. */
  readonly heads: ReadonlyMap<string, Point>;
  /** Less motion: only the last picture of what happens. */
  readonly still: boolean;
  /** Keeps a thing on stage until the scene ends. */
  keep(thing: GameObjects.Image): void;
}

/** Where a place has this spot. */
export function at(spot: Spot): (place: Place) => Point | undefined {
  return ({ spots }) => spots[spot];
}

/** Lays a drawn thing on the stage, to stay there until the scene ends. */
export function put(
  set: Stagehand,
  depth: 'outside' | 'room' | 'people' | 'front',
  name: PropName,
  { x, y }: Point,
): GameObjects.Image {
  const thing = prop(set.scene, name).setPosition(x, y);
  set.layers[depth].add(thing);
  set.keep(thing);
  return thing;
}
