import type { Figure } from '../../../src/core/scenario/index.ts';
import type { FigureDrawing } from '../figure.ts';
import { anouk } from './anouk.ts';
import { bas } from './bas.ts';
import { carola } from './carola.ts';
import { delano } from './delano.ts';
import { dilan } from './dilan.ts';
import { els } from './els.ts';
import { fatma } from './fatma.ts';
import { henk } from './henk.ts';
import { jochem } from './jochem.ts';
import { lisa } from './lisa.ts';
import { marloes } from './marloes.ts';
import { ngozi } from './ngozi.ts';
import { nijhof } from './nijhof.ts';
import { peter } from './peter.ts';
import { ronald } from './ronald.ts';
import { roos } from './roos.ts';
import { ruben } from './ruben.ts';
import { sami } from './sami.ts';
import { sander } from './sander.ts';
import { someone } from './someone.ts';
import { theo } from './theo.ts';

/** Every figure of the vocabulary, and `iemand` for whom it does not know. */
export const people: Record<Figure | 'iemand', FigureDrawing> = {
  marloes,
  ruben,
  fatma,
  henk,
  anouk,
  carola,
  bas,
  ngozi,
  theo,
  sami,
  ronald,
  els,
  roos,
  delano,
  sander,
  dilan,
  peter,
  jochem,
  lisa,
  nijhof,
  iemand: someone,
};
