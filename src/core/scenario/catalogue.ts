import type { CatalogueEntry } from './catalogue-entry.ts';
import { type StructureCode, structureCodes } from './structure-codes.ts';

/** A story without a mistake, as small as it can be: the examples of the catalogues are changes of it. */
export const smallStory = `formaat: 1
id: klein
titel: Klein
dilemma: snelheid-zorgvuldigheid
taal: nl
niveau: B1
rollen: [medewerker, leidinggevende]
start: begin
klok: { naam: tijd, start: 30, begin: "16.40" }
personen:
  marloes: { naam: Marloes, figuur: marloes }
plaatsen:
  kantoor: { naam: Kantoor, achtergrond: werkvloer-avond }
variabelen:
  stroom: ja
  geld: { van: 0, tot: 5, start: 2 }
scenes:
  begin:
    plaats: kantoor
    aanwezig: { marloes: blij }
    gebeurt: [printer]
    tekst:
      - marloes: Er is nog {geld} euro.
    opties:
      - id: geven
        tekst: Geef het weg.
        als: { stroom: ja }
        minuten: 5
        plus: { geld: -1 }
        naar: klaar
        eert: { mensgericht: 2 }
        schuurt: { doelmatig: 1 }
        omdat: Iemand is geholpen, maar het geld is op.
eindes:
  klaar: { titel: Klaar, tekst: Het is gedaan. }
`;

/** The findings of kind structure. */
export function structureCatalogue(): readonly CatalogueEntry[] {
  return [...aboutTheFile(), ...aboutFields(), ...aboutNames(), ...aboutWords()];
}

function aboutTheFile(): readonly CatalogueEntry[] {
  return [
    entry(
      'yaml-fout',
      'Een verhaal is een YAML-bestand. Klopt de YAML niet, dan is er niets te lezen, en telt alleen de eerste fout.',
      ['tekst: Geef het weg.', 'tekst: «@»ruben, geef het weg.'],
    ),
    entry(
      'te-groot',
      'Een verhaal is hoogstens 2 MB, en hoogstens 20 lijsten en blokken diep. Zo kan geen bestand het spel laten hangen.',
      ['{ stroom: ja }', `${'{ niet: '.repeat(15)}«{» niet: { stroom: ja }${' }'.repeat(16)}`],
    ),
    entry(
      'afgekapte-tekst',
      'Na een spatie begint # een opmerking, en een ! vooraan is een teken van YAML. Wat erachter staat, verdwijnt zonder dat je het ziet.',
      ['tekst: Geef het weg.', 'tekst: Zie punt «# 3.»'],
    ),
  ];
}

function aboutFields(): readonly CatalogueEntry[] {
  return [
    entry('onbekend-veld', 'Een sleutel die het spel niet kent, doet niets. Meestal is het een tikfout.', [
      'omdat:',
      '«omdatt»:',
    ]),
    entry(
      'veld-ontbreekt',
      'Sommige velden moeten er zijn. Dit staat bij de sleutel van wat een veld mist; mist het hele verhaal iets, dan bij de titel.',
      ['titel: Klein\ndilemma: snelheid-zorgvuldigheid', '«titel»: Klein'],
    ),
    entry(
      'verkeerde-waarde',
      'Op deze plaats hoort iets anders: een getal, ja of nee, een woord uit een lijst, een lijst of een blok.',
      ['minuten: 5', 'minuten: «vijf»'],
    ),
    entry(
      'tekst-te-lang',
      'Een titel telt hoogstens 60 tekens, waarover 120, een optie 140 en een omdat 200. Dan past alles op een telefoon.',
      ['titel: Klein', `titel: «Klein${' maar toch veel te lang'.repeat(3)}»`],
    ),
    entry('dubbele-id', 'Een naam wijst één ding aan. Van twee met dezelfde naam telt alleen de eerste.', [
      'eindes:',
      '  «begin»: {}\neindes:',
    ]),
  ];
}

function aboutNames(): readonly CatalogueEntry[] {
  return [
    entry('onbekende-scene', 'Een optie gaat naar een scène of een einde van dit verhaal.', [
      'naar: klaar',
      'naar: «klar»',
    ]),
    entry('onbekende-persoon', "Wie praat, er is of raad geeft, staat onder 'personen'.", [
      '- marloes:',
      '- «marlous»:',
    ]),
    entry('onbekende-plaats', "Een scène speelt op een plaats die onder 'plaatsen' staat.", [
      'plaats: kantoor',
      'plaats: «kantor»',
    ]),
    entry(
      'onbekende-variabele',
      "Wat een voorwaarde, een optie of een tekst noemt, staat onder 'variabelen' of is de klok.",
      ['nog {geld} euro', 'nog «{gelt}» euro'],
    ),
    entry('onbekende-waarde', 'Wegen doet een keuze met de achttien waarden van de gids.', [
      'eert: { mensgericht',
      'eert: { «menselijk»',
    ]),
    entry('waarde-aan-beide-kanten', 'Een keuze eert een waarde of schuurt ermee. Allebei tegelijk zegt niets.', [
      'schuurt: { doelmatig',
      'schuurt: { «mensgericht»',
    ]),
    entry(
      'ongebruikt',
      'Iemand, een plaats of een variabele die nergens meedoet, is vaak vergeten of verkeerd gespeld.',
      ['  marloes: {', '  «ruben»: { naam: Ruben, figuur: ruben }\n  marloes: {'],
    ),
  ];
}

function aboutWords(): readonly CatalogueEntry[] {
  return [
    entry('onbekende-uitdrukking', 'Het spel kan alleen gezichten tekenen die het kent.', ['blij', '«blijj»']),
    entry('onbekende-achtergrond', 'Het spel kan alleen plaatsen tekenen die het kent.', [
      'achtergrond: werkvloer-avond',
      'achtergrond: «werkvloer»',
    ]),
    entry('onbekend-figuur', 'Het spel kan alleen mensen tekenen die het kent.', [
      'figuur: marloes',
      'figuur: «marlies»',
    ]),
    entry('onbekende-gebeurtenis', 'Op het toneel gebeurt alleen wat het spel kan tekenen.', [
      '[printer]',
      '[«printr»]',
    ]),
  ];
}

/** What differs between the small story and the one with the mistake. */
type Change = readonly [from: string, to: string];

function entry(code: StructureCode, explanation: string, [from, to]: Change): CatalogueEntry {
  return { code, ernst: structureCodes[code], explanation, bad: smallStory.replace(from, () => to), good: smallStory };
}
