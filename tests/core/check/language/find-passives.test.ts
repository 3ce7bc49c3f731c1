import { expect, test } from 'vitest';
import { findPassives } from '../../../../src/core/check/language/find-passives.ts';
import { readText } from '../../../../src/core/check/language/read-text.ts';

function foundIn(text: string): readonly string[] {
  return readText(text)
    .flatMap(findPassives)
    .map(({ at }) => text.slice(at.start, at.end));
}

test.each([
  ['De brief wordt morgen gestuurd.', 'wordt morgen gestuurd'],
  ['De brief werd door niemand gelezen.', 'werd door niemand gelezen'],
  ['Er wordt van alles over gezegd.', 'wordt van alles over gezegd'],
  ['Je wordt gebeld.', 'wordt gebeld'],
  ['Wordt die brief nog geschreven?', 'Wordt die brief nog geschreven'],
  ['De nota moet vandaag worden ingediend.', 'worden ingediend'],
  ['De nota moet vandaag ingediend worden.', 'ingediend worden'],
  ['Iedereen wacht tot de nota ingediend kan worden.', 'ingediend kan worden'],
  ['Ik hoor dat hij wordt ontslagen.', 'wordt ontslagen'],
  ['Ik hoor dat hij ontslagen wordt, en dat is jammer.', 'ontslagen wordt'],
  ['De som werd twee keer nagerekend door Ruben.', 'werd twee keer nagerekend'],
  ['In november hoefde er niets te worden rechtgezet.', 'worden rechtgezet'],
  ['Beide getallen worden vannacht nagelopen, maar de Kamer wacht.', 'worden vannacht nagelopen'],
  ['Zij werden niet uitgenodigd voor het debat.', 'werden niet uitgenodigd'],
  ['De regeling wordt per 1 december uitgevoerd.', 'wordt per 1 december uitgevoerd'],
  ['Aanvragen worden beoordeeld volgens de regels.', 'worden beoordeeld'],
  ['Dit werd gisteren al besproken.', 'werd gisteren al besproken'],
  ['De aanvraag wordt afgewezen.', 'wordt afgewezen'],
  ['Er werd hard gelachen.', 'werd hard gelachen'],
  ['Het geld wordt op 1 mei overgemaakt.', 'wordt op 1 mei overgemaakt'],
  ['Hij werd op staande voet geschorst.', 'werd op staande voet geschorst'],
  ['Dit bestand wordt voor iets anders gebruikt.', 'wordt voor iets anders gebruikt'],
  ['Er wordt regen verwacht.', 'wordt regen verwacht'],
  ['Haar werd niets gevraagd, en zij vroeg niets.', 'werd niets gevraagd'],
  ['Wat wordt hier bedoeld?', 'wordt hier bedoeld'],
  ['Het besluit werd genomen zonder haar.', 'werd genomen'],
])('passive: %s', (text, verbs) => {
  expect(foundIn(text)).toEqual([verbs]);
});

test.each([
  'Het wordt donker.',
  'Hij werd boos.',
  'Zij is verhuisd.',
  'Het is gesloten.',
  'Het wordt tijd dat iemand het vertelt.',
  'Het werd een lang gesprek.',
  'Het wordt een gevecht.',
  'Het wordt een gedrocht.',
  'Zij werd verliefd op een collega.',
  'Hij wordt bezorgd als het laat wordt.',
  'Ik word daar verdrietig van.',
  'Het werd stil, en iedereen keek.',
  'Hij is burgemeester geworden.',
  'De zaak is bekend geworden.',
  'Zij heeft de brief geschreven.',
  'Ik heb hem om zeven uur gelezen.',
  'Het werd hetzelfde getal, met minder buikpijn.',
  'Het wordt maar niet licht en de lampen zijn aan.',
  'Wij worden er niet gelukkig van.',
  'Hij werd gisteren zestig.',
  'Mijn dochter wordt later bakker.',
  'Zo wordt het niets, want niemand heeft geteld.',
  'Wie is er nog niet gebeld?',
  'Je wordt er moe van en je vergeet te eten.',
  'Het werd ja.',
  'Het wordt zeven uur.',
  'Zij wordt geen gemiddeld mens.',
  'Het wordt geregeld koud in dit gebouw.',
  'Het bericht werd dat van gisteren.',
  'Wordt het geduld of geluk?',
  'De nota is onder tijdsdruk gemaakt.',
  'Henk wordt moe van wat hij heeft gelezen.',
  'Hij wordt vandaag vader, vertelt hij.',
  'Zij wordt bestuurslid.',
  'De vraag wordt beleid.',
  'Het wordt verrassend stil.',
  'Zij werd zenuwachtig van het wachten.',
])('not passive: %s', (text) => {
  expect(foundIn(text)).toEqual([]);
});
