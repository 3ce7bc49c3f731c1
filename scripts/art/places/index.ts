import type { Background } from '../../../src/core/scenario/index.ts';
import { bezwaarkamerArt } from './bezwaarkamer/index.ts';
import { callcenterArt } from './callcenter/index.ts';
import { communicatieArt } from './communicatie/index.ts';
import { debatzaalArt } from './debatzaal/index.ts';
import { gangMinisterArt } from './gang-minister/index.ts';
import { keukenArt } from './keuken/index.ts';
import { perronArt } from './perron/index.ts';
import type { PlaceArt } from './place-art.ts';
import { sporthalArt } from './sporthal/index.ts';
import { treinArt } from './trein/index.ts';
import { vergaderzaalArt } from './vergaderzaal/index.ts';
import { werkvloerAvondArt } from './werkvloer-avond/index.ts';
import { woonbootArt } from './woonboot/index.ts';

/** How every place of the vocabulary is drawn. */
export const placeArt: Record<Background, PlaceArt> = {
  'werkvloer-avond': werkvloerAvondArt,
  bezwaarkamer: bezwaarkamerArt,
  vergaderzaal: vergaderzaalArt,
  keuken: keukenArt,
  sporthal: sporthalArt,
  callcenter: callcenterArt,
  perron: perronArt,
  trein: treinArt,
  'gang-minister': gangMinisterArt,
  debatzaal: debatzaalArt,
  communicatie: communicatieArt,
  woonboot: woonbootArt,
};
