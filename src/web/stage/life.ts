import type { GameObjects, Scene } from 'phaser';
import type { Floor } from './floor.ts';
import windows from './frames/ramen.json';
import type { Layers } from './layers.ts';
import type { Light } from './light.ts';
import { GLASS, LAMP, MUG, RAILS } from './place/werkvloer.ts';
import { type PropName, prop } from './props.ts';

/** How many of the windows that can light up are lit, when the light's hours begin and end. */
const LIT: Record<Light, readonly [from: number, until: number]> = {
  schemering: [2, 16],
  blauw: [12, 32],
  nacht: [36, 18],
  ochtend: [8, 3],
};

/** The small things that always live: clouds, a tram, bicycles, windows, steam, dust, rain on the glass, the lamp. */
export class Life {
  readonly #scene: Scene;
  readonly #floor: Floor;
  readonly #windows: readonly GameObjects.Image[];
  readonly #rain: readonly GameObjects.Image[];
  readonly #steam: readonly GameObjects.Image[];
  readonly #dust: readonly GameObjects.Image[];
  readonly #tram: GameObjects.Image;
  readonly #bicycle: GameObjects.Image;
  readonly #lamp: GameObjects.Image;
  #moving = false;

  constructor(scene: Scene, layers: Layers, floor: Floor) {
    this.#scene = scene;
    this.#floor = floor;
    const add = (layer: GameObjects.Container, name: PropName, x: number, y: number) => {
      const image = prop(scene, name).setPosition(x, y);
      layer.add(image);
      return image;
    };
    this.#windows = windows.map(([x = 0, y = 0, width = 1, height = 1]) =>
      add(layers.outside, 'raam', x + width / 2, y + height / 2)
        .setDisplaySize(width, height)
        .setVisible(false),
    );
    this.#tram = add(layers.outside, 'tram', -160, RAILS);
    this.#bicycle = add(layers.outside, 'fiets', 760, RAILS + 10);
    this.#rain = spread(26, (index, even) =>
      add(layers.outside, 'druppel', GLASS[0] + even * GLASS[2], GLASS[1] + ((index * 137) % GLASS[3])).setVisible(
        false,
      ),
    );
    this.#steam = spread(3, (index) => add(layers.front, 'gloed-wit', MUG.x, MUG.y - 10 - index * 12).setAlpha(0));
    this.#dust = spread(10, (index, even) =>
      add(layers.people, 'gloed-wit', 120 + even * 1100, 170 + ((index * 89) % 330))
        .setScale(0.07)
        .setAlpha(0.28),
    );
    this.#lamp = add(layers.front, 'gloed-warm', LAMP.x + 30, LAMP.y + 66)
      .setAlpha(0.35)
      .setScale(1.5, 1.1);
  }

  /** Lights windows for this hour, one after the other; rain belongs to the morning, the desk lamp to the evening. */
  suit(light: Light, share: number, still: boolean): void {
    const [from, until] = LIT[light];
    const lit = Math.round(from + (until - from) * share);
    this.#windows.forEach((window, index) => {
      if (window.visible === index < lit) return;
      if (still) window.setVisible(index < lit);
      else this.#scene.time.delayedCall(300 + (index % 14) * 260, () => window.setVisible(index < lit));
    });
    for (const drop of this.#rain) drop.setVisible(light === 'ochtend');
    this.#lamp.setVisible(light !== 'ochtend');
    for (const mote of this.#dust) mote.setVisible(light !== 'ochtend');
  }

  /** Begins to move; once begun it goes on whenever the stage is awake. */
  start(): void {
    if (this.#moving) return;
    this.#moving = true;
    const { tweens } = this.#scene;
    const forever = { repeat: -1, yoyo: true, ease: 'Sine.easeInOut' } as const;
    tweens.add({ targets: this.#floor.clouds, x: -260, duration: 70000, ...forever });
    tweens.add({ targets: this.#lamp, alpha: 0.5, duration: 1700, ...forever });
    tweens.add({
      targets: this.#tram,
      x: { from: -160, to: 900 },
      duration: 5200,
      repeat: -1,
      repeatDelay: 6500,
      delay: 700,
    });
    tweens.add({ targets: this.#bicycle, x: { from: 760, to: -30 }, duration: 9000, repeat: -1, repeatDelay: 2500 });
    this.#steam.forEach((puff, index) => {
      tweens.add({
        targets: puff,
        y: { from: MUG.y - 8, to: MUG.y - 64 },
        x: { from: MUG.x - 3, to: MUG.x + 7 },
        alpha: { from: 0.4, to: 0 },
        scale: { from: 0.16, to: 0.55 },
        duration: 2600,
        delay: index * 860,
        repeat: -1,
      });
    });
    this.#dust.forEach((mote, index) => {
      tweens.add({
        targets: mote,
        x: `+=${24 + index * 3}`,
        y: `-=${16 + (index % 4) * 8}`,
        alpha: { from: 0, to: 0.5 },
        duration: 4200 + index * 370,
        ...forever,
      });
    });
    this.#rain.forEach((drop, index) => {
      tweens.add({
        targets: drop,
        y: { from: GLASS[1] - 10, to: GLASS[1] + GLASS[3] + 10 },
        duration: 620 + (index % 7) * 70,
        delay: (index * 173) % 900,
        repeat: -1,
      });
    });
  }
}

function spread(count: number, make: (index: number, even: number) => GameObjects.Image): GameObjects.Image[] {
  return Array.from({ length: count }, (_, index) => make(index, (index * 0.618) % 1));
}
