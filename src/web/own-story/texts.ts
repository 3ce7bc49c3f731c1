import type { Range } from '../../core/check/index.ts';
import type { Role } from '../../core/scenario/index.ts';

const counted = (count: number | bigint, one: string, more: string) =>
  `${count.toLocaleString('nl-NL')} ${Number(count) === 1 ? one : more}`;
const between = ([fewest, most]: Range, one: string, more: string) =>
  fewest === most ? counted(most, one, more) : `${fewest.toLocaleString('nl-NL')} tot ${counted(most, one, more)}`;
const caption = (role: Role) => (ways: bigint, words: Range, steps: Range) =>
  `Als ${role}: ${counted(ways, 'weg', 'wegen')}, ${between(steps, 'keuze', 'keuzes')} en ${between(words, 'woord', 'woorden')} lang.`;
const noProfile = (role: Role) =>
  `Als ${role} kan het spel niet alle wegen tellen. De meldingen hierboven zeggen waarom.`;

export const texts = {
  title: 'Eigen verhaal',
  help: 'Kies een verhaal (een .yaml-bestand), of sleep het hierheen. Het blijft op dit apparaat.',
  choose: 'Kies een bestand',
  chosen: (name: string) => `Gekozen bestand: ${name}`,
  begin: 'Begin met een voorbeeld',
  beginHelp:
    'Een klein verhaal om mee te beginnen. Speel het, kijk welke waarschuwingen erbij staan, en maak er daarna jouw verhaal van.',
  tryExample: 'Probeer het voorbeeld',
  saveExample: 'Bewaar het voorbeeld',
  checking: 'Je verhaal wordt nagekeken …',
  'no-text':
    'Dit is geen tekstbestand. Een verhaal is een bestand met platte tekst. Schreef je het zelf? Bewaar het dan opnieuw, als platte tekst met de codering UTF-8.',
  'no-example': 'Het voorbeeld is er nu niet. Probeer het later nog eens.',
  unreadable: 'Dit bestand kan niet gelezen worden. Kies een ander bestand.',
  clean: 'Er is niets op te merken.',
  findings: (count: number) => (count === 1 ? 'Eén melding' : `${count} meldingen`),
  explain: 'Uitleg bij',
  noExplanation: 'De uitleg is er nu niet. Probeer het later nog eens.',
  wrong: 'Niet zo:',
  wrongMarked: 'Niet zo (tussen « en » staat waar de melding staat):',
  right: 'Maar zo:',
  severity: {
    fout: (count: number) => (count === 1 ? 'Eén fout: die moet eruit' : `${count} fouten: die moeten eruit`),
    waarschuwing: (count: number) => (count === 1 ? 'Eén waarschuwing' : `${count} waarschuwingen`),
    tip: (count: number) => (count === 1 ? 'Eén tip' : `${count} tips`),
  },
  at: (line: number, column: number) => `regel ${line}, teken ${column}`,
  way: (way: readonly string[]) => `Zo kom je daar: ${way.join(' → ')}`,
  more: (count: number) => `En nog ${count}.`,
  play: { medewerker: 'Speel als medewerker', leidinggevende: 'Speel als leidinggevende' } satisfies Record<
    Role,
    string
  >,
  profile: 'Alle wegen door je verhaal',
  profileHelp:
    'Wie op goed geluk kiest, komt zo vaak bij elk einde. Daarnaast staat het aandeel van alle wegen: volgordes tellen daar mee.',
  ending: 'Einde',
  ofPlayers: 'van de spelers',
  ofWays: 'van alle wegen',
  percent: (share: number) => `${(100 * share).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} %`,
  caption: { medewerker: caption('medewerker'), leidinggevende: caption('leidinggevende') },
  noProfile: { medewerker: noProfile('medewerker'), leidinggevende: noProfile('leidinggevende') },
};
