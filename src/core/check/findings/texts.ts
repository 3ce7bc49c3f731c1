import { quote } from '../../scenario/index.ts';

/** What an author reads: what is wrong in the author's own word, the rule, the cure. */
export const texts = {
  unreachableScene: (scene: string) =>
    `Scène ${quote(scene)} komt nooit in beeld: geen enkele weg gaat erheen. Elke scène moet gespeeld kunnen worden. Laat een optie 'naar: ${scene}' gaan, of haal de scène weg.`,
  unreachableEnding: (ending: string) =>
    `Einde ${quote(ending)} wordt nooit bereikt. Elk einde moet gespeeld kunnen worden. Laat een optie 'naar: ${ending}' gaan, of haal het einde weg.`,
  impossibleOption: (option: string) =>
    `Optie ${quote(option)} kan nooit gekozen worden: de voorwaarde klopt nooit, of er is nooit genoeg tijd. Verander 'als' of 'minuten', of haal de optie weg.`,
  deadEnd: (scene: string) =>
    `In scène ${quote(scene)} kan de speler vastlopen: geen enkele optie is dan mogelijk. Elke weg moet aflopen. Zet er een optie zonder 'als' bij, of geef de klok een 'op'.`,
  trap: (scene: string, loop: readonly string[]) =>
    `Vanaf scène ${quote(scene)} is geen einde meer te bereiken: de speler blijft rondgaan${along(loop)}. Laat een van deze scènes ook verder gaan.`,
  endlessLoop: (scene: string, loop: readonly string[]) =>
    `Vanaf scène ${quote(scene)} kan de speler eindeloos rondgaan${along(loop)}. Elke weg moet aflopen. Maak een van die opties 'eenmalig: ja', of laat haar minuten kosten.`,
  loopOption: 'Deze optie hoort bij de lus.',
  tooManyOptions: (scene: string, most: number) =>
    `In scène ${quote(scene)} kunnen meer dan ${most} opties tegelijk mogelijk zijn. Meer passen er niet op een telefoon. Haal er weg, of verdeel ze over twee scènes.`,
  tooManyLines: (scene: string, most: number) =>
    `In scène ${quote(scene)} kunnen meer dan ${most} regels tegelijk te zien zijn. Meer leest niemand voor een keuze. Haal er weg, of maak er twee scènes van.`,
  neverShown: {
    line: (text: string) =>
      `De regel ${quote(text)} is nooit te zien: de voorwaarde klopt hier nooit. Verander 'als', of haal de regel weg.`,
    advice: (text: string) =>
      `De raad ${quote(text)} is nooit te horen: de voorwaarde klopt hier nooit, of een eerdere raad van dezelfde persoon gaat altijd voor. Verander 'als' of de volgorde, of haal de raad weg.`,
    variant: (text: string) =>
      `De tekst ${quote(text)} is nooit te zien: de voorwaarde klopt hier nooit, of een eerdere tekst gaat altijd voor. Verander 'als' of de volgorde, of haal de tekst weg.`,
  },
  alwaysTrue: (what: string) =>
    `De voorwaarde van ${quote(what)} klopt hier altijd. Zo maakt die geen verschil. Haal 'als' weg, of verander de voorwaarde.`,
  clamped: (option: string, variable: string, by: number, bound: number) =>
    `Optie ${quote(option)} ${by > 0 ? `telt ${by} op bij` : `haalt ${-by} af van`} ${quote(variable)}, maar dat getal gaat niet ${by > 0 ? 'boven' : 'onder'} ${bound}. Een deel valt weg. Maak 'van' of 'tot' ruimer, of zet een 'als' bij de optie.`,
  tooManyCombinations: (most: number, widest: readonly string[]) =>
    `Dit verhaal onthoudt zo veel tegelijk dat niet alle wegen na te gaan zijn (meer dan ${most.toLocaleString('nl')} situaties). Het breedst: ${widest.join(', ')}. Maak getallen kleiner, of laat minder voorwaarden ernaar kijken.`,
  values: (name: string, values: number) => `${quote(name)} (${values} waarden)`,
  onceOptions: (count: number) => `${count} opties met 'eenmalig'`,

  honoursNothing: (option: string) =>
    `Optie ${quote(option)} eert geen enkele waarde. Elke keuze is voor iets goed. Schrijf bij 'eert' waar deze keuze goed voor is.`,
  strainsNothing: (option: string) =>
    `Optie ${quote(option)} laat niets schuren. Elke keuze kost iets. Schrijf bij 'schuurt' wat deze keuze kost.`,
  dominated: (option: string, better: string) =>
    `Optie ${quote(option)} is nergens beter dan ${quote(better)}, en ergens slechter. Dan is er niets te kiezen. Geef haar iets wat de andere niet heeft, of laat de andere meer kosten.`,
  betterOption: 'Deze optie is overal minstens zo goed.',
  dominantEnding: (ending: string, ways: number, random: number) =>
    `Einde ${quote(ending)} slokt het verhaal op: ${percent(ways)} van alle wegen en ${percent(random)} van wie op goed geluk kiest, komt hier uit. Laat keuzes vaker ergens anders uitkomen.`,
  tooFewEndings: (count: number, least: number) =>
    `Dit verhaal heeft ${count} ${count === 1 ? 'einde' : 'eindes'}. Met minstens ${least} maakt het uit wat je kiest. Schrijf er een bij.`,
  tooFewPrinciples: (names: readonly string[], least: number) =>
    `De keuzes raken ${names.length} van de zeven principes${names.length === 0 ? '' : ` (${names.join(', ')})`}. Een verhaal raakt er minstens ${least}. Kijk wat de keuzes nog meer eren of kosten.`,
  tooLittleAdvice: (count: number, least: number) =>
    `Bij ${count} ${count === 1 ? 'keuze' : 'keuzes'} kan de speler om raad vragen. Doe dat bij minstens ${least}: voeg 'raad' toe.`,
  noSignal: "Nergens vraagt het verhaal wat de speler het eerst heeft. Voeg bij één scène 'signaal' toe.",
  roleMakesNoDifference:
    "Voor medewerker en leidinggevende zijn alle keuzes gelijk. Hun macht verschilt, dus ook hun keuzes. Geef minstens twee keuzes opties met 'als: { rol: … }'.",
  nothingComesBack:
    "Niets in het verhaal kijkt terug op een keuze. Laat minstens twee keuzes iets onthouden met 'zet', en gebruik dat later in een 'als'.",
  lengthGivesAway:
    'Bij elke keuze eert de langste optie het meest. Zo verraadt de lengte wat de schrijver vindt. Maak de opties ongeveer even lang.',
  tooLong: {
    scenes: (count: number, most: number) =>
      `Dit verhaal heeft ${count} scènes. Met meer dan ${most} duurt het te lang. Voeg scènes samen, of haal er weg. (Scènes in een lus tellen samen als één.)`,
    decisions: (count: number, most: number) =>
      `Op één weg liggen ${count} keuzes. Meer dan ${most} is te veel om daarna te bespreken. Haal er weg. (Keuzes in een lus tellen niet mee.)`,
    words: (count: number, most: number) =>
      `De langste weg telt ${count} woorden. Met meer dan ${most} duurt het verhaal te lang. Maak regels korter.`,
  },
};

function along(loop: readonly string[]): string {
  const shown = loop.slice(0, 5).map(quote);
  return `, langs ${shown.join(', ')}${loop.length > shown.length ? ' en verder' : ''}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
