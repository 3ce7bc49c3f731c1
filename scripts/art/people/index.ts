import type { Figure } from '../../../src/core/scenario/index.ts';
import type { FigureDrawing } from '../figure.ts';
import { annie } from './annie.ts';
import { anouk } from './anouk.ts';
import { arjen } from './arjen.ts';
import { bas } from './bas.ts';
import { bram } from './bram.ts';
import { carola } from './carola.ts';
import { delano } from './delano.ts';
import { dewi } from './dewi.ts';
import { dewit } from './dewit.ts';
import { dilan } from './dilan.ts';
import { els } from './els.ts';
import { erik } from './erik.ts';
import { esmee } from './esmee.ts';
import { fatma } from './fatma.ts';
import { gerard } from './gerard.ts';
import { gijs } from './gijs.ts';
import { hanneke } from './hanneke.ts';
import { henk } from './henk.ts';
import { idrissi } from './idrissi.ts';
import { ineke } from './ineke.ts';
import { jochem } from './jochem.ts';
import { judith } from './judith.ts';
import { khadija } from './khadija.ts';
import { linde } from './linde.ts';
import { lisa } from './lisa.ts';
import { lotte } from './lotte.ts';
import { marjan } from './marjan.ts';
import { marloes } from './marloes.ts';
import { mees } from './mees.ts';
import { ngozi } from './ngozi.ts';
import { nijhof } from './nijhof.ts';
import { nijland } from './nijland.ts';
import { peter } from './peter.ts';
import { petra } from './petra.ts';
import { raman } from './raman.ts';
import { rinus } from './rinus.ts';
import { ronald } from './ronald.ts';
import { roos } from './roos.ts';
import { ruben } from './ruben.ts';
import { sami } from './sami.ts';
import { sander } from './sander.ts';
import { senna } from './senna.ts';
import { sevda } from './sevda.ts';
import { smid } from './smid.ts';
import { someone } from './someone.ts';
import { stam } from './stam.ts';
import { theo } from './theo.ts';
import { tineke } from './tineke.ts';
import { vandam } from './vandam.ts';
import { wendy } from './wendy.ts';
import { youssef } from './youssef.ts';

/** Every figure of the vocabulary, and `iemand` for whom it does not know. */
export const people: Record<Figure | 'iemand', FigureDrawing> = {
  marloes,
  ruben,
  fatma,
  henk,
  anouk,
  gijs,
  annie,
  erik,
  youssef,
  judith,
  hanneke,
  dewi,
  ineke,
  esmee,
  gerard,
  khadija,
  wendy,
  arjen,
  marjan,
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
