import propsUrl from '../../../assets/stage/dingen.webp';
import anoukUrl from '../../../assets/stage/mensen/anouk.webp';
import fatmaUrl from '../../../assets/stage/mensen/fatma.webp';
import henkUrl from '../../../assets/stage/mensen/henk.webp';
import someoneUrl from '../../../assets/stage/mensen/iemand.webp';
import marloesUrl from '../../../assets/stage/mensen/marloes.webp';
import rubenUrl from '../../../assets/stage/mensen/ruben.webp';
import type { Background } from '../../core/scenario/index.ts';
import anouk from './frames/anouk.json';
import props from './frames/dingen.json';
import fatma from './frames/fatma.json';
import henk from './frames/henk.json';
import someone from './frames/iemand.json';
import marloes from './frames/marloes.json';
import ruben from './frames/ruben.json';
import type { Light } from './light.ts';
import { werkvloerPictures } from './place/pictures.ts';
import type { Drawn } from './plan.ts';

/** Frames by name: left, top, width, height, and how far the frame lies from the drawing's origin; pixels. */
type Frames = Readonly<Record<string, readonly number[]>>;

/** A picture cut into frames. */
export interface AtlasArt {
  readonly key: string;
  readonly url: string;
  readonly frames: Frames;
}

export const propsArt: AtlasArt = { key: 'dingen', url: propsUrl, frames: props };

export const peopleArt: Record<Drawn, AtlasArt> = {
  marloes: { key: 'marloes', url: marloesUrl, frames: marloes },
  ruben: { key: 'ruben', url: rubenUrl, frames: ruben },
  fatma: { key: 'fatma', url: fatmaUrl, frames: fatma },
  henk: { key: 'henk', url: henkUrl, frames: henk },
  anouk: { key: 'anouk', url: anoukUrl, frames: anouk },
  iemand: { key: 'iemand', url: someoneUrl, frames: someone },
};

/** The layers of a place, back to front. */
export const placeLayers = ['lucht', 'wolken', 'skyline', 'kamer', 'gang-uit', 'bureau'] as const;

export type PlaceLayer = (typeof placeLayers)[number];

/** Each place's pictures: their addresses by light and layer. */
export const placeArt: Record<Background, Record<Light, Record<PlaceLayer, string>>> = {
  'werkvloer-avond': werkvloerPictures,
};

/** The key of a place's picture among the textures. */
export function placeKey(background: Background, light: Light, layer: PlaceLayer): string {
  return `${background} ${light} ${layer}`;
}
