import type { GameObjects, Scene } from 'phaser';
import type { Light } from '../../core/scenario/index.ts';
import type { PropName } from './drawn.ts';
import type { Layers } from './layers.ts';
import { blinking, rocking, scrolling } from './motion.ts';
import type { Living } from './place/place.ts';
import { prop } from './props.ts';
import type { Point } from './world.ts';

/** One thing that lives, made but not yet moving. */
export interface Alive {
  readonly things: readonly GameObjects.Image[];
  readonly start: () => void;
  readonly suit?: (light: Light, share: number, still: boolean) => void;
}

interface Around {
  readonly scene: Scene;
  readonly layers: Layers;
  /** The sheets' containers, by name. */
  readonly beds: ReadonlyMap<string, GameObjects.Container>;
}

type Of<Kind extends Living['kind']> = Extract<Living, { kind: Kind }>;

const forever = { repeat: -1, yoyo: true, ease: 'Sine.easeInOut' } as const;

/** Makes what lives of its description. */
export function enliven(around: Around, living: Living): Alive {
  switch (living.kind) {
    case 'drift':
    case 'heave':
    case 'swing':
      return rockSheet(around, living);
    case 'pass':
      return pass(around, living);
    case 'sway':
    case 'bob':
      return rock(around, living);
    case 'glow':
      return glow(around, living);
    case 'blink':
      return blink(around, living);
    case 'scroll':
      return scroll(around, living);
    case 'steam':
      return steam(around, living);
    case 'dust':
      return dust(around, living);
    case 'rain':
      return rain(around, living);
    case 'windows':
      return windows(around, living);
  }
}

function rockSheet({ scene, beds }: Around, living: Of<'drift' | 'heave' | 'swing'>): Alive {
  const targets = beds.get(living.sheet);
  const motion = { targets, ...rocking(living), duration: living.seconds * 1000, ...forever };
  return { things: [], start: () => scene.tweens.add(motion) };
}

function pass(around: Around, { depth, prop: name, from, to, seconds, pause, delay = 0 }: Of<'pass'>): Alive {
  const thing = put(around, depth, name, from);
  const start = () =>
    around.scene.tweens.add({
      targets: thing,
      x: { from: from.x, to: to.x },
      y: { from: from.y, to: to.y },
      duration: seconds * 1000,
      repeat: -1,
      repeatDelay: pause * 1000,
      delay: delay * 1000,
    });
  return { things: [thing], start };
}

function rock(around: Around, living: Of<'sway'> | Of<'bob'>): Alive {
  const thing = put(around, living.depth, living.prop, living.at);
  const motion = { targets: thing, ...rocking(living), duration: living.seconds * 1000, ...forever };
  return { things: [thing], start: () => around.scene.tweens.add(motion) };
}

function glow(around: Around, { depth, prop: name, at, size, strength }: Of<'glow'>): Alive {
  const thing = put(around, depth, name, at)
    .setAlpha(strength * 0.7)
    .setScale(...size);
  const start = () => around.scene.tweens.add({ targets: thing, alpha: strength, duration: 1700, ...forever });
  return { things: [thing], start };
}

function blink(around: Around, { depth, prop: name, at, seconds }: Of<'blink'>): Alive {
  const thing = put(around, depth, name, at);
  const start = () => around.scene.tweens.add({ targets: thing, ...blinking(seconds) });
  return { things: [thing], start };
}

function scroll({ scene, beds }: Around, { sheet, by, seconds }: Of<'scroll'>): Alive {
  const targets = beds.get(sheet);
  return { things: [], start: () => scene.tweens.add({ targets, ...scrolling(by, seconds) }) };
}

function steam(around: Around, { depth, at }: Of<'steam'>): Alive {
  const things = spread(3, (index) => put(around, depth, 'gloed-wit', { x: at.x, y: at.y - 10 - index * 12 }));
  for (const thing of things) thing.setAlpha(0);
  const start = () =>
    things.forEach((puff, index) => {
      around.scene.tweens.add({
        targets: puff,
        y: { from: at.y - 8, to: at.y - 64 },
        x: { from: at.x - 3, to: at.x + 7 },
        alpha: { from: 0.4, to: 0 },
        scale: { from: 0.16, to: 0.55 },
        duration: 2600,
        delay: index * 860,
        repeat: -1,
      });
    });
  return { things, start };
}

function dust(around: Around, { depth, box: [x, y, width, height] }: Of<'dust'>): Alive {
  const things = spread(10, (index, even) =>
    put(around, depth, 'gloed-wit', { x: x + even * width, y: y + ((index * 89) % height) })
      .setScale(0.07)
      .setAlpha(0.28),
  );
  const start = () =>
    things.forEach((mote, index) => {
      around.scene.tweens.add({
        targets: mote,
        x: `+=${24 + index * 3}`,
        y: `-=${16 + (index % 4) * 8}`,
        alpha: { from: 0, to: 0.5 },
        duration: 4200 + index * 370,
        ...forever,
      });
    });
  return { things, start };
}

function rain(around: Around, { depth, box: [x, y, width, height] }: Of<'rain'>): Alive {
  const things = spread(26, (index, even) =>
    put(around, depth, 'druppel', { x: x + even * width, y: y + ((index * 137) % height) }),
  );
  const start = () =>
    things.forEach((drop, index) => {
      around.scene.tweens.add({
        targets: drop,
        y: { from: y - 10, to: y + height + 10 },
        duration: 620 + (index % 7) * 70,
        delay: (index * 173) % 900,
        repeat: -1,
      });
    });
  return { things, start };
}

/** Windows that light up and go dark one after the other. */
function windows(around: Around, { depth, boxes, lit }: Of<'windows'>): Alive {
  const things = boxes.map(([x, y, width, height]) =>
    put(around, depth, 'raam', { x: x + width / 2, y: y + height / 2 }).setDisplaySize(width, height),
  );
  const shown = things.map(() => false);
  const suit = (light: Light, share: number, still: boolean) => {
    const [from, until] = lit[light] ?? [0, 0];
    const count = Math.round(from + (until - from) * share);
    things.forEach((window, index) => {
      const before = shown[index] === true;
      const now = index < count;
      shown[index] = now;
      window.setVisible(still ? now : before);
      if (!still && now !== before)
        around.scene.time.delayedCall(300 + (index % 14) * 260, () => window.active && window.setVisible(now));
    });
  };
  return { things, start: () => undefined, suit };
}

function put({ scene, layers }: Around, depth: Living['depth'], name: PropName, { x, y }: Point): GameObjects.Image {
  const image = prop(scene, name).setPosition(x, y);
  layers[depth].add(image);
  return image;
}

function spread(count: number, make: (index: number, even: number) => GameObjects.Image): readonly GameObjects.Image[] {
  return Array.from({ length: count }, (_, index) => make(index, (index * 0.618) % 1));
}
