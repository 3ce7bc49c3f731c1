import type { Role } from '../../core/scenario/index.ts';

const roles = { medewerker: 'medewerker', leidinggevende: 'leidinggevende' } satisfies Record<Role, string>;
const caption =
  (role: Role) =>
  (ways: string, [fewest, most]: readonly [number, number], [shortest, longest]: readonly [number, number]) =>
    `Als ${roles[role]}: ${ways} wegen, van ${shortest} tot ${longest} keuzes en stappen, en van ${fewest} tot ${most} woorden.`;
const noProfile = (role: Role) =>
  `Als ${roles[role]} kan het spel niet alle wegen tellen. De meldingen hierboven zeggen waarom.`;

export const texts = {
  title: 'Eigen verhaal',
  help: 'Kies een verhaal (een .yaml-bestand), of sleep het hierheen. Het blijft op dit apparaat.',
  choose: 'Kies een bestand',
  checking: 'Je verhaal wordt nagekeken …',
  unreadable: 'Dit bestand kan niet gelezen worden. Kies een ander bestand.',
  clean: 'Er is niets op te merken.',
  findings: (count: number) => (count === 1 ? 'Eén melding' : `${count} meldingen`),
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
  home: 'Naar de startpagina',
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
