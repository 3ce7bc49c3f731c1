import { type GameObjects, Scene } from 'phaser';
import { peopleArt, propsArt } from './art.ts';
import { callerPlaces, takenBy } from './callers.ts';
import { type Camera, frame, isStrip, type Size } from './camera.ts';
import { Cast } from './cast.ts';
import { Floor } from './floor.ts';
import { staged } from './happenings.ts';
import { aim, type Layers, makeLayers } from './layers.ts';
import { Life } from './life.ts';
import { lightAt, shareOfLight } from './light.ts';
import { PhoneLine } from './phone-line.ts';
import type { Beat, Plan } from './plan.ts';
import { prop } from './props.ts';
import { loadAtlas, loadPlace } from './textures.ts';

const DUSK = 16 * 60 + 40;

/** What one plan leaves behind for the next. */
interface Shown {
  readonly plan: Plan;
  readonly beats: ReadonlySet<string>;
}

/** The picture itself: makes what a plan says, and moves from one plan to the next. */
export class StageScene extends Scene {
  still = false;
  #layers!: Layers;
}
