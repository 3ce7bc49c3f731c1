/**
 * The words that a story may use for what is drawn. The stage is a `Record` over each list, so that a word without a
 * drawing is a type error; an unknown word in a story is a finding.
 */
export const expressions = [
  'neutraal',
  'blij',
  'bezorgd',
  'boos',
  'moe',
  'verrast',
  'geschrokken',
  'uitleggend',
  'denkend',
  'verdrietig',
  'gespannen',
  'opgelucht',
  'streng',
  'met-de-ogen-dicht',
] as const;

export type Expression = (typeof expressions)[number];

/** Drawn people: a body, hair, clothes; any expression can be set on them. */
export const figures = [
  'marloes',
  'ruben',
  'fatma',
  'henk',
  'anouk',
  'gijs',
  'annie',
  'erik',
  'youssef',
  'judith',
  'hanneke',
  'dewi',
  'ineke',
  'esmee',
  'gerard',
  'khadija',
  'wendy',
  'arjen',
  'marjan',
  'bram',
  'sevda',
  'lotte',
  'rinus',
  'tineke',
  'nijland',
  'raman',
  'stam',
  'senna',
  'linde',
  'smid',
  'mees',
  'vandam',
  'idrissi',
  'petra',
  'dewit',
  'carola',
  'bas',
  'ngozi',
  'theo',
  'sami',
  'ronald',
  'els',
  'roos',
  'delano',
  'sander',
  'dilan',
  'peter',
  'jochem',
  'lisa',
  'nijhof',
] as const;

export type Figure = (typeof figures)[number];

/** Drawn places. */
export const backgrounds = [
  'werkvloer-avond',
  'bezwaarkamer',
  'vergaderzaal',
  'keuken',
  'sporthal',
  'callcenter',
  'perron',
  'trein',
  'gang-minister',
  'debatzaal',
  'communicatie',
  'woonboot',
] as const;

export type Background = (typeof backgrounds)[number];

/** The light or weather that a place can be drawn in. */
export const lights = ['ochtend', 'dag', 'schemering', 'avond', 'nacht', 'regen'] as const;

export type Light = (typeof lights)[number];

/** What can happen on stage (`gebeurt`). */
export const happenings = [
  'komt-binnen',
  'gaat-weg',
  'telefoon',
  'mail',
  'printer',
  'licht-uit',
  'klok-slaat',
  'wordt-donker',
  'regen',
  'stapel-groeit',
  'dossier',
  'deur',
  'zucht',
  'trein',
] as const;

export type Happening = (typeof happenings)[number];
