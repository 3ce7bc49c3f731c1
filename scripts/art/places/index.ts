import type { Background } from '../../../src/core/scenario/index.ts';
import type { PlaceArt } from './place-art.ts';
import { werkvloerAvondArt } from './werkvloer-avond/index.ts';

/** How every place of the vocabulary is drawn. */
export const placeArt: Record<Background, PlaceArt> = {
  'werkvloer-avond': werkvloerAvondArt,
};
