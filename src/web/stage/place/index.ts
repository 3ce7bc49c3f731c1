import type { Background } from '../../../core/scenario/index.ts';
import type { Place } from './place.ts';
import { werkvloerAvond } from './werkvloer-avond.ts';

/** Every place of the vocabulary. */
export const places: Record<Background, Place> = {
  'werkvloer-avond': werkvloerAvond,
};
