import type { Background } from '../../../core/scenario/index.ts';
import { bezwaarkamer } from './bezwaarkamer.ts';
import { callcenter } from './callcenter.ts';
import { communicatie } from './communicatie.ts';
import { debatzaal } from './debatzaal.ts';
import { gangMinister } from './gang-minister.ts';
import { keuken } from './keuken.ts';
import { perron } from './perron.ts';
import type { Place } from './place.ts';
import { sporthal } from './sporthal.ts';
import { trein } from './trein.ts';
import { vergaderzaal } from './vergaderzaal.ts';
import { werkvloerAvond } from './werkvloer-avond.ts';
import { woonboot } from './woonboot.ts';

/** Every place of the vocabulary. */
export const places: Record<Background, Place> = {
  'werkvloer-avond': werkvloerAvond,
  bezwaarkamer,
  vergaderzaal,
  keuken,
  sporthal,
  callcenter,
  perron,
  trein,
  'gang-minister': gangMinister,
  debatzaal,
  communicatie,
  woonboot,
};
