import type { Background } from '../../../src/core/scenario/index.ts';
import { callcenterArt } from './callcenter/index.ts';
import { communicatieArt } from './communicatie/index.ts';
import type { PlaceArt } from './place-art.ts';
import { sporthalArt } from './sporthal/index.ts';
import { werkvloerAvondArt } from './werkvloer-avond/index.ts';
import { woonbootArt } from './woonboot/index.ts';

/** How every place of the vocabulary is drawn. */
export const placeArt: Record<Background, PlaceArt> = {
  'werkvloer-avond': werkvloerAvondArt,
  sporthal: sporthalArt,
  callcenter: callcenterArt,
  communicatie: communicatieArt,
  woonboot: woonbootArt,
};
