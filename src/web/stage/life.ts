import type { GameObjects, Scene } from 'phaser';
import type { Light } from '../../core/scenario/index.ts';
import type { Layers } from './layers.ts';
import { type Alive, enliven } from './living.ts';
import type { Living } from './place/place.ts';

/** The small things of a place that always live. */
export class Life {
  readonly #alive: readonly { readonly living: Living; readonly alive: Alive }[];
  #moving = false;

  constructor(
    scene: Scene,
    layers: Layers,
    livings: readonly Living[],
    beds: ReadonlyMap<string, GameObjects.Container>,
  ) {
    this.#alive = livings.map((living) => ({ living, alive: enliven({ scene, layers, beds }, living) }));
  }

  /** Shows what lives in this light. `share`: how much of its hours is over, 0 to 1. */
  suit(light: Light, share: number, still: boolean): void {
    for (const { living, alive } of this.#alive) {
      for (const thing of alive.things) thing.setVisible(living.lights?.includes(light) ?? true);
      alive.suit?.(light, share, still);
    }
  }

  /** Begins to move; once begun it goes on whenever the stage is awake. */
  start(): void {
    if (this.#moving) return;
    this.#moving = true;
    for (const { alive } of this.#alive) alive.start();
  }

  destroy(): void {
    for (const { alive } of this.#alive) for (const thing of alive.things) thing.destroy();
  }
}
