/** The six dilemmas of the conversation kit, in printed order. A story's `dilemma` may name one. */
export const dilemmaIds = [
  'snelheid-zorgvuldigheid',
  'legitimiteit-rechtvaardigheid',
  'loyaliteit-objectiviteit',
  'transparantie-fouten',
  'politiek-uitvoerbaarheid',
  'massaproductie-menselijke-maat',
] as const;

export type DilemmaId = (typeof dilemmaIds)[number];

/** The parts of 'the' civil servant in the kit, in printed order; the inner signal names one. */
export const partIds = ['hoofd', 'hart', 'handen', 'buik', 'voeten'] as const;

export type PartId = (typeof partIds)[number];

/** The themes of the conversation questions, in printed order; the ids are ours. */
export const themeIds = [
  'werk',
  'beleid-uitvoering-toezicht',
  'tegenspraak',
  'menselijke-maat',
  'samenwerking',
] as const;

export type ThemeId = (typeof themeIds)[number];
