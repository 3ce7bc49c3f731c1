import type { Role } from '../../core/scenario/index.ts';
import type { Trouble } from '../storage/index.ts';

export const texts = {
  name: 'Tweestrijd',
  home: 'Naar de startpagina',
  homeByName: 'Tweestrijd, naar de startpagina',
  kept: {
    full: 'De opslag van dit apparaat is vol. Je kunt gewoon verder, maar wat je nu doet, is na sluiten weg. Wat er al stond, blijft staan.',
    denied: 'Dit apparaat bewaart niets. Je kunt gewoon verder, maar na sluiten is alles weg.',
  } satisfies Record<Trouble, string>,
  understood: 'Begrepen',
  honoured: 'geëerd',
  strained: 'geschuurd',
  writtenWhen: (role: Role, day: string) => `als ${role}, begonnen op ${day}`,
  tipped: 'De doorslag gaf:',
  instead: 'Jij woog iets anders:',
  month: 'Dit lag bij jou op tafel:',
  plan: 'Dit nam je je voor:',
  situation: 'als',
  action: 'dan',
};
