import type { CatalogueEntry } from '../../scenario/index.ts';
import { entry } from './example-story.ts';

/** The findings of kind ways. */
export function waysCatalogue(): readonly CatalogueEntry[] {
  return [...aboutPlaces(), ...aboutEnds(), ...aboutMuch(), ...aboutConditions()];
}

function aboutPlaces(): readonly CatalogueEntry[] {
  return [
    entry('onbereikbare-scene', 'Elke scène moet gespeeld kunnen worden. Naar deze gaat geen enkele weg.', [
      '  nacht:\n    plaats: kantoor\n    tekst:\n      - henk: Zo',
      `  «zolder»:
    plaats: kantoor
    tekst:
      - henk: Hier komt niemand.
    opties:
      - { id: naar-beneden, tekst: Naar beneden., naar: nacht }
  nacht:
    plaats: kantoor
    tekst:
      - henk: Zo`,
    ]),
    entry('onbereikbaar-einde', 'Elk einde moet gespeeld kunnen worden. Naar dit gaat geen enkele weg.', [
      '  thuis: {',
      '  «hemel»: { titel: In de hemel, tekst: Je slaapt heel goed. }\n  thuis: {',
    ]),
    entry(
      'onmogelijke-optie',
      'Een optie die nooit gekozen kan worden, doet niets. Haar voorwaarde klopt nooit, of er is nooit genoeg tijd voor.',
      [
        '      - { id: naar-huis',
        '      - { id: «te-laat», tekst: Te laat., als: { tijd: { max: 5 } }, naar: thuis }\n      - { id: naar-huis',
      ],
    ),
  ];
}

function aboutEnds(): readonly CatalogueEntry[] {
  return [
    entry(
      'doodlopend',
      'Elke weg moet aflopen. Hier kan de speler staan zonder dat er een optie mogelijk is.',
      ['  nacht:\n', '  «nacht»:\n'],
      [
        ', als: { gebeld: nee, hulp: { max: 0 } }, naar: werk',
        ', als: { gebeld: nee, hulp: 0, tijd: { max: 50 } }, naar: werk',
      ],
    ),
    entry(
      'val',
      'Van elke plek moet een einde te bereiken zijn. Hier gaat de speler rond en komt er nooit meer uit.',
      ['      - { id: naar-huis', '      - { id: ronde, tekst: Nog een ronde., naar: brug }\n      - { id: naar-huis'],
      [
        'eindes:',
        `  «brug»:
    plaats: kantoor
    tekst:
      - henk: Je loopt rond.
    opties:
      - { id: rondje, tekst: Nog een keer., naar: brug }
eindes:`,
      ],
    ),
    entry(
      'eindeloze-lus',
      'Elke weg moet een keer aflopen. Rondgaan mag, als tijd of een optie met eenmalig er een eind aan maakt.',
      ['  nacht:\n', '  «nacht»:\n'],
      [
        '      - { id: naar-huis',
        '      - { id: wachten, tekst: Ik wacht nog even., naar: nacht }\n      - { id: naar-huis',
      ],
    ),
  ];
}

function aboutMuch(): readonly CatalogueEntry[] {
  const six = [1, 2, 3, 4, 5, 6];
  return [
    entry(
      'te-veel-opties',
      'Er zijn hoogstens zes opties tegelijk mogelijk. Meer past niet op een telefoon, en meer weegt niemand af.',
      ['  nacht:\n', '  «nacht»:\n'],
      [
        '      - { id: naar-huis',
        `${six.map((n) => `      - { id: weg-${n}, tekst: Weg ${n}., naar: ${['thuis', 'straat', 'kroeg', 'werk'][n % 4]} }\n`).join('')}      - { id: naar-huis`,
      ],
    ),
    entry(
      'te-veel-regels',
      'Er zijn hoogstens zes regels tegelijk te zien. Meer leest niemand voor een keuze.',
      ['  avond:\n', '  «avond»:\n'],
      [
        '      - fatma: Wat schrijf je op?\n',
        `      - fatma: Wat schrijf je op?\n${six.map((n) => `      - henk: Dat is regel ${n}.\n`).join('')}`,
      ],
    ),
    entry(
      'te-veel-combinaties',
      'Onthoudt een verhaal te veel tegelijk, dan zijn niet alle wegen na te gaan. De andere meldingen over wegen zijn dan niet volledig.',
      ['titel: De brug', 'titel: «De brug»'],
      ['  gebeld: nee', '  gebeld: nee\n  stap: { van: 0, tot: 1000000, start: 0 }'],
      [
        '      - { id: naar-huis',
        "      - { id: tellen, tekst: Ik tel de auto's., als: { stap: { max: 999999 } }, plus: { stap: 1 }, naar: nacht }\n      - { id: naar-huis",
      ],
    ),
  ];
}

function aboutConditions(): readonly CatalogueEntry[] {
  return [
    entry(
      'nooit-getoond',
      'Wat nooit te zien is, kan weg. De voorwaarde klopt nooit, of een eerdere tekst gaat altijd voor.',
      [
        '      - henk: Zo, de dag is om.',
        '      - henk: Zo, de dag is om.\n      - «henk: Jij hielp wel twee keer.»\n        als: { hulp: 2 }',
      ],
    ),
    entry(
      'altijd-waar',
      'Een voorwaarde die altijd klopt, maakt geen verschil. Dan staat er iets anders dan je bedoelt.',
      ['      - henk: Zo, de dag is om.', '      - «henk: Zo, de dag is om.»\n        als: { hulp: { max: 1 } }'],
    ),
    entry(
      'afgeknipt-effect',
      "Een getal blijft tussen 'van' en 'tot'. Wat een optie erbij telt of eraf haalt, valt weg als het daar voorbij gaat.",
      ['      - id: helpen', '      - id: «helpen»'],
      ['plus: { hulp: 1 }', 'plus: { hulp: 4 }'],
    ),
  ];
}
