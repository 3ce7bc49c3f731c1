import { clip, quote } from './quote.ts';

/** What an author reads: what is wrong in the author's own word, the rule, the cure. */
export const texts = {
  tooBig: 'Dit bestand is te groot. Een verhaal is hoogstens 2 MB. Maak er twee verhalen van.',
  tooManyPieces:
    "Dit bestand heeft te veel woorden, regels en tekens om te lezen. Een verhaal heeft hoogstens zo'n 500 scènes. Maak er twee verhalen van.",
  tooDeep: (most: number) =>
    `Hier zitten meer dan ${most} lijsten of blokken in elkaar. Zo diep gaat een verhaal nooit. Kijk naar het inspringen en de haakjes hierboven.`,
  empty: "Dit bestand is leeg. Begin met 'formaat: 1', of kopieer een verhaal dat er al is.",
  noStory:
    "Dit is geen verhaal. Een verhaal bestaat uit velden, zoals 'formaat: 1' en 'titel: Eén getal'. Kopieer een verhaal dat er al is.",
  anchor: (word: string) =>
    `${quote(word)} betekent in YAML een verwijzing, en die kent een verhaal niet. Is het gewoon tekst? Zet de hele tekst tussen aanhalingstekens.`,
  directive: 'Een regel die met % begint, heeft in YAML een eigen betekenis. Haal deze regel weg.',
  explicitKey: 'Een vraagteken vooraan heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens.',
  unclosedQuote: (word: string) =>
    `Deze tekst begint met ${word[0]}, maar het sluitende teken ontbreekt. Zet ook aan het eind ${word[0]}, of haal het eerste weg.`,
  oddKey: 'Voor een dubbele punt hoort één woord. Staan hier per ongeluk haakjes?',
  secondDocument: "Na '---' begint in YAML een nieuw bestand. Een verhaal is één bestand: haal deze regel weg.",
  tag: (word: string) =>
    `${quote(word)} begint met een uitroepteken. YAML leest dat niet als tekst en laat het weg. Zet de hele tekst tussen aanhalingstekens.`,
  cutOff:
    'Hier breekt de tekst af: na een spatie begint # een opmerking. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet er twee spaties voor.',

  unknownField: (word: string, guess: string | undefined, allowed: string) =>
    `${quote(word)} kan hier niet. ${guess === undefined ? `Hier mag: ${allowed}.` : meant(guess)}`,
  commaInText: (word: string) =>
    `${quote(word)} staat los achter een komma. Tussen accolades begint na een komma een nieuw veld. Hoort het bij de tekst ervoor? Zet die hele tekst tussen aanhalingstekens.`,
  /** Where a new item was meant. */
  unknownInItem: (word: string, guess: string | undefined, allowed: string) =>
    `${quote(word)} kan hier niet. ${guess === undefined ? `Begint hier iets nieuws? Zet er een streepje voor: '- ${clip(word)}:'. Anders mag hier: ${allowed}.` : meant(guess)}`,
  missingField: (field: string, description: string) =>
    `Hier ontbreekt '${field}'. ${description} Voeg '${field}:' toe.`,
  speakerFirst: (word: string) =>
    `Deze regel begint met ${quote(word)}. Een regel begint met wie er praat, zoals '- verteller: Het is stil.' Zet dat vooraan.`,
  wrong: (word: string, what: string, guess?: string) =>
    `${quote(word)} past hier niet. Hier hoort ${what}.${guess === undefined ? '' : ` ${meant(guess)}`}`,
  wrongKind: (kind: 'list' | 'map', what: string) =>
    `Hier staat ${kind === 'list' ? 'een lijst' : 'een blok met velden'}, maar hier hoort ${what}. Begint je tekst met een haakje of een accolade? Zet er dan aanhalingstekens omheen.`,
  nothing: (word: string, what: string) =>
    `Achter ${quote(word)} staat niets. Hier hoort ${what}. Vul het in, of haal de regel weg.`,
  tooMany: (most: number, of: string) =>
    `Dit is er één te veel. Hier mogen hoogstens ${most} ${of}. Haal er weg, of verdeel ze.`,
  tooFew: (of: string) => `Deze lijst is leeg. Hier hoort minstens één: ${of}. Voeg er een toe.`,
  tooLong: (length: number, most: number) =>
    `Deze tekst telt ${length} tekens. Hier mogen er hoogstens ${most}. Maak hem ${length - most} korter.`,
  double: (word: string) =>
    `${quote(word)} staat er al. Een naam mag maar één keer. Geef deze een andere naam, of haal hem weg.`,
  doubleField: (word: string) => `${quote(word)} staat hier twee keer. Alleen het eerste telt. Haal er een weg.`,
  firstOne: 'Hier staat de eerste.',
  notASlug: (word: string, guess: string | undefined) =>
    `${quote(word)} kan geen id zijn. Een id bestaat uit kleine letters, cijfers en streepjes, en begint met een letter.${guess === undefined ? '' : ` Maak er '${guess}' van.`}`,
  reserved: (word: string) => `${quote(word)} is een woord van het spel zelf. Kies een andere naam.`,

  unknownScene: (word: string, guess?: string) =>
    `Scène ${quote(word)} bestaat niet. Een verhaal gaat naar een scène of een einde van dit bestand. ${guess === undefined ? 'Schrijf die scène, of kies een andere.' : meant(guess)}`,
  startIsEnding: (word: string) =>
    `${quote(word)} is een einde. Een verhaal begint met een scène. Kies er een uit 'scenes'.`,
  unknownPerson: (word: string, guess?: string) =>
    `Persoon ${quote(word)} bestaat niet. Wie meedoet, staat onder 'personen'. ${guess === undefined ? 'Zet deze persoon erbij.' : meant(guess)}`,
  notOnStage: (word: string) =>
    `${quote(word)} kan hier niet: die staat nooit op het toneel. Kies iemand uit 'personen'.`,
  unknownPlace: (word: string, guess?: string) =>
    `Plaats ${quote(word)} bestaat niet. Plaatsen staan onder 'plaatsen'. ${guess === undefined ? 'Zet deze plaats erbij.' : meant(guess)}`,
  unknownVariable: (word: string, guess?: string) =>
    `Variabele ${quote(word)} bestaat niet. Wat het verhaal onthoudt, staat onder 'variabelen'. ${guess === undefined ? 'Zet haar erbij, of haal dit weg.' : meant(guess)}`,
  unknownInBraces: (word: string, guess?: string) =>
    `${quote(`{${word}}`)} laat een getal zien, maar ${quote(word)} bestaat niet. Tussen accolades hoort een getal uit 'variabelen', of de klok. ${guess === undefined ? 'Haal de accolades weg.' : meant(`{${guess}}`)}`,
  notANumberInBraces: (word: string) =>
    `${quote(`{${word}}`)} laat een getal zien, maar ${quote(word)} is geen getal. Gebruik regels met 'als' voor elke uitkomst.`,
  unknownValue: (word: string, guess: string | undefined, all: string) =>
    `${quote(word)} is geen waarde van de gids. ${guess === undefined ? `De waarden zijn: ${all}.` : meant(guess)}`,
  unknownWord: (word: string, of: string, guess: string | undefined, all: string) =>
    `${quote(word)} is geen ${of} die het spel kan tekenen. ${guess === undefined ? `Kies uit: ${all}.` : meant(guess)}`,
  bothSides: (word: string) =>
    `${quote(word)} staat bij 'eert' en bij 'schuurt'. Een keuze doet met een waarde één ding. Haal er een weg.`,

  clockSet: (word: string) => `${quote(word)} is de klok. Die zet je niet zelf: gebruik 'minuten' bij de optie.`,
  noClock: "Deze optie kost minuten, maar het verhaal heeft geen klok. Voeg 'klok' toe, of haal 'minuten' weg.",
  notANumber: (word: string) =>
    `${quote(word)} is geen getal. Optellen en 'min' of 'max' kan alleen met een getal { van, tot, start }. Gebruik anders 'zet'.`,
  emptyCondition: "Deze voorwaarde zegt niets. Schrijf bijvoorbeeld 'als: { rol: medewerker }', of haal 'als' weg.",
  minOverMax: (min: number, max: number) => `'min: ${min}' is meer dan 'max: ${max}', dus dit kan nooit. Draai ze om.`,
  fromOverTo: (from: number, to: number) => `'van: ${from}' is meer dan 'tot: ${to}'. Draai ze om.`,
  mixedSteps: (word: string) =>
    `Optie ${quote(word)} weegt niets, en andere opties in deze scène wel. In één scène is alles een stap of alles een keuze. Voeg 'eert', 'schuurt' en 'omdat' toe.`,
  noSuchLine: (line: number, lines: number) =>
    `Regel ${line} bestaat niet: deze scène heeft er ${lines}. 'bij' telt de regels onder 'tekst' vanaf 1. Kies een andere regel.`,

  unused: {
    person: (word: string) =>
      `${quote(word)} doet nergens mee. Laat deze persoon iets zeggen, of haal hem of haar weg.`,
    place: (word: string) => `Plaats ${quote(word)} komt in geen scène voor. Gebruik haar, of haal haar weg.`,
    variable: (word: string) =>
      `Niets in het verhaal kijkt naar ${quote(word)}. Gebruik deze variabele in een 'als' of een tekst, of haal haar weg.`,
  },

  yaml: {
    tab: 'Deze regel springt in met een tab. YAML kent alleen spaties. Vervang de tab door twee spaties.',
    indent: 'Deze regel springt anders in dan de regels waar hij bij hoort. Zet hem recht onder de andere.',
    colonInText:
      'In deze tekst staat een dubbele punt met een spatie erachter, of de regel eronder springt te ver in. Zet de hele tekst tussen aanhalingstekens.',
    noColon:
      "Hier ontbreekt een dubbele punt, zoals in 'marloes: Goed.' Hoort dit bij de tekst erboven? Laat het dan verder inspringen.",
    noComma:
      'Tussen accolades of haken hoort een komma tussen twee delen. Zet die erbij. Staat er tekst met een komma of dubbele punt? Zet die tussen aanhalingstekens.',
    noSpace: 'Achter een dubbele punt hoort een spatie. Zet er een.',
    noSpaceBeforeComment:
      'Voor een # hoort een spatie. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens.',
    noDash: "Elk deel van een lijst begint met een streepje, zoals '- verteller: Het is stil.' Zet het ervoor.",
    unclosedBracket:
      'Hier is een accolade of een haak niet gesloten. Sluit haar met } of ], of zet de tekst tussen aanhalingstekens.',
    badStart: (char: string) => `Een tekst mag niet met ${char} beginnen. Zet de hele tekst tussen aanhalingstekens.`,
    backslash:
      'Een \\ tussen dubbele aanhalingstekens heeft een eigen betekenis. Schrijf \\\\, of gebruik enkele aanhalingstekens.',
    textBehind:
      'Achter het sluitende teken staat nog tekst. Begint de tekst met een aanhalingsteken, een accolade of een haak? Zet dan de hele tekst tussen enkele aanhalingstekens.',
    textBehindBar:
      'Achter > of | staat nog tekst. Begin op de volgende regel en spring in, of zet de hele tekst tussen aanhalingstekens.',
    unexpected: 'Dit teken kan hier niet. Is het tekst? Zet de hele tekst tussen aanhalingstekens.',
    blockInBrackets:
      'Tussen accolades of haken kan geen lijst met streepjes. Sluit eerst de haak, of schrijf alles op eigen regels.',
    longKey: 'Voor de dubbele punt staat te veel tekst. Zet de hele tekst tussen aanhalingstekens.',
    other: 'Dit kan YAML niet lezen. Is het tekst? Zet de hele tekst tussen aanhalingstekens.',
  },
};

function meant(guess: string): string {
  return `Bedoel je '${guess}'?`;
}
