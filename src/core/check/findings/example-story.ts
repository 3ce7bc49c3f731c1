import type { CatalogueEntry } from '../../scenario/index.ts';
import { type Code, codes } from './codes.ts';

/** A small story without a finding, of which the catalogue's bad examples differ in one thing. */
const exampleStory = `formaat: 1
id: de-brug
titel: De brug
dilemma: snelheid-zorgvuldigheid
taal: nl
niveau: B1
rollen: [medewerker, leidinggevende]
start: ochtend
klok: { naam: tijd, start: 60 }
personen:
  henk: { naam: Henk, figuur: henk }
  fatma: { naam: Fatma, figuur: fatma }
plaatsen:
  kantoor: { naam: Kantoor, achtergrond: werkvloer-avond }
variabelen:
  gebeld: nee
  hulp: { van: 0, tot: 3, start: 0 }
scenes:
  ochtend:
    plaats: kantoor
    aanwezig: { henk: neutraal }
    tekst:
      - henk: De brug is stuk. Wat doen we?
    raad:
      - fatma: Bel de mensen eerst.
    signaal: Wat heb je nu het eerst?
    opties:
      - id: bellen
        tekst: Ik bel de mensen zelf.
        minuten: 20
        zet: { gebeld: ja }
        naar: middag
        eert: { open: 2 }
        schuurt: { doelmatig: 1 }
        omdat: De mensen weten het, maar je dag is kort.
      - id: dicht
        tekst: Doe de brug nu dicht.
        als: { rol: medewerker }
        naar: middag
        eert: { doelmatig: 2 }
        schuurt: { open: 1 }
        omdat: Het is nu veilig, maar niemand weet het.
      - id: dicht-ploeg
        tekst: Henk, doe jij de brug dicht.
        als: { rol: leidinggevende }
        naar: middag
        eert: { mensgericht: 1 }
        schuurt: { open: 2 }
        omdat: Henk mag het doen, maar niemand weet het.
  middag:
    plaats: kantoor
    aanwezig: { henk: moe }
    tekst:
      - henk: De mensen zijn blij met je.
        als: { gebeld: ja }
      - henk: De mensen zijn boos op je.
        als: { gebeld: nee }
    raad:
      - fatma: Vraag eens wat zij willen.
    opties:
      - id: helpen
        tekst: Ik help de mensen.
        minuten: 10
        plus: { hulp: 1 }
        naar: avond
        eert: { behoorlijk: 2 }
        schuurt: { doelgericht: 1 }
        omdat: De mensen zijn er blij mee, maar het werk ligt stil.
      - id: werken
        tekst: Ik ga door met de brug.
        naar: avond
        eert: { doelgericht: 2 }
        schuurt: { behoorlijk: 1 }
        omdat: De brug is snel klaar, maar de mensen staan alleen.
  avond:
    plaats: kantoor
    tekst:
      - fatma: Wat schrijf je op?
    raad:
      - henk: Schrijf het kort op.
    opties:
      - id: kort
        tekst: Ik schrijf één zin.
        naar: nacht
        eert: { toegankelijk: 1 }
        schuurt: { navolgbaar: 2 }
        omdat: Iedereen snapt het, maar er staat weinig.
      - id: lang
        tekst: Ik schrijf alles op.
        minuten: 20
        naar: nacht
        eert: { navolgbaar: 2 }
        schuurt: { toegankelijk: 1 }
        omdat: Alles staat er, maar niemand leest het.
  nacht:
    plaats: kantoor
    tekst:
      - henk: Zo, de dag is om.
    opties:
      - { id: naar-huis, tekst: Naar huis., als: { gebeld: ja, hulp: { min: 1 } }, naar: thuis }
      - { id: op-straat, tekst: Naar huis., als: { gebeld: ja, hulp: { max: 0 } }, naar: straat }
      - { id: bij-henk, tekst: Naar huis., als: { gebeld: nee, hulp: { min: 1 } }, naar: kroeg }
      - { id: weer-werk, tekst: Naar huis., als: { gebeld: nee, hulp: { max: 0 } }, naar: werk }
eindes:
  thuis: { titel: Thuis, tekst: Je slaapt goed. }
  straat: { titel: Op straat, tekst: De mensen staan bij de brug. }
  kroeg: { titel: Bij Henk, tekst: Henk geeft je koffie. }
  werk: { titel: Aan het werk, tekst: Je blijft tot laat. }
`;

/** What differs between the story and the one with the mistake. */
type Change = readonly [from: string, to: string];

/** An entry whose bad example is the story with these changes, one after another. */
export function entry(code: Code, explanation: string, ...changes: readonly Change[]): CatalogueEntry {
  const bad = changes.reduce((story, [from, to]) => story.replace(from, () => to), exampleStory);
  return { code, ernst: codes[code], explanation, bad, good: exampleStory };
}
