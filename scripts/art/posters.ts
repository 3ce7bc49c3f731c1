import type { Background, Expression, Figure, Light } from '../../src/core/scenario/index.ts';
import { faceFrames } from '../../src/web/stage/faces.ts';
import { clockHands } from '../../src/web/stage/light.ts';
import { places } from '../../src/web/stage/place/index.ts';
import type { Place } from '../../src/web/stage/place/place.ts';
import { FIGURES } from '../../src/web/stage/world.ts';
import { faceParts } from './faces/face-parts.ts';
import { figureFrames } from './figure.ts';
import { people } from './people/index.ts';
import { placePicture } from './place-picture.ts';
import type { Picture } from './render.ts';
import type { Box } from './svg.ts';
import { moving } from './things/moving.ts';

/** What of the world a poster shows: 8 to 5. */
const VIEW: Box = [206, 6, 1200, 750];
/** World x of the crowns of the two who stand there. */
const CROWNS = { left: 850, right: 1186 } as const;

/** A still of a story, for the start page: a place, and two people who look at each other. */
interface Poster {
  readonly background: Background;
  readonly light: Light;
  /** Minutes after midnight, on a clock in sight. */
  readonly time: number;
  readonly left: Posing;
  readonly right: Posing;
}

type Posing = readonly [figure: Figure, expression: Expression];

/** Every story's poster, by its id. */
export const posters: Readonly<Record<string, Poster>> = {
  'morgen-om-negen': {
    background: 'werkvloer-avond',
    light: 'schemering',
    time: 16 * 60 + 40,
    left: ['ruben', 'bezorgd'],
    right: ['marloes', 'uitleggend'],
  },
  'drie-dagen-te-laat': {
    background: 'bezwaarkamer',
    light: 'regen',
    time: 15 * 60 + 20,
    left: ['youssef', 'streng'],
    right: ['judith', 'bezorgd'],
  },
  'het-getal-dat-niet-past': {
    background: 'perron',
    light: 'regen',
    time: 7 * 60 + 50,
    left: ['bas', 'uitleggend'],
    right: ['theo', 'denkend'],
  },
  'zesduizend-brieven': {
    background: 'communicatie',
    light: 'schemering',
    time: 15 * 60 + 10,
    left: ['sander', 'gespannen'],
    right: ['dilan', 'streng'],
  },
  'voor-de-zomer': {
    background: 'vergaderzaal',
    light: 'dag',
    time: 10 * 60 + 5,
    left: ['esmee', 'uitleggend'],
    right: ['gerard', 'moe'],
  },
  'twaalfduizend-aanvragen': {
    background: 'sporthal',
    light: 'dag',
    time: 13 * 60,
    left: ['bram', 'moe'],
    right: ['lotte', 'denkend'],
  },
};

/** Draws a poster, 1200 pixels wide. */
export function posterPicture({ background, light, time, left, right }: Poster): Promise<Picture> {
  const { clock }: Place = places[background];
  const hands = clock === undefined ? '' : handsAt(clock.x, clock.y, time);
  const people = person(left, CROWNS.left, 1) + person(right, CROWNS.right, -1);
  return placePicture(background, light, VIEW, 1200 / VIEW[2], hands + people);
}

function handsAt(x: number, y: number, time: number): string {
  const { hour, minute } = clockHands(time);
  const hand = (name: string, angle: number) =>
    `<g transform="translate(${x} ${y}) rotate(${angle})">${moving[name] ?? ''}</g>`;
  return hand('wijzer-uur', hour) + hand('wijzer-minuut', minute);
}

/** A figure with its crown at x, looking right (1) or left (-1); its ids are its own, since several stand in one drawing. */
function person([figure, expression]: Posing, x: number, looks: 1 | -1): string {
  const frames = new Map([...figureFrames(people[figure]), ...faceParts()]);
  const face = faceFrames(expression);
  const parts = ['lijf', 'hoofd', face.mouth, face.eyes, face.brows, 'over'].map((name) => frames.get(name) ?? '');
  const { crown, scale } = FIGURES;
  const own = parts.join('').replaceAll('id="', `id="${figure}-`).replaceAll('url(#', `url(#${figure}-`);
  return `<g transform="translate(${x} ${crown}) scale(${looks * scale} ${scale}) translate(-470 -45)">${own}</g>`;
}
