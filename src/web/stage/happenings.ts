import type { GameObjects, Scene } from 'phaser';
import type { Happening } from '../../core/scenario/index.ts';
import type { PropName } from './drawn.ts';
import type { Layers } from './layers.ts';
import type { Place, Spot } from './place/place.ts';
import { prop } from './props.ts';
import type { Scenery } from './scenery.ts';
import type { Point } from './world.ts';

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

/** A frame of the atlas, and the world point that has to be in sight to do without it; absent: it is never in sight. */
export interface Sign {
  readonly name: PropName;
  readonly at?: Point;
}

interface Staged {
  /** The sign for a picture that does not show where it happens. People's coming and going, and the light, need none. */
  readonly sign?: PropName;
  /** Where it happens, in a place that has such a spot. */
  readonly spot?: (place: Place) => Point | undefined;
  readonly play: (set: Stagehand, person: string | undefined) => void;
}

/** A train is drawn smaller than it is. */
const TRAIN_SCALE = 0.4;

const at = (spot: Spot) => (place: Place) => place.spots[spot];

/** Everything that can happen, drawn. Coming and going is done by the people; here the door opens for them. */
export const staged: Record<Happening, Staged> = {
  'komt-binnen': { play: openDoor },
  'gaat-weg': { play: openDoor },
  deur: { sign: 'teken-deur', spot: doorThatOpens, play: openDoor },
  telefoon: { sign: 'teken-telefoon', spot: at('phone'), play: ringPhone },
  mail: { sign: 'teken-mail', spot: at('mail'), play: sendMail },
  printer: { sign: 'teken-printer', spot: at('printer'), play: print },
  'licht-uit': {
    sign: 'teken-licht-uit',
    spot: lampsThatGoOut,
    play: ({ scenery, still }) => scenery.lamps(false, still),
  },
  'klok-slaat': { sign: 'teken-klok-slaat', spot: ({ clock }) => clock, play: strike },
  'wordt-donker': { play: () => undefined },
  regen: { play: () => undefined },
  'stapel-groeit': { sign: 'teken-stapel', spot: at('pile'), play: growPile },
  dossier: { sign: 'teken-dossier', spot: at('file'), play: layFile },
  zucht: { play: sigh },
  trein: { sign: 'teken-trein', spot: at('train'), play: passTrain },
};

/** The sign of a happening, and where it is in this place. */
export function signOf(what: Happening, place: Place | undefined): Sign | undefined {
  const { sign: name, spot } = staged[what];
  const point = place === undefined ? undefined : spot?.(place);
  return name === undefined ? undefined : { name, ...(point !== undefined && { at: point }) };
}

function middleOfDoor({ door: { box } }: Place): Point {
  return { x: box[0] + box[2] / 2, y: box[1] + 60 };
}

function doorThatOpens(place: Place): Point | undefined {
  return place.door.leaf === undefined ? undefined : middleOfDoor(place);
}

function lampsThatGoOut(place: Place): Point | undefined {
  return Object.values(place.sheets).some(({ dark }) => dark === true) ? middleOfDoor(place) : undefined;
}

function openDoor({ scene, scenery: { door }, still }: Stagehand): void {
  if (door === undefined) return;
  door.setScale(door.scaleY, door.scaleY);
  if (still) {
    door.scaleX *= 0.4;
    return;
  }
  scene.tweens.add({
    targets: door,
    scaleX: door.scaleY * 0.25,
    duration: 420,
    hold: 900,
    yoyo: true,
    ease: 'Sine.easeInOut',
  });
}

function ringPhone(set: Stagehand): void {
  const phone = set.scenery.place?.spots.phone;
  if (phone === undefined) return;
  const rings = put(set, 'front', 'bel', { x: phone.x, y: phone.y - 18 });
  const light = put(set, 'front', 'lampje', { x: phone.x + 44, y: phone.y + 22 });
  if (set.still) return;
  set.scene.tweens.add({
    targets: rings,
    angle: { from: -9, to: 9 },
    duration: 70,
    yoyo: true,
    repeat: 9,
    repeatDelay: 12,
  });
  set.scene.tweens.add({
    targets: [rings, light],
    alpha: { from: 1, to: 0 },
    duration: 380,
    hold: 300,
    yoyo: true,
    repeat: 2,
  });
}

function sendMail(set: Stagehand): void {
  const mail = set.scenery.place?.spots.mail;
  if (mail === undefined) return;
  const letter = put(set, 'front', 'envelop', mail);
  if (set.still) return;
  set.scene.tweens.add({
    targets: letter,
    y: { from: mail.y + 64, to: mail.y },
    scale: { from: 0.1, to: letter.scaleX },
    duration: 520,
    ease: 'Back.easeOut',
  });
  set.scene.tweens.add({
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
  const printer = set.scenery.place?.spots.printer;
  if (printer === undefined) return;
  const sheet = put(set, 'front', 'blad', { x: printer.x, y: printer.y - 28 });
  const light = put(set, 'front', 'lampje-groen', { x: printer.x - 90, y: printer.y - 14 });
  if (set.still) return;
  set.scene.tweens.add({
    targets: sheet,
    y: '-=34',
    scaleY: { from: 0.04, to: sheet.scaleY },
    duration: 1500,
    ease: 'Stepped',
    easeParams: [7],
  });
  set.scene.tweens.add({ targets: light, alpha: { from: 1, to: 0.1 }, duration: 180, yoyo: true, repeat: 5 });
}

function strike(set: Stagehand): void {
  const clock = set.scenery.place?.clock;
  if (clock === undefined) return;
  const lines = put(set, 'room', 'slag', clock);
  if (set.still) return;
  set.scene.tweens.add({
    targets: lines,
    alpha: { from: 1, to: 0 },
    scale: { from: lines.scaleX * 0.86, to: lines.scaleX * 1.16 },
    duration: 520,
    repeat: 2,
    repeatDelay: 160,
  });
}

/** Three more sheets on the pile, one after the other. */
function growPile(set: Stagehand): void {
  const pile = set.scenery.place?.spots.pile;
  if (pile === undefined) return;
  for (const index of [0, 1, 2])
    land(set, 'stapelblad', { x: pile.x + (index % 2) * 5, y: pile.y - index * 12 }, index * 260);
}

function layFile(set: Stagehand): void {
  const file = set.scenery.place?.spots.file;
  if (file !== undefined) land(set, 'dossier', file, 0);
}

function land(set: Stagehand, name: PropName, { x, y }: Point, delay: number): void {
  const thing = put(set, 'front', name, { x, y });
  if (set.still) return;
  set.scene.tweens.add({
    targets: thing,
    y: { from: y - 150, to: y },
    angle: { from: -12, to: 0 },
    alpha: { from: 0, to: 1 },
    duration: 420,
    delay,
    ease: 'Quad.easeIn',
  });
}

/** A small cloud of breath beside the head of who sighs. */
function sigh(set: Stagehand, person: string | undefined): void {
  const head = (person === undefined ? undefined : set.heads.get(person)) ?? [...set.heads.values()][0];
  if (head === undefined) return;
  const puff = put(set, 'people', 'zucht', { x: head.x + 74, y: head.y + 92 });
  if (set.still) return;
  set.scene.tweens.add({
    targets: puff,
    x: '+=46',
    y: '-=22',
    scale: { from: puff.scaleX * 0.5, to: puff.scaleX * 1.15 },
    alpha: { from: 1, to: 0 },
    duration: 1700,
    ease: 'Sine.easeOut',
  });
}

function passTrain(set: Stagehand): void {
  const rails = set.scenery.place?.spots.train;
  if (rails === undefined) return;
  const train = put(set, 'outside', 'trein', rails);
  train.setScale(train.scaleX / TRAIN_SCALE);
  if (set.still) return;
  set.scene.tweens.add({
    targets: train,
    x: { from: rails.x - 2600, to: rails.x },
    duration: 2600,
    ease: 'Quad.easeOut',
  });
}

function put(
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
