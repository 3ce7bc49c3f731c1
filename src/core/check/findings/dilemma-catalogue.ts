import type { CatalogueEntry } from '../../scenario/index.ts';
import { entry } from './example-story.ts';

/** The findings of kind dilemma. */
export function dilemmaCatalogue(): readonly CatalogueEntry[] {
  return [...aboutOptions(), ...aboutTooLittle(), ...aboutTheWhole()];
}

function aboutOptions(): readonly CatalogueEntry[] {
  return [
    entry('niets-geëerd', 'Elke keuze is te verdedigen. Zij doet dus minstens één waarde recht.', [
      'id: kort\n        tekst: Ik schrijf één zin.\n        naar: nacht\n        eert: { toegankelijk: 1 }\n',
      'id: «kort»\n        tekst: Ik schrijf één zin.\n        naar: nacht\n',
    ]),
    entry(
      'niets-geschuurd',
      'Elke keuze kost iets. Zonder prijs is er geen dilemma.',
      ['id: lang', 'id: «lang»'],
      ['        schuurt: { toegankelijk: 1 }\n', ''],
    ),
    entry(
      'overheerste-optie',
      'Is een optie nergens beter dan een andere en ergens slechter, dan is er niets te kiezen. Een andere optie zonder eigen voorwaarde, die niet meer tijd kost, minstens zo veel eert en niet meer laat schuren, overheerst haar. Gaan de twee ergens anders heen, dan is het een waarschuwing.',
      ['id: kort', 'id: «kort»'],
      ['minuten: 20\n        naar: nacht', 'naar: nacht'],
      ['eert: { navolgbaar: 2 }', 'eert: { vakkundig: 2, toegankelijk: 1 }'],
      ['schuurt: { toegankelijk: 1 }', 'schuurt: { navolgbaar: 1 }'],
    ),
  ];
}

function aboutTooLittle(): readonly CatalogueEntry[] {
  return [
    entry(
      'te-weinig-einden',
      'Een verhaal heeft minstens vier eindes. Anders maakt het weinig uit wat je kiest.',
      ['titel: De brug', 'titel: «De brug»'],
      ['hulp: { max: 0 } }, naar: werk', 'hulp: { max: 0 } }, naar: kroeg'],
      ['hulp: { max: 0 } }, naar: straat', 'hulp: { max: 0 } }, naar: thuis'],
      ['  straat: { titel: Op straat, tekst: De mensen staan bij de brug. }\n', ''],
      ['  werk: { titel: Aan het werk, tekst: Je blijft tot laat. }\n', ''],
    ),
    entry(
      'te-weinig-principes',
      'Een verhaal zet minstens vier van de zeven principes op het spel. Anders gaat het steeds over hetzelfde.',
      ['titel: De brug', 'titel: «De brug»'],
      ['eert: { mensgericht: 1 }', 'eert: { inclusief: 1 }'],
      ['eert: { behoorlijk: 2 }', 'eert: { aanspreekbaar: 2 }'],
      ['schuurt: { behoorlijk: 1 }', 'schuurt: { aanspreekbaar: 1 }'],
      ['eert: { toegankelijk: 1 }', 'eert: { transparant: 1 }'],
      ['schuurt: { toegankelijk: 1 }', 'schuurt: { transparant: 1 }'],
    ),
    entry(
      'te-weinig-raad',
      'Bij minstens drie keuzes kan de speler eerst iemand om raad vragen. Zo komt er meer dan één kant op tafel.',
      ['titel: De brug', 'titel: «De brug»'],
      ['    raad:\n      - henk: Schrijf het kort op.\n', ''],
    ),
    entry(
      'geen-signaal',
      'Eén keer in een verhaal vraagt het spel wat je het eerst hebt: hoofd, hart, handen, buik of voeten. Dat komt terug in het nagesprek.',
      ['titel: De brug', 'titel: «De brug»'],
      ['    signaal: Wat heb je nu het eerst?\n', ''],
    ),
  ];
}

function aboutTheWhole(): readonly CatalogueEntry[] {
  return [
    entry(
      'een-einde-slokt-op',
      'Komt meer dan de helft van alle wegen bij één einde uit, en ook meer dan de helft van wie op goed geluk kiest, dan maken keuzes te weinig uit.',
      ['  thuis: {', '  «thuis»: {'],
      ['hulp: { max: 0 } }, naar: straat', 'hulp: { max: 0 } }, naar: thuis'],
      [
        '      - { id: op-straat',
        '      - { id: lopen, tekst: Ik loop nog wat., als: { gebeld: ja }, naar: straat }\n      - { id: slapen, tekst: Ik ga slapen., naar: thuis }\n      - { id: op-straat',
      ],
    ),
    entry(
      'rol-maakt-niet-uit',
      'Een leidinggevende heeft andere macht en loopt ander risico. Minstens twee keuzes zijn voor die rol dus anders.',
      ['titel: De brug', 'titel: «De brug»'],
      ['        als: { rol: medewerker }\n', ''],
      ['        als: { rol: leidinggevende }\n', ''],
    ),
    entry(
      'niets-komt-terug',
      'Wat je kiest, komt later terug in wat iemand zegt of wat er kan. Laat een keuze iets onthouden, en kijk daar later naar.',
      ['titel: De brug', 'titel: «De brug»'],
      ['      - henk: De mensen zijn blij met je.\n        als: { gebeld: ja }\n', ''],
      ['        als: { gebeld: nee }\n', ''],
      ['  gebeld: nee\n', ''],
      ['  hulp: { van: 0, tot: 3, start: 0 }\n', ''],
      ['variabelen:\n', ''],
      ['        zet: { gebeld: ja }\n', ''],
      ['        plus: { hulp: 1 }\n', ''],
      [', als: { gebeld: ja, hulp: { min: 1 } }', ''],
      [', als: { gebeld: ja, hulp: { max: 0 } }', ''],
      [', als: { gebeld: nee, hulp: { min: 1 } }', ''],
      [', als: { gebeld: nee, hulp: { max: 0 } }', ''],
    ),
    entry(
      'lengte-verraadt',
      'Is bij elke keuze de langste optie ook die het meest eert, dan ziet de speler wat de schrijver vindt.',
      ['titel: De brug', 'titel: «De brug»'],
      ['Ik bel de mensen zelf.', 'Ik bel de mensen zelf, en niet pas morgen.'],
      ['Doe de brug nu dicht.', 'Doe hem dicht.'],
      ['eert: { doelmatig: 2 }', 'eert: { doelmatig: 1 }'],
      ['Ik help de mensen.', 'Ik help de mensen met het sjouwen.'],
      ['eert: { doelgericht: 2 }', 'eert: { doelgericht: 1 }'],
      ['Ik schrijf alles op.', 'Ik schrijf alles op wat ik weet.'],
    ),
    entry(
      'te-lang',
      'Een verhaal duurt acht tot vijftien minuten: hoogstens dertig scènes, acht keuzes op één weg en 1.800 woorden op de langste. Scènes in een lus tellen als één, en de keuzes daarin tellen niet mee.',
      ['titel: De brug', 'titel: «De brug»'],
      ['naar: middag\n        eert: { open: 2 }', 'naar: stap-1\n        eert: { open: 2 }'],
      ['eindes:', `${manySteps(27)}eindes:`],
    ),
  ];
}

function manySteps(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const next = index + 1 < count ? `stap-${index + 2}` : 'middag';
    return `  stap-${index + 1}:\n    plaats: kantoor\n    tekst: [{ henk: Ik bel nog iemand. }]\n    opties: [{ id: door-${index + 1}, tekst: Verder., naar: ${next} }]\n`;
  }).join('');
}
