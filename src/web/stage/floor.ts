import type { GameObjects, Scene } from 'phaser';
import type { Background } from '../../core/scenario/index.ts';
import { type PlaceLayer, placeKey, placeLayers } from './art.ts';
import type { Depth, Layers } from './layers.ts';
import { clockHands, type Light } from './light.ts';
import { CLOCK, DOOR, SHEETS } from './place/werkvloer.ts';
import { prop } from './props.ts';

/** How deep each picture lies. */
const DEPTH: Record<PlaceLayer, Depth> = {
  lucht: 'outside',
  wolken: 'outside',
  skyline: 'outside',
  kamer: 'room',
  'gang-uit': 'room',
  bureau: 'front',
};

const FADE = 2400;

/** The ministry floor: its sheets in the light of the hour, the clock's hands, the door. */
export class Floor {
  readonly door: GameObjects.Image;
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #hour: GameObjects.Image;
  readonly #minute: GameObjects.Image;
  readonly #beds: Readonly<Record<PlaceLayer, GameObjects.Container>>;
  readonly #sheets = new Map<PlaceLayer, GameObjects.Image>();
  #light: Light | undefined;
  #time = 0;

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
    const bed = (layer: PlaceLayer) => {
      const container = scene.add.container();
      layers[DEPTH[layer]].add(container);
      return container;
    };
    this.#beds = {
      lucht: bed('lucht'),
      wolken: bed('wolken'),
      skyline: bed('skyline'),
      kamer: bed('kamer'),
      'gang-uit': bed('gang-uit'),
      bureau: bed('bureau'),
    };
    this.#beds['gang-uit'].setVisible(false);
    this.door = prop(scene, 'deur').setPosition(DOOR.x, DOOR.y);
    this.#hour = prop(scene, 'wijzer-uur').setPosition(CLOCK.x, CLOCK.y);
    this.#minute = prop(scene, 'wijzer-minuut').setPosition(CLOCK.x, CLOCK.y);
    layers.room.add([this.door, this.#hour, this.#minute]);
  }

  get clouds(): GameObjects.Container {
    return this.#beds.wolken;
  }

  get light(): Light | undefined {
    return this.#light;
  }

  /** Shows the place in this light; over another light it fades in. The pictures have to be loaded. */
  shine(background: Background, light: Light, still: boolean): void {
    if (light === this.#light) return;
    const fade = !still && this.#light !== undefined;
    this.#light = light;
    for (const layer of placeLayers) {
      const [x, y, width, height] = SHEETS[layer];
      const old = this.#sheets.get(layer);
      const sheet = this.#scene.add
        .image(x, y, placeKey(background, light, layer))
        .setOrigin(0)
        .setDisplaySize(width, height);
      this.#beds[layer].add(sheet);
      this.#sheets.set(layer, sheet);
      if (!fade) old?.destroy();
      else
        this.#scene.tweens.add({
          targets: sheet,
          alpha: { from: 0, to: 1 },
          duration: FADE,
          onComplete: () => old?.destroy(),
        });
    }
  }

  /** The corridor's light; when it goes, it flickers first. */
  corridor(lit: boolean, still: boolean): void {
    const dark = this.#beds['gang-uit'];
    if (dark.visible !== lit) return;
    dark.setVisible(!lit);
    if (still || lit) return;
    for (const [delay, visible] of [
      [90, false],
      [170, true],
      [300, false],
      [520, true],
    ] as const)
      this.#scene.time.delayedCall(delay, () => dark.setVisible(visible));
  }

  /** Sets the clock; its hands turn there. */
  setClock(timeOfDay: number, still: boolean): void {
    const from = this.#time;
    this.#time = timeOfDay;
    const turn = (time: number) => {
      const { hour, minute } = clockHands(time);
      this.#hour.setAngle(hour);
      this.#minute.setAngle(minute);
    };
    if (still || from === 0 || from === timeOfDay) turn(timeOfDay);
    else
      this.#scene.tweens.addCounter({
        from,
        to: timeOfDay,
        duration: 1500,
        ease: 'Sine.easeInOut',
        onUpdate: (tween) => turn(tween.getValue() ?? timeOfDay),
      });
  }

  /** A drawn place, or a plain one. */
  setVisible(visible: boolean): void {
    for (const thing of [this.#layers.outside, this.#layers.room, this.#layers.front]) thing.setVisible(visible);
  }
}
