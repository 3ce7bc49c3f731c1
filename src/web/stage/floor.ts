import type { GameObjects, Scene } from 'phaser';
import type { Background } from '../../core/scenario/index.ts';
import { type PlaceLayer, placeKey } from './art.ts';
import type { Depth, Layers } from './layers.ts';
import { clockHands, type Light } from './light.ts';
import { CLOCK, CORRIDOR, DOOR, WORLD } from './place/werkvloer.ts';
import { prop } from './props.ts';

/** Where each picture of the place lies: depth, then left, top, width, height in world units. */
const SHEETS: Record<PlaceLayer, readonly [depth: Depth, x: number, y: number, width: number, height: number]> = {
  lucht: ['outside', 20, 40, 720, 450],
  wolken: ['outside', 0, 70, 1100, 230],
  skyline: ['outside', -40, 130, 860, 370],
  kamer: ['room', 0, 0, WORLD.width, WORLD.height],
  'gang-uit': ['room', ...CORRIDOR],
  bureau: ['front', -100, 330, 1800, 570],
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
      layers[SHEETS[layer][0]].add(container);
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
    for (const [layer, [, x, y, width, height]] of sheetList()) {
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

function sheetList(): (readonly [PlaceLayer, (typeof SHEETS)[PlaceLayer]])[] {
  const layers = ['lucht', 'wolken', 'skyline', 'kamer', 'gang-uit', 'bureau'] as const;
  return layers.map((layer) => [layer, SHEETS[layer]]);
}
