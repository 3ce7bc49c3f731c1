import type { GameObjects, Scene } from 'phaser';
import { type Stagehand, signOf, staged } from './happening/index.ts';
import type { Layers } from './layers.ts';
import type { Beat } from './plan.ts';
import type { Scenery } from './scenery.ts';
import type { Signs } from './signs.ts';

/** What has happened in a scene so far, and what of it still lies there. */
export class Happened {
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #signs: Signs;
  readonly #kept: GameObjects.Image[] = [];
  readonly #played = new Set<string>();

  constructor(scene: Scene, layers: Layers, signs: Signs) {
    this.#scene = scene;
    this.#layers = layers;
    this.#signs = signs;
  }

  /** Plays what has newly begun. */
  play(beats: readonly Beat[], scenery: Scenery, heads: Stagehand['heads'], still: boolean): void {
    const keep = (thing: GameObjects.Image) => this.#kept.push(thing);
    const hand: Stagehand = { scene: this.#scene, layers: this.#layers, scenery, heads, still, keep };
    for (const beat of beats) {
      if (this.#played.has(beat.key)) continue;
      this.#played.add(beat.key);
      staged[beat.what].play(hand, beat.person);
      const sign = signOf(beat.what, scenery.place);
      if (sign !== undefined) this.#signs.add(sign, still);
    }
  }

  /** A new scene begins with nothing left of what happened in the one before. */
  clear(): void {
    for (const thing of this.#kept.splice(0)) thing.destroy();
    this.#played.clear();
    this.#signs.clear();
  }
}
