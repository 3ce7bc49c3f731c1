import type { GameObjects, Scene } from 'phaser';
import type { Background, Light } from '../../core/scenario/index.ts';
import { Clock } from './clock.ts';
import type { Layers } from './layers.ts';
import { Life } from './life.ts';
import { usualTime } from './light.ts';
import { places } from './place/index.ts';
import type { Place } from './place/place.ts';
import { prop } from './props.ts';
import { sheetKey } from './textures.ts';

const FADE = 2400;

/** What is built up of one place. */
interface Built {
  readonly background: Background;
  readonly place: Place;
  readonly beds: ReadonlyMap<string, GameObjects.Container>;
  readonly sheets: Map<string, GameObjects.Image>;
  readonly door: GameObjects.Image | undefined;
  readonly clock: Clock | undefined;
  readonly life: Life;
}

/** The drawn place: its sheets in a light, its door, its clock, its life. */
export class Scenery {
  readonly #scene: Scene;
  readonly #layers: Layers;
  #built: Built | undefined;
  #light: Light | undefined;

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
  }

  get background(): Background | undefined {
    return this.#built?.background;
  }

  get place(): Place | undefined {
    return this.#built?.place;
  }

  get door(): GameObjects.Image | undefined {
    return this.#built?.door;
  }

  /** Shows a place in this light; over another light it fades in. The pictures have to be loaded. */
  show(background: Background, light: Light, still: boolean): void {
    const same = this.#built?.background === background;
    if (same && light === this.#light) return;
    if (!same) this.#build(background);
    const fade = same && !still;
    this.#light = light;
    for (const [sheet, bed] of this.#built?.beds ?? []) this.#shine(sheet, bed, light, fade);
  }

  /** The hour, the windows, whatever else goes with light and time. */
  suit(light: Light, share: number, timeOfDay: number | undefined, still: boolean): void {
    this.#built?.life.suit(light, share, still);
    this.#built?.clock?.set(timeOfDay ?? usualTime(light), still);
  }

  /** Begins to move. */
  start(): void {
    this.#built?.life.start();
  }

  /** The light that can go out on its own; when it goes, it flickers first. */
  lamps(lit: boolean, still: boolean): void {
    for (const [sheet, bed] of this.#built?.beds ?? []) {
      if (this.#built?.place.sheets[sheet]?.dark !== true || bed.visible !== lit) continue;
      bed.setVisible(!lit);
      if (!still && !lit) this.#flicker(bed);
    }
  }

  setVisible(visible: boolean): void {
    for (const thing of [this.#layers.outside, this.#layers.room, this.#layers.front]) thing.setVisible(visible);
  }

  #build(background: Background): void {
    this.#clear();
    const place: Place = places[background];
    const beds = this.#makeBeds(place);
    const door = place.door.leaf === undefined ? undefined : prop(this.#scene, place.door.leaf);
    door?.setPosition(place.door.box[0], place.door.box[1]);
    if (door !== undefined) this.#layers.room.add(door);
    const clock = place.clock === undefined ? undefined : new Clock(this.#scene, this.#layers.room, place.clock);
    const life = new Life(this.#scene, this.#layers, place.life, beds);
    this.#built = { background, place, beds, sheets: new Map(), door, clock, life };
  }

  /** A container a sheet, where it hangs from or at 0; in each depth they lie below all else, in the order of the place. */
  #makeBeds(place: Place): ReadonlyMap<string, GameObjects.Container> {
    const beds = Object.entries(place.sheets).map(([name, { dark = false, pivot = { x: 0, y: 0 } }]) => {
      return [name, this.#scene.add.container(pivot.x, pivot.y).setVisible(!dark)] as const;
    });
    for (const [name, bed] of beds.toReversed()) this.#layers[place.sheets[name]?.depth ?? 'room'].addAt(bed, 0);
    return new Map(beds);
  }

  #clear(): void {
    const { beds, door, clock, life } = this.#built ?? {};
    for (const bed of beds?.values() ?? []) bed.destroy();
    door?.destroy();
    clock?.destroy();
    life?.destroy();
    this.#built = undefined;
    this.#light = undefined;
  }

  #shine(sheet: string, bed: GameObjects.Container, light: Light, fade: boolean): void {
    const { background, place, sheets } = this.#built ?? {};
    const { box, pivot = { x: 0, y: 0 } } = place?.sheets[sheet] ?? {};
    if (background === undefined || box === undefined) return;
    const old = sheets?.get(sheet);
    const [x, y, width, height] = box;
    const image = this.#scene.add
      .image(x - pivot.x, y - pivot.y, sheetKey(background, sheet, light))
      .setOrigin(0)
      .setDisplaySize(width, height);
    bed.add(image);
    sheets?.set(sheet, image);
    if (!fade) old?.destroy();
    else
      this.#scene.tweens.add({
        targets: image,
        alpha: { from: 0, to: 1 },
        duration: FADE,
        onComplete: () => old?.destroy(),
      });
  }

  #flicker(bed: GameObjects.Container): void {
    for (const [delay, visible] of [
      [90, false],
      [170, true],
      [300, false],
      [520, true],
    ] as const)
      this.#scene.time.delayedCall(delay, () => bed.active && bed.setVisible(visible));
  }
}
