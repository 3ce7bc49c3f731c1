import type { Range } from '../../core/check/index.ts';
import type { BodyPart } from '../../core/play/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { capital, inWords } from '../../core/words/index.ts';

const list = new Intl.ListFormat('nl');

const partNames = {
  hoofd: 'het hoofd',
  hart: 'het hart',
  handen: 'de handen',
  buik: 'de buik',
  voeten: 'de voeten',
} satisfies Record<BodyPart, string>;

const ways = (count: number) => `${inWords(count)} ${count === 1 ? 'weg' : 'wegen'}`;

export const texts = {
  title: 'Vergelijken',
  lead: 'Leg de wegen van twee of meer mensen naast elkaar. Jullie zien waar jullie uit elkaar gingen, en praten daarover. Niemand wint.',
  privacy:
    'Alles blijft op dit apparaat. Namen worden nergens bewaard: sluit je de pagina, dan zijn ze weg. De codes staan achter het # in het adres, en dat deel gaat nergens heen. Ook van een bestand komt daar alleen de code. Geef je het adres door, dan geef je de codes door.',
  add: 'Wegen toevoegen',
  codes: 'Codes, elk op een eigen regel',
  codesHelp: 'Je vindt je code onderaan het nagesprek. Er mag een naam voor: ‘Noor: 2C0HQ-VB8TF-…’.',
  addCodes: 'Voeg toe',
  photo: 'Lees een foto van een QR-code',
  files: 'Kies JSON-bestanden',
  filesHelp:
    'Wie zijn weg als JSON-bestand bewaarde, kan ook dat geven. Kies er een of meer tegelijk. Heet een bestand ‘Noor.json’, dan staat er Noor bij.',
  pasted: 'De geplakte tekst',
  reading: 'De foto wordt gelezen …',
  readingFiles: 'De bestanden worden gelezen …',
  notOpened: 'Dit bestand kan niet geopend worden. Kies het opnieuw.',
  noQr: 'Op deze foto is geen QR-code te lezen. Maak hem scherper of dichterbij, of typ de code over.',
  noCode: 'Er staat nog geen code. Plak of typ er een.',
  notLoaded: 'Het verhaal hierbij kan nu niet geladen worden. Probeer het zo nog eens.',
  refused: (line: string, why: string) => `‘${line}’: ${why}`,
  added: (count: number) => `${capital(ways(count))} toegevoegd.`,
  edited: (names: readonly string[]) =>
    `${list.format(names)}: het verhaal is veranderd nadat dit gespeeld werd. Alle keuzes passen nog. Je leest de teksten van nu.`,
  alreadyThere:
    'Een van de wegen stond er al. Dat kan: twee mensen kunnen dezelfde weg gaan. Haal hem weg als het dezelfde persoon is.',
  removed: (name: string) => `${name} is weggehaald.`,
  players: 'Wie doen er mee?',
  player: (number: number) => `Speler ${number}`,
  name: (number: number) => `Naam van speler ${number}`,
  remove: 'Haal weg',
  as: (role: Role) => `als ${role}`,
  oneMore: 'Van dit verhaal is er nog maar één weg. Voeg er nog een toe.',
  endings: 'Waar jullie uitkwamen',
  onTheWay: 'nog onderweg',
  readScene: 'Lees de scène',
  around: (name: string, asked: readonly string[], felt: readonly BodyPart[]) =>
    [
      ...(asked.length > 0 ? [`${name} vroeg raad aan ${list.format(asked)}.`] : []),
      ...(felt.length > 0 ? [`${name} voelde het eerst in ${list.format(felt.map((part) => partNames[part]))}.`] : []),
    ].join(' '),
  split: 'Hier gingen jullie het verst uit elkaar',
  noSplit: 'Jullie kozen overal hetzelfde. Waar twijfelden jullie het meest?',
  allChose: (players: number, name: string) => `${players === 2 ? 'Beiden' : 'Allen'} kozen ‘${name}’.`,
  allHereChose: (players: number, name: string) => `De\u00a0${players} die hier kwamen, kozen ‘${name}’.`,
  theyChose: (chosen: readonly (readonly [players: number, name: string])[]) =>
    `${list.format(chosen.map(([players, name]) => `${players}\u00a0${players === 1 ? 'koos' : 'kozen'} ‘${name}’`))}.`,
  cameNot: (players: number) => `${players}\u00a0${players === 1 ? 'kwam' : 'kwamen'} hier niet.`,
  talk: 'Om over te praten',
  here: (place: string, number: number) => `Keuze ${number}, ${place}`,
  decisions: 'Keuze voor keuze',
  decisionsHelp: 'In de volgorde van het verhaal. Bij elke keuze staat alleen wie er langskwam.',
  asTable: 'Dezelfde keuzes als tabel',
  tableName: 'Keuzes per speler',
  decision: 'Keuze',
  didNotCome: 'kwam hier niet',
  profiles: 'Wat er op jullie wegen op tafel lag',
  profilesHelp:
    'De zeven principes. Naar rechts: wat de keuzes eerden. Naar links: waar ze schuurden. Dit zegt iets over de keuzes in dit verhaal, en niets over jullie als mens.',
  rangeHelp: 'De lichte balk is wat dit verhaal kan geven in de rollen die meedoen, van het minste tot het meeste.',
  profilesAsTable: 'Dezelfde cijfers als tabel',
  profileTableName: 'Principes per speler',
  principle: 'Principe',
  both: (honoured: number, strained: number) => `${honoured} geëerd, ${strained} geschuurd`,
  canBe: 'Kan in dit verhaal',
  range: (honoured: Range, strained: Range) =>
    `${honoured[0]} tot ${honoured[1]} geëerd, ${strained[0]} tot ${strained[1]} geschuurd`,
};
