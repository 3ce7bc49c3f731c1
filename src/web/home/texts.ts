import type { Role } from '../../core/scenario/index.ts';

export const texts = {
  lead: 'Twee goede dingen botsen, en jij weegt. Speel een verhaal, en praat er daarna over.',
  minutes: '8 tot 15 minuten',
  play: { medewerker: 'Speel als medewerker', leidinggevende: 'Speel als leidinggevende' } satisfies Record<
    Role,
    string
  >,
  resume: { medewerker: 'Hervat als medewerker', leidinggevende: 'Hervat als leidinggevende' } satisfies Record<
    Role,
    string
  >,
  own: 'Eigen verhaal',
  ownHelp: 'open een verhaal dat je zelf schreef, kijk het na en speel het.',
  privacy: 'Wat je kiest blijft op dit apparaat.',
};
