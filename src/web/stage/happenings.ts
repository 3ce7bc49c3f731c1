import type { GameObjects, Scene } from 'phaser';
import type { Happening } from '../../core/scenario/index.ts';
import type { Floor } from './floor.ts';
import type { Layers } from './layers.ts';
import { CLOCK, DOOR, MAIL, PHONE, PRINTER } from './place/werkvloer.ts';
import { type PropName, prop } from './props.ts';

/** What a happening has to work with. */
export interface Stagehand {
  readonly scene: Scene;
  readonly layers: Layers;
  readonly floor: Floor;
  /** Less motion: only the last picture of what happens. */
  readonly still: boolean;
  /** Keeps a thing on stage until the scene ends. */
  keep(thing: GameObjects.Image): void;
}

/** A frame of the atlas, and the world point that has to be in sight to do without it. */
export interface Sign {
  readonly name: PropName;
  readonly x: number;
  readonly y: number;
}

interface Staged {
  /** The sign for a picture that does not show the place where it happens; people's coming and going needs none. */
  readonly sign?: Sign;
  readonly play: (set: Stagehand) => void;
}

/** Everything that can happen, drawn. Coming and going is done by the people; here the door opens for them. */
export const staged: Record<Happening, Staged> = {
  'komt-binnen': { play: openDoor },
  'gaat-weg': { play: openDoor },
  telefoon: { sign: { name: 'teken-telefoon', ...PHONE }, play: ringPhone },
  mail: { sign: { name: 'teken-mail', ...MAIL }, play: sendMail },
  printer: { sign: { name: 'teken-printer', x: PRINTER.x, y: PRINTER.y - 70 }, play: print },
  'licht-uit': {
    sign: { name: 'teken-licht-uit', x: DOOR.x + DOOR.width / 2, y: DOOR.y },
    play: (set) => set.floor.corridor(false, set.still),
  },
  'klok-slaat': { sign: { name: 'teken-klok-slaat', ...CLOCK }, play: strike },
};

function openDoor({ scene, floor, still }: Stagehand): void {
  floor.door.setScale(floor.door.scaleY, floor.door.scaleY);
  if (still) {
    floor.door.scaleX *= 0.4;
    return;
  }
  scene.tweens.add({
    targets: floor.door,
    scaleX: floor.door.scaleY * 0.25,
    duration: 420,
    hold: 900,
    yoyo: true,
    ease: 'Sine.easeInOut',
  });
}

function ringPhone(set: Stagehand): void {
  const { scene, layers, still } = set;
  const rings = prop(scene, 'bel').setPosition(PHONE.x, PHONE.y - 18);
  const light = prop(scene, 'lampje').setPosition(PHONE.x + 44, PHONE.y + 22);
  for (const thing of [rings, light]) {
    layers.front.add(thing);
    set.keep(thing);
  }
  if (still) return;
  scene.tweens.add({
    targets: rings,
    angle: { from: -9, to: 9 },
    duration: 70,
    yoyo: true,
    repeat: 9,
    repeatDelay: 12,
  });
  scene.tweens.add({
    targets: [rings, light],
    alpha: { from: 1, to: 0 },
    duration: 380,
    hold: 300,
    yoyo: true,
    repeat: 2,
  });
}

function sendMail(set: Stagehand): void {
  const { scene, layers, still } = set;
  const letter = prop(scene, 'envelop').setPosition(MAIL.x, MAIL.y);
  layers.front.add(letter);
  set.keep(letter);
  if (still) return;
  scene.tweens.add({
    targets: letter,
    y: { from: MAIL.y + 64, to: MAIL.y },
    scale: { from: 0.1, to: letter.scaleX },
    duration: 520,
    ease: 'Back.easeOut',
  });
  scene.tweens.add({
    targets: letter,
    angle: { from: -5, to: 5 },
    delay: 560,
    duration: 160,
    yoyo: true,
    repeat: 3,
    onComplete: () => letter.setAngle(0),
  });
}

function print(set: Stagehand): void {
  const { scene, layers, still } = set;
  const sheet = prop(scene, 'blad').setPosition(PRINTER.x, PRINTER.y - 28);
  const light = prop(scene, 'lampje-groen').setPosition(PRINTER.x - 90, PRINTER.y - 14);
  for (const thing of [sheet, light]) {
    layers.front.add(thing);
    set.keep(thing);
  }
  if (still) return;
  scene.tweens.add({
    targets: sheet,
    y: '-=34',
    scaleY: { from: 0.04, to: sheet.scaleY },
    duration: 1500,
    ease: 'Stepped',
    easeParams: [7],
    yoyo: false,
  });
  scene.tweens.add({ targets: light, alpha: { from: 1, to: 0.1 }, duration: 180, yoyo: true, repeat: 5 });
}

function strike(set: Stagehand): void {
  const { scene, layers, still } = set;
  const lines = prop(scene, 'slag').setPosition(CLOCK.x, CLOCK.y);
  layers.room.add(lines);
  set.keep(lines);
  if (still) return;
  scene.tweens.add({
    targets: lines,
    alpha: { from: 1, to: 0 },
    scale: { from: lines.scaleX * 0.86, to: lines.scaleX * 1.16 },
    duration: 520,
    repeat: 2,
    repeatDelay: 160,
  });
}
