import type { GameObjects, Scene } from 'phaser';
import type { Camera, Size } from './camera.ts';
import type { Layers } from './layers.ts';
import type { Place } from './place/place.ts';
import { prop } from './props.ts';
import { type Box, DEPTHS } from './world.ts';

/** A file on the desk, against its drawn size; its middle and height above where it lies, in world units. */
const FILE = { scale: 0.72, width: 124, height: 46 } as const;
/** Sheets on the pile when all time is left. */
const SHEETS = 9;

/** What lies on the desk of a place: the files that one can take up, and the pile that shrinks as time goes. */
export class Desk {
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #things: GameObjects.Image[] = [];
  #place: Place | undefined;
  #files = 0;
  #sheets = 0;

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
  }

  /** World y that has to be in sight for what lies here; absent: nothing does. */
  get reach(): number | undefined {
    return this.#files === 0 ? undefined : this.#place?.desk?.y;
  }

  /** `left`: how much of the time is left, from 0 to 1; absent: no clock. */
  set(place: Place | undefined, files: number, left: number | undefined): void {
    const wanted = place?.desk === undefined ? 0 : files;
    const sheets = place?.spots.pile === undefined || left === undefined ? 0 : Math.round(SHEETS * left);
    if (place === this.#place && wanted === this.#files && sheets === this.#sheets) return;
    [this.#place, this.#files, this.#sheets] = [place, wanted, sheets];
    for (const thing of this.#things.splice(0)) thing.destroy();
    this.#layFiles();
    this.#pile();
  }

  /** Where the files are in the picture, in CSS pixels, for a camera. */
  boxes(camera: Camera, size: Size): readonly Box[] {
    const middle = camera.left + size.width / camera.zoom / 2;
    const shifted = 800 + (middle - 800) * DEPTHS.front;
    return Array.from({ length: this.#files }, (_, index) => {
      const [x, y] = this.#spot(index);
      const left = size.width / 2 + (x - FILE.width / 2 - shifted) * camera.zoom;
      const top = (y - FILE.height - camera.top) * camera.zoom;
      return [left, top, FILE.width * camera.zoom, (FILE.height + 10) * camera.zoom];
    });
  }

  #layFiles(): void {
    for (let index = 0; index < this.#files; index += 1) {
      const [x, y] = this.#spot(index);
      const file = this.#put('dossier', x, y);
      file.setScale(file.scaleX * FILE.scale).setAngle((index % 3) * 3 - 3);
    }
  }

  #pile(): void {
    const { x, y } = this.#place?.spots.pile ?? { x: 0, y: 0 };
    for (let sheet = 0; sheet < this.#sheets; sheet += 1)
      this.#put('stapelblad', x + (sheet % 3) * 4 - 4, y - sheet * 7);
  }

  #spot(index: number): readonly [x: number, y: number] {
    const { x, y, width } = this.#place?.desk ?? { x: 0, y: 0, width: 0 };
    const step = this.#files < 2 ? 0 : Math.min(170, width / (this.#files - 1));
    return [x + index * step, y];
  }

  #put(name: 'dossier' | 'stapelblad', x: number, y: number): GameObjects.Image {
    const thing = prop(this.#scene, name).setPosition(x, y);
    this.#layers.front.add(thing);
    this.#things.push(thing);
    return thing;
  }
}
