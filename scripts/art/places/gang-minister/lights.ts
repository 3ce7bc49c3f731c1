import type { gangMinister } from '../../../../src/web/stage/place/gang-minister.ts';

/** The lights that the corridor is drawn in. */
export type GangLight = (typeof gangMinister.lights)[number];
