import type { debatzaal } from '../../../../src/web/stage/place/debatzaal.ts';

/** The lights that the chamber is drawn in. */
export type ZaalLight = (typeof debatzaal.lights)[number];
