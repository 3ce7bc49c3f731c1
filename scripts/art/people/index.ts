import type { Figure } from '../../../src/core/scenario/index.ts';
import type { FigureDrawing } from '../figure.ts';
import { anouk } from './anouk.ts';
import { bram } from './bram.ts';
import { dewit } from './dewit.ts';
import { fatma } from './fatma.ts';
import { henk } from './henk.ts';
import { idrissi } from './idrissi.ts';
import { linde } from './linde.ts';
import { lotte } from './lotte.ts';
import { marloes } from './marloes.ts';
import { mees } from './mees.ts';
import { nijland } from './nijland.ts';
import { petra } from './petra.ts';
import { raman } from './raman.ts';
import { rinus } from './rinus.ts';
import { ruben } from './ruben.ts';
import { senna } from './senna.ts';
import { sevda } from './sevda.ts';
import { smid } from './smid.ts';
import { someone } from './someone.ts';
import { stam } from './stam.ts';
import { tineke } from './tineke.ts';
import { vandam } from './vandam.ts';

/** Every figure of the vocabulary, and `iemand` for whom it does not know. */
export const people: Record<Figure | 'iemand', FigureDrawing> = {
  marloes,
  ruben,
  fatma,
  henk,
  anouk,
  bram,
  sevda,
  lotte,
  rinus,
  tineke,
  nijland,
  raman,
  stam,
  senna,
  linde,
  smid,
  mees,
  vandam,
  idrissi,
  petra,
  dewit,
  iemand: someone,
};
