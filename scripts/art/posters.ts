import type { Background, Expression, Figure, Light } from '../../src/core/scenario/index.ts';
import { faceFrames } from '../../src/web/stage/faces.ts';
import { clockHands } from '../../src/web/stage/light.ts';
import { places } from '../../src/web/stage/place/index.ts';
import type { Place } from '../../src/web/stage/place/place.ts';
import { FIGURES } from '../../src/web/stage/world.ts';
import { figureFrames } from './figure.ts';
import { people } from './people/index.ts';
import { placePicture } from './place-picture.ts';
import type { Picture } from './render.ts';
import type { Box } from './svg.ts';
import { moving } from './things/moving.ts';

/** A still of a story, for the start page. */
interface Poster {
  readonly background: Background;
  readonly light: Light;
  /** Minutes after midnight, where a clock is in sight. */
  readonly time?: number;
  /** What of the world it shows: 8 to 5. */
  readonly view: Box;
  readonly people: readonly Posing[];
}

interface Posing {
  readonly figure: Figure;
  readonly expression: Expression;
  /** World x of the crown. */
  readonly x: number;
  readonly left?: boolean;
}

/** Every story's poster, by its id. */
export const posters: Readonly<Record<string, Poster>> = {
  'morgen-om-negen': {
    background: 'werkvloer-avond',
    light: 'schemering',
    time: 16 * 60 + 40,
    view: [206, 6, 1200, 750],
    people: [
      { figure: 'ruben', expression: 'bezorgd', x: 850 },
      { figure: 'marloes', expression: 'uitleggend', x: 1186, left: true },
    ],
  },
};

/** Draws a poster, 1200 pixels wide. */
export function posterPicture({ background, light, time, view, people }: Poster): Promise<Picture> {
  const { clock }: Place = places[background];
  const hands = clock === undefined || time === undefined ? '' : handsAt(clock.x, clock.y, time);
  return placePicture(background, light, view, 1200 / view[2], hands + people.map(person).join(''));
}

function handsAt(x: number, y: number, time: number): string {
  const { hour, minute } = clockHands(time);
  const hand = (name: string, angle: number) =>
    `<g transform="translate(${x} ${y}) rotate(${angle})">${moving[name] ?? ''}</g>`;
  return hand('wijzer-uur', hour) + hand('wijzer-minuut', minute);
}

/** A figure with its crown at its x; its ids are its own, since several stand in one drawing. */
function person({ figure, expression, x, left = false }: Posing): string {
  const frames = figureFrames(people[figure]);
  const face = faceFrames(expression);
  const parts = ['lijf', 'hoofd', face.mouth, face.eyes, face.brows, 'over'].map((name) => frames.get(name) ?? '');
  const { crown, scale } = FIGURES;
  const own = parts.join('').replaceAll('id="', `id="${figure}-`).replaceAll('url(#', `url(#${figure}-`);
  return `<g transform="translate(${x} ${crown}) scale(${left ? -scale : scale} ${scale}) translate(-470 -45)">${own}</g>`;
}
