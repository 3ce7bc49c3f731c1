import sharp from 'sharp';
import type { Expression, Figure } from '../../src/core/scenario/index.ts';
import { faceFrames } from '../../src/web/stage/faces.ts';
import { clockHands } from '../../src/web/stage/light.ts';
import { CLOCK, FIGURES } from '../../src/web/stage/place/werkvloer.ts';
import { bake } from './bake.ts';
import { figureFrames } from './figure.ts';
import { people } from './people/index.ts';
import { front } from './place/front.ts';
import { lighting } from './place/lighting.ts';
import { clouds, type Drawing, sky, skyline } from './place/outside.ts';
import { props } from './place/props.ts';
import { room } from './place/room.ts';
import { type Picture, render } from './render.ts';
import type { Box } from './svg.ts';

/** What of the world the poster shows, and its pixels a world unit. */
const VIEW: Box = [206, 6, 1200, 750];
const SCALE = 1200 / VIEW[2];
const LIGHT = 'schemering';
const TIME = 16 * 60 + 40;

/** The first story's still for the start page: the floor at dusk, and two people who do not agree. */
export async function poster(): Promise<Picture> {
  const layers = [
    await placed(sky(LIGHT)),
    await placed(clouds(LIGHT)),
    await placed(skyline(LIGHT)),
    await lit(room()),
    await drawn(hands() + person('ruben', 'bezorgd', 850, false) + person('marloes', 'uitleggend', 1186, true)),
    await lit(front()),
  ];
  const { width, height } = layers[0] ?? { width: 1, height: 1 };
  const pixels = await sharp({ create: { width, height, channels: 4, background: '#2c3b4b' } })
    .composite(
      layers.map(({ pixels: input }) => ({ input, raw: { width, height, channels: 4 as const }, left: 0, top: 0 })),
    )
    .raw()
    .toBuffer();
  return { width, height, pixels };
}

function placed({ drawing, defs }: Drawing): Promise<Picture> {
  return drawn(drawing, defs);
}

async function lit({ drawing, defs }: Drawing): Promise<Picture> {
  return bake(await drawn(drawing, defs), VIEW, lighting(LIGHT, 'aan'));
}

function drawn(drawing: string, defs = ''): Promise<Picture> {
  return render(VIEW, drawing, SCALE, defs);
}

function hands(): string {
  const { hour, minute } = clockHands(TIME);
  const hand = (name: string, angle: number) =>
    `<g transform="translate(${CLOCK.x} ${CLOCK.y}) rotate(${angle})">${props[name] ?? ''}</g>`;
  return hand('wijzer-uur', hour) + hand('wijzer-minuut', minute);
}

/** A figure with its crown at this x; its ids are its own, since two stand in one drawing. */
function person(figure: Figure, expression: Expression, x: number, left: boolean): string {
  const frames = figureFrames(people[figure]);
  const face = faceFrames(expression);
  const parts = ['lijf', 'hoofd', face.mouth, face.eyes, face.brows, 'over'].map((name) => frames.get(name) ?? '');
  const { crown, scale } = FIGURES;
  const own = parts.join('').replaceAll('id="', `id="${figure}-`).replaceAll('url(#', `url(#${figure}-`);
  return `<g transform="translate(${x} ${crown}) scale(${left ? -scale : scale} ${scale}) translate(-470 -45)">${own}</g>`;
}
