import { valueIds } from '../guide/index.ts';
import { headed, listOf, mapOf, orNothing, shortFor } from './collection.ts';
import { conditionShape } from './condition-shape.ts';
import { block, decisive, optional, required } from './record.ts';
import { roles } from './scenario.ts';
import { prose, type Shape, timeOfDay, whole, word, wordOf, yesNo } from './shape.ts';
import { variableShape } from './variable-shape.ts';
import { backgrounds, expressions, figures, happenings, lights } from './vocabulary.ts';

// The whole format of a story file: every Dutch key, what stands there, and what an author reads about it. It drives
// both the reader and the JSON Schema.

const expression = () => wordOf(expressions, 'uitdrukking', 'onbekende-uitdrukking');
const figure = () => wordOf(figures, 'figuur', 'onbekend-figuur');
const sceneName = () => word('de naam van een scène of einde');

const als = () =>
  decisive(
    optional(conditionShape, 'Wanneer dit meedoet, zoals { stroom: ja }, { geld: { min: 3 } } of { rol: medewerker }.'),
  );

const clock = () =>
  block({
    naam: required(word('een naam'), 'Hoe de klok heet in een voorwaarde of een tekst.'),
    start: required(whole(1, 100_000), 'Hoeveel minuten er zijn.'),
    begin: optional(
      timeOfDay,
      'Hoe laat het verhaal begint, zoals "16.40". Zonder dit zie je de minuten die over zijn.',
    ),
    op: optional(sceneName(), 'Waar het verhaal heen gaat als geen optie meer kan.'),
  });

const person = () =>
  block({
    naam: required(prose(), 'Hoe deze persoon heet.'),
    functie: optional(prose(), 'Wat deze persoon doet.'),
    leeftijd: optional(whole(0, 120), 'Hoe oud deze persoon is.'),
    figuur: required(figure(), 'Hoe deze persoon eruitziet.'),
  });

const place = () =>
  block({
    naam: required(prose(), 'Hoe deze plaats heet.'),
    achtergrond: required(wordOf(backgrounds, 'achtergrond', 'onbekende-achtergrond'), 'Hoe deze plaats eruitziet.'),
    licht: optional(
      wordOf(lights, 'licht'),
      'In welk licht of weer. Zonder dit volgt het licht de klok, of het licht dat bij de plaats hoort.',
    ),
    beschrijving: optional(prose(), 'De plaats in woorden, voor wie haar niet ziet.'),
  });

const presenceBlock = () =>
  block({
    gezicht: required(expression(), 'Hoe deze persoon kijkt.'),
    figuur: optional(figure(), 'Andere kleren in deze scène.'),
    plaats: optional(word('een plaats'), 'Waar deze persoon is die belt.'),
  });

const presence = () =>
  shortFor(expression(), presenceBlock(), (gezicht) => ({ owner: gezicht.span, values: { gezicht } }));

const happening = () => {
  const long = headed(
    orNothing(word('een persoon')),
    { als: als(), bij: optional(whole(1, 24), 'Bij welke regel van de tekst het gebeurt, geteld vanaf 1.') },
    'een gebeurtenis, zoals printer of { komt-binnen: ruben }',
  );
  const short = shortFor(word('een gebeurtenis'), long, (head) => ({ owner: head.span, values: {}, head }));
  return { ...short, schema: { anyOf: [{ enum: happenings }, long.schema] } };
};

const line = () =>
  headed(
    prose(),
    { als: als(), gezicht: optional(expression(), 'Hoe de spreker vanaf deze regel kijkt.') },
    "een regel, zoals '- verteller: Het is stil.'",
  );

const advice = () => headed(prose(), { als: als() }, "een raad, zoals '- ruben: Wacht nog even.'");

const weights = () => ({
  ...mapOf(word('een gewicht: 1 licht, 2 duidelijk of 3 zwaar'), { of: 'waarden en gewichten, zoals { open: 2 }' }),
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(valueIds.map((id) => [id, { enum: [1, 2, 3] }])),
  },
});

const option = () =>
  block({
    id: decisive(required(word('een id'), 'De naam van deze optie: anders dan alle andere.')),
    tekst: required(prose(140), 'Wat de speler kiest, in hoogstens 140 tekens.'),
    als: als(),
    eenmalig: optional(yesNo, 'Of deze optie één keer kan.'),
    minuten: optional(whole(0, 100_000), 'Hoeveel minuten dit kost.'),
    zet: decisive(
      optional(mapOf(word('een waarde'), { of: 'variabelen, zoals { stroom: ja }' }), 'Wat het verhaal onthoudt.'),
    ),
    plus: decisive(
      optional(
        mapOf(word('een getal, zoals +1'), { of: 'getallen, zoals { geld: -2 }' }),
        'Wat erbij komt of eraf gaat.',
      ),
    ),
    naar: decisive(required(sceneName(), 'De scène of het einde waar deze optie heen gaat.')),
    eert: optional(weights(), 'Welke waarden deze keuze eert: 1 licht, 2 duidelijk, 3 zwaar.'),
    schuurt: optional(weights(), 'Welke waarden door deze keuze schuren: 1 licht, 2 duidelijk, 3 zwaar.'),
    omdat: optional(prose(200), 'Wat er gebeurde en wat het kostte, in één zin van hoogstens 200 tekens.'),
  });

const people = { of: 'personen' };

const scene = () =>
  block({
    plaats: required(word('een plaats'), 'Waar deze scène is.'),
    uur: optional(
      timeOfDay,
      'Hoe laat het is, zoals "15.10", voor de klok aan de muur. Niet nodig waar een klok loopt.',
    ),
    aanwezig: optional(mapOf(presence(), people), 'Wie er is, en hoe die kijkt.'),
    'aan-de-lijn': optional(mapOf(presence(), people), 'Wie er aan de telefoon is, en hoe die kijkt.'),
    gebeurt: optional(listOf(happening(), { of: 'gebeurtenissen' }), 'Wat er beweegt op het toneel.'),
    tekst: required(listOf(line(), { min: 1, max: 24, of: 'regels' }), 'Wat er gezegd en verteld wordt.'),
    raad: optional(listOf(advice(), { of: 'raadgevers' }), 'Wie de speler eerst om raad kan vragen.'),
    vragen: optional(whole(1, 24), 'Hoeveel mensen de speler mag vragen. Zonder dit: allemaal.'),
    signaal: optional(prose(), 'De vraag naar hoofd, hart, handen, buik en voeten.'),
    sessie: optional(yesNo, 'Of een team over deze keuze moet praten.'),
    opties: required(listOf(option(), { min: 1, max: 16, of: 'opties' }), 'Wat de speler kan doen.'),
  });

const variantBlock = () => block({ tekst: required(prose(), 'De tekst.'), als: als() });

const variants = () =>
  shortFor(prose(), listOf(variantBlock(), { min: 1, of: 'teksten' }), (tekst) => [
    { owner: tekst.span, values: { tekst } },
  ]);

const ending = () =>
  block({
    titel: required(prose(), 'Hoe dit einde heet.'),
    tekst: required(variants(), 'Hoe het afloopt: een tekst, of een lijst waarvan de eerste geldt die klopt.'),
    daarna: optional(mapOf(variants(), people), 'Wat er van iedereen werd.'),
  });

const spot = () =>
  block({
    x: required(whole(-100_000, 100_000), 'Hoe ver naar rechts.'),
    y: required(whole(-100_000, 100_000), 'Hoe ver naar beneden.'),
  });

/** A story file. */
export const story = () =>
  block({
    formaat: required({ ...wordOf(['1'], 'versie'), schema: { const: 1 } }, 'De versie van het formaat: 1.'),
    id: required(word('een id'), 'De naam van dit verhaal in adressen en bestanden.'),
    titel: required(prose(60), 'De titel, in hoogstens 60 tekens.'),
    waarover: optional(prose(120), 'Waar het over gaat, voor de startpagina, in hoogstens 120 tekens.'),
    dilemma: required(prose(), "Een van de zes dilemma's van het gesprek, of eigen woorden."),
    taal: required(wordOf(['nl'], 'taal'), 'De taal: nl.'),
    niveau: required(wordOf(['B1'], 'niveau'), 'Het taalniveau: B1.'),
    rollen: required(listOf(wordOf(roles, 'rol'), { min: 1, of: 'rollen' }), 'Wie de speler kan zijn.'),
    start: decisive(required(word('een scène'), 'De scène waarmee het verhaal begint.')),
    klok: optional(clock(), 'De tijd die opties kosten.'),
    personen: required(mapOf(person(), people), 'Wie er meedoen.'),
    plaatsen: required(mapOf(place(), { of: 'plaatsen' }), 'Waar het verhaal speelt.'),
    variabelen: optional(mapOf(variableShape(), { of: 'variabelen' }), 'Wat het verhaal onthoudt.'),
    scenes: decisive(required(mapOf(scene(), { min: 1, of: 'scènes' }), 'De scènes.')),
    eindes: decisive(required(mapOf(ending(), { min: 1, of: 'eindes' }), 'De eindes.')),
    nagesprek: optional(listOf(prose(), { of: 'vragen' }), 'Vragen om daarna over te praten.'),
    kaart: optional(mapOf(spot(), { of: 'scènes' }), 'Waar de scènes staan op de kaart.'),
  });

type ReadBy<F> = F extends () => Shape<infer T> ? T : never;

export type StoryBlock = ReadBy<typeof story>;
export type PresenceBlock = ReadBy<typeof presence>;
export type HappeningBlock = ReadBy<typeof happening>;
export type LineBlock = ReadBy<typeof line>;
export type AdviceBlock = ReadBy<typeof advice>;
export type OptionBlock = ReadBy<typeof option>;
export type SceneBlock = ReadBy<typeof scene>;
export type VariantsBlock = ReadBy<typeof variants>;
export type EndingBlock = ReadBy<typeof ending>;
