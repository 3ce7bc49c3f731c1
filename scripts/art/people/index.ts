import type { Figure } from '../../../src/core/scenario/index.ts';
import type { FigureDrawing } from '../figure.ts';
import { annie } from './annie.ts';
import { anouk } from './anouk.ts';
import { arjen } from './arjen.ts';
import { dewi } from './dewi.ts';
import { erik } from './erik.ts';
import { esmee } from './esmee.ts';
import { fatma } from './fatma.ts';
import { gerard } from './gerard.ts';
import { gijs } from './gijs.ts';
import { hanneke } from './hanneke.ts';
import { henk } from './henk.ts';
import { ineke } from './ineke.ts';
import { judith } from './judith.ts';
import { khadija } from './khadija.ts';
import { marjan } from './marjan.ts';
import { marloes } from './marloes.ts';
import { ruben } from './ruben.ts';
import { someone } from './someone.ts';
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
  iemand: someone,
};
