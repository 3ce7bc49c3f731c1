import type { Background } from '../../../core/scenario/index.ts';
import { bezwaarkamer } from './bezwaarkamer.ts';
import { callcenter } from './callcenter.ts';
import { keuken } from './keuken.ts';
import type { Place } from './place.ts';
import { sporthal } from './sporthal.ts';
import { vergaderzaal } from './vergaderzaal.ts';
import { werkvloerAvond } from './werkvloer-avond.ts';

/** Every place of the vocabulary. */
export const places: Record<Background, Place> = {
  'werkvloer-avond': werkvloerAvond,
  bezwaarkamer,
  vergaderzaal,
  keuken,
  sporthal,
  callcenter,
};
