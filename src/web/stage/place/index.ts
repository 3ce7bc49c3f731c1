import type { Background } from '../../../core/scenario/index.ts';
import { callcenter } from './callcenter.ts';
import { communicatie } from './communicatie.ts';
import type { Place } from './place.ts';
import { sporthal } from './sporthal.ts';
import { werkvloerAvond } from './werkvloer-avond.ts';
import { woonboot } from './woonboot.ts';

/** Every place of the vocabulary. */
export const places: Record<Background, Place> = {
  'werkvloer-avond': werkvloerAvond,
  sporthal,
  callcenter,
  communicatie,
  woonboot,
};
