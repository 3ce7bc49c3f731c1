import type { trein } from '../../../../src/web/stage/place/trein.ts';

/** The lights that the coach is drawn in. */
export type TreinLight = (typeof trein.lights)[number];
