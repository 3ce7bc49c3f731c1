import type { FigureDrawing } from '../figure.ts';

const PLAIN = '#c9c2b4';

/** Whoever a story asks for that is not drawn: a plain figure, with every expression. */
export const someone: FigureDrawing = {
  parts: { body: 'ShirtPantsWB', hair: 'Short' },
  skin: PLAIN,
  skinShade: '#aaa294',
  cloth: '#b3aea6',
  clothTints: [['#6b6a76', 'M40 1380H960V3000H40Z']],
  hairTints: [['#6b6a76', 'M200 -60H640V330H200Z']],
  brows: { width: 20, colour: '#20202e' },
};
