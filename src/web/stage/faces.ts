import type { Expression } from '../../core/scenario/index.ts';

/** All the ways eyes are drawn; each is a frame (`ogen-…`) of `facesArt`. */
export const eyes = [
  'open',
  'groot',
  'half',
  'neer',
  'lach',
  'dicht',
  'smal',
  'vlak',
  'opzij',
  'gesloten-blij',
  'rond',
] as const;

export type Eyes = (typeof eyes)[number];

/** All the ways mouths are drawn; each is a frame (`mond-…`) of `facesArt`. */
export const mouths = [
  'rust',
  'lach',
  'zorg',
  'boos',
  'slap',
  'o',
  'schrik',
  'praat',
  'praat-klein',
  'scheef',
  'treurig',
  'tanden',
  'zacht',
  'strak',
] as const;

export type Mouth = (typeof mouths)[number];

/** Which eyes and which mouth an expression has; its brows (`wenkbrauwen-…`, in a person's own atlas) are its own. */
export const faces: Record<Expression, { readonly eyes: Eyes; readonly mouth: Mouth }> = {
  neutraal: { eyes: 'open', mouth: 'rust' },
  blij: { eyes: 'lach', mouth: 'lach' },
  bezorgd: { eyes: 'open', mouth: 'zorg' },
  boos: { eyes: 'smal', mouth: 'boos' },
  moe: { eyes: 'half', mouth: 'slap' },
  verrast: { eyes: 'groot', mouth: 'o' },
  geschrokken: { eyes: 'rond', mouth: 'schrik' },
  uitleggend: { eyes: 'open', mouth: 'praat' },
  denkend: { eyes: 'opzij', mouth: 'scheef' },
  verdrietig: { eyes: 'neer', mouth: 'treurig' },
  gespannen: { eyes: 'groot', mouth: 'tanden' },
  opgelucht: { eyes: 'gesloten-blij', mouth: 'zacht' },
  streng: { eyes: 'vlak', mouth: 'strak' },
  'met-de-ogen-dicht': { eyes: 'dicht', mouth: 'rust' },
};

/** The frames of a face, and what its eyes and mouth become for a blink and a spoken word. */
export function faceFrames(expression: Expression) {
  const { eyes: look, mouth } = faces[expression];
  return {
    brows: `wenkbrauwen-${expression}`,
    eyes: `ogen-${look}`,
    mouth: `mond-${mouth}`,
    blink: look === 'lach' || look === 'gesloten-blij' || look === 'dicht' ? `ogen-${look}` : 'ogen-dicht',
    talk: mouth === 'praat' ? 'mond-praat-klein' : 'mond-praat',
  } as const;
}
