import type { Role } from '../../core/scenario/index.ts';

export const texts = {
  lead: 'Twee goede dingen botsen, en jij weegt. Speel een verhaal, en praat er daarna over.',
  minutes: '8 tot 15 minuten, en daarna een nagesprek',
  play: { medewerker: 'Speel als medewerker', leidinggevende: 'Speel als leidinggevende' } satisfies Record<
    Role,
    string
  >,
  resume: {
    medewerker: 'Speel verder als medewerker',
    leidinggevende: 'Speel verder als leidinggevende',
  } satisfies Record<Role, string>,
  debrief: {
    medewerker: 'Naar je nagesprek als medewerker',
    leidinggevende: 'Naar je nagesprek als leidinggevende',
  } satisfies Record<Role, string>,
  behind: 'Waar het om draait',
  guide: 'De gids',
  guideHelp: 'Zeven principes, achttien waarden: lees, zoek, en zie wat er in jouw verhalen op tafel lag.',
  cards: 'De kaarten',
  cardsHelp: 'Zeven kaarten om er samen over te praten: wat herken je, wat mis je, en wat spreek je af?',
  own: 'Zelf schrijven',
  ownHelp: 'Schreef je zelf een verhaal? Open het bestand, kijk het na en speel het. Het blijft op je eigen apparaat.',
  openOwn: 'Open een eigen verhaal',
  together: 'Samen kijken',
  togetherHelp:
    'Speelden jullie hetzelfde verhaal? Leg jullie codes uit het nagesprek naast elkaar, en zie waar jullie uit elkaar gingen.',
  compare: 'Vergelijk met codes',
  progress: 'Verder waar je was',
  progressHelp:
    'Wat speelde je al, en welke eindes zag je? Ga verder, neem alles mee naar een ander apparaat, of wis het.',
  openProgress: 'Mijn voortgang',
  privacy: 'Wat je kiest blijft op dit apparaat.',
};
