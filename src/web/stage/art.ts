import propsUrl from '../../../assets/stage/dingen.webp';
import facesUrl from '../../../assets/stage/gezichten.webp';
import type { Background, Light } from '../../core/scenario/index.ts';
import type { Drawn } from './drawn.ts';
import props from './frames/dingen.json' with { type: 'json' };
import faces from './frames/gezichten.json' with { type: 'json' };

/** Frames by name: left, top, width, height, and how far the frame lies from the drawing's origin; pixels. */
export type Frames = Readonly<Record<string, readonly number[]>>;

/** A picture cut into frames. */
export interface AtlasArt {
  readonly key: string;
  readonly url: string;
  readonly frames: Frames;
}

export const propsArt: AtlasArt = { key: 'dingen', url: propsUrl, frames: props };

/** The eyes and mouths that all people share. */
export const facesArt: AtlasArt = { key: 'gezichten', url: facesUrl, frames: faces };

const peopleUrls = import.meta.glob<string>('../../../assets/stage/mensen/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
// All at once: together they are 5 kB, and each by itself a round trip before its picture.
const peopleFrames = import.meta.glob<Frames>('./frames/mensen/*.json', { eager: true, import: 'default' });
const placeUrls = import.meta.glob<string>('../../../assets/stage/plaatsen/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A person's pictures. A figure of the vocabulary without any is our own mistake; a test looks for it. */
export function peopleArt(figure: Drawn): AtlasArt {
  const url = peopleUrls[`../../../assets/stage/mensen/${figure}.webp`];
  const frames = peopleFrames[`./frames/mensen/${figure}.json`];
  if (url === undefined || frames === undefined) throw new Error(`no pictures of '${figure}'`);
  return { key: figure, url, frames };
}

/** The address of a place's sheet in a light, or of its `inzet`: what is seen of it behind a caller. */
export function placeUrl(background: Background, sheet: string, light: Light): string {
  const url = placeUrls[`../../../assets/stage/plaatsen/${background}/${sheet}-${light}.webp`];
  if (url === undefined) throw new Error(`no picture of '${sheet}' of '${background}' in '${light}'`);
  return url;
}
