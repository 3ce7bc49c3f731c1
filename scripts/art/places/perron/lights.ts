import type { perron } from '../../../../src/web/stage/place/perron.ts';

/** The lights that the platform is drawn in. */
export type PerronLight = (typeof perron.lights)[number];
