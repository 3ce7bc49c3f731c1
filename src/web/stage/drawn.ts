import type { Figure } from '../../core/scenario/index.ts';
import type props from './frames/dingen.json';

/** A figure of the vocabulary, or the plain one for whom it does not know. */
export type Drawn = Figure | 'iemand';

/** The things that are drawn. */
export type PropName = keyof typeof props;
