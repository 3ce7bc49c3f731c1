import type { werkvloerAvond } from '../../../../src/web/stage/place/werkvloer-avond.ts';

/** The lights that the floor is drawn in. */
export type WerkvloerLight = (typeof werkvloerAvond.lights)[number];

/** The colours that differ with the light; the room itself is drawn once and lit by `lighting.ts`. */
export interface LightColours {
  readonly sky: readonly string[];
  readonly sun?: { readonly x: number; readonly y: number; readonly colour: string };
  readonly clouds: readonly [string, string, string];
  readonly far: string;
  readonly near: string;
  readonly line: string;
  /** Share of the windows in the skyline that are lit in the picture. */
  readonly lit: number;
  readonly window: readonly [string, string];
  readonly stars: number;
}

export const lightColours: Record<WerkvloerLight, LightColours> = {
  schemering: {
    sky: ['0 #46568f', '.36 #9c7ba3', '.62 #ec9a7e', '.82 #ffc888', '1 #ffdf9f'],
    sun: { x: 236, y: 414, colour: '#fff3d2' },
    clouds: ['#f4b3a0', '#d398b0', '#fbcd9f'],
    far: '#a8809c',
    near: '#5d5079',
    line: '#2c2740',
    lit: 0.14,
    window: ['#ffd98a', '#ffc46b'],
    stars: 0,
  },
  avond: {
    sky: ['0 #1f2f63', '.45 #3f5b9a', '.75 #7d86b8', '1 #d9a5a0'],
    clouds: ['#6f7bb0', '#5a69a3', '#9a8fb8'],
    far: '#56639a',
    near: '#323c69',
    line: '#20202e',
    lit: 0.34,
    window: ['#ffdf9c', '#ffc873'],
    stars: 6,
  },
  nacht: {
    sky: ['0 #0f1733', '.5 #1b2750', '.8 #35406f', '1 #6a5a75'],
    clouds: ['#2c3763', '#26305a', '#3c4470'],
    far: '#2b3661',
    near: '#1b2344',
    line: '#12152a',
    lit: 0.46,
    window: ['#ffdf9c', '#ffbf66'],
    stars: 26,
  },
  regen: {
    sky: ['0 #8797a6', '.5 #a9b5bd', '.85 #c9cfcf', '1 #dcdcd4'],
    clouds: ['#98a6b2', '#8b9aa8', '#b9c3c9'],
    far: '#9aa8b2',
    near: '#66788a',
    line: '#333c4c',
    lit: 0.2,
    window: ['#ffe9b8', '#f5dca0'],
    stars: 0,
  },
};
