import { expect, test } from 'vitest';
import { foundInSpeech } from './shown.ts';

const found = (...lines: readonly string[]) =>
  foundInSpeech(...lines)
    .filter((each) => each.startsWith('tip onverklaarde-afkorting'))
    .map((each) => each.replace('tip onverklaarde-afkorting at ', ''));

test.each([
  ['Bel dhr. Jansen.', ['"dhr."']],
  ['Dat is i.v.m. de regen, o.a. vandaag.', ['"i.v.m."', '"o.a."']],
  ['Het kost € 5 p/m en loopt t/m mei.', ['"p/m"', '"t/m"']],
  ['Neem brood mee, kaas, enz.', ['"enz."']],
  ['Wij kennen de i.z.g. helden.', ['"i.z.g."']],
  ['Dit gaat over de WOO en de Awb.', ['"WOO"', '"Awb"']],
  ['Een WOO-verzoek is geen Wmo-vraag.', ['"WOO"', '"Wmo"']],
  ['IenW en BZK bellen.', ['"IenW"', '"BZK"']],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  ['full words before it', 'De Wet open overheid (Woo) is er sinds 2022. De Woo geldt.'],
  ['full words behind it', 'Dit gaat over de AVG (Algemene verordening gegevensbescherming). De AVG geldt.'],
  ['said aloud', 'De WOO geldt. WOO staat voor Wet open overheid.'],
  ['in everyday use', 'Kijk tv of pc, sms mij een pdf. Het is 5 km met de NS, zegt het UWV. De btw is 21 procent. OK.'],
  ['DigiD and the like', 'Met DigiD of een PDF-bestand.'],
  ['shouted', 'NEE! Dat is NU. KOM HIERHEEN.'],
  ['a Roman number', 'Willem III en Willem IV.'],
  ['initials', 'De heer J.P. de Vries en prof. Smit.'],
  ['a word at the end that is short for another', 'De baby heet Mi. Hij zit in groep vijf. Dat is mi.'],
  ['a choice', 'Vraag het hem en/of haar.'],
  ['a name of the story', 'MARLOES belt.'],
])('%s is none', (_what, line) => {
  expect(found(line)).toEqual([]);
});

test('what is explained in one place of the story is known in all others', () => {
  expect(found('De Woo geldt.', 'Dat is de Wet open overheid (Woo).')).toEqual([]);
});

test('other words between brackets explain nothing', () => {
  expect(found('De zaak is van gisteren (Awb).')).toEqual(['"Awb"']);
  expect(found('De AVG (over gegevens van mensen) geldt.')).toEqual(['"AVG"']);
});
