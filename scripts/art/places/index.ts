import type { Background } from '../../../src/core/scenario/index.ts';
import { debatzaalArt } from './debatzaal/index.ts';
import { gangMinisterArt } from './gang-minister/index.ts';
import { perronArt } from './perron/index.ts';
import type { PlaceArt } from './place-art.ts';
import { treinArt } from './trein/index.ts';
import { werkvloerAvondArt } from './werkvloer-avond/index.ts';

/** How every place of the vocabulary is drawn. */
export const placeArt: Record<Background, PlaceArt> = {
  'werkvloer-avond': werkvloerAvondArt,
  perron: perronArt,
  trein: treinArt,
  'gang-minister': gangMinisterArt,
  debatzaal: debatzaalArt,
};
