import type { Background } from '../../../core/scenario/index.ts';
import { debatzaal } from './debatzaal.ts';
import { gangMinister } from './gang-minister.ts';
import { perron } from './perron.ts';
import type { Place } from './place.ts';
import { trein } from './trein.ts';
import { werkvloerAvond } from './werkvloer-avond.ts';

/** Every place of the vocabulary. */
export const places: Record<Background, Place> = {
  'werkvloer-avond': werkvloerAvond,
  perron,
  trein,
  'gang-minister': gangMinister,
  debatzaal,
};
