import { type CatalogueEntry, smallStory } from '../../scenario/index.ts';
import type { LanguageCode } from './language-codes.ts';

/** The findings of kind language. */
export function languageCatalogue(): readonly CatalogueEntry[] {
  return [
    entry(
      'lange-zin',
      'Van een zin van meer dan vijftien woorden is het begin weg als je bij het eind bent; dat is een tip. Boven de 25 woorden is het een waarschuwing. In een omdat telt elke helft apart, want die zegt in één zin wat het gaf en wat het kostte.',
      '«Geef het geld weg aan de vrouw die al de hele middag in de gang zit te wachten.»',
      'Geef het geld weg. De vrouw in de gang wacht al de hele middag.',
    ),
    entry(
      'lang-woord',
      'Een woord van meer dan vier lettergrepen moet een lezer uit elkaar halen. Met een streepje lukt dat beter, en met twee woorden nog beter. Namen van mensen en plaatsen uit je verhaal tellen niet mee, en woorden die iedereen kent ook niet.',
      'Bekijk de «subsidieaanvragen».',
      'Bekijk de brieven met de vraag om geld.',
    ),
    entry(
      'lijdende-vorm',
      "Bij 'wordt gestuurd' lees je niet wie het doet. In een verhaal over keuzes wil je dat juist weten. Begin met wie het doet.",
      'Zeg dat de brief morgen «gestuurd wordt».',
      'Zeg dat Ruben de brief morgen stuurt.',
    ),
    entry(
      'onverklaarde-afkorting',
      "Een afkorting kent alleen wie er al werkt. Schrijf haar voluit, of zet er één keer bij wat zij betekent, zoals 'Wet open overheid (Woo)'. Wat iedereen kent, zoals tv en btw, mag.",
      'Geef het weg, dat mag van de «Woo».',
      'Geef het weg, dat mag van de Wet open overheid (Woo).',
    ),
    entry(
      'ambtelijk-woord',
      "Sommige woorden schrijf je op kantoor en zeg je nooit hardop. Mensen in je verhaal praten. Woorden die bij het werk horen, zoals 'nota' en 'bezwaar', mogen.",
      'Geef het weg, «conform» de brief.',
      'Geef het weg, volgens de brief.',
    ),
    {
      code: 'moeilijke-tekst',
      ernst: 'tip',
      explanation:
        'Lange zinnen en lange woorden samen maken een tekst zwaar. De leesmaat van Flesch en Douma telt woorden per zin en lettergrepen per woord. Vanaf 60 punten leest een verhaal gewoon, vanaf 70 vlot. Onder de honderd woorden zegt de maat niets.',
      bad: smallStory.replace('Er is nog', () => hardSpeech).replace('titel: Klein', 'titel: «Klein»'),
      good: smallStory,
    },
  ];
}

/** Of what the player may choose in the small story. */
function entry(code: LanguageCode, explanation: string, bad: string, good: string): CatalogueEntry {
  return { code, ernst: 'tip', explanation, bad: withOption(bad), good: withOption(good) };
}

function withOption(text: string): string {
  return smallStory.replace('Geef het weg.', () => text);
}

const hardSpeech = `>-
          Alle gemeenten verwachten duidelijke afspraken over veiligheid, onderwijs en vervoer in landelijke gebieden.
          De provincies bespreken moeilijke onderwerpen, zoals woningbouw, landbouw, energie en water.
          Bewoners begrijpen onze brieven meestal onvoldoende, en bellen daarom dagelijks met medewerkers.
          Medewerkers beantwoorden vragen over toeslagen, vergunningen, boetes en andere belangrijke zaken.
          Bestuurders willen resultaten zien, en vragen maandelijks cijfers over ieder afzonderlijk onderdeel.
          Onderzoekers vergelijken daarna alle gegevens, en beschrijven hun conclusies in dikke rapporten.
          Journalisten lezen vooral de samenvatting, en publiceren morgen een kritisch artikel daarover.
          De minister verdedigt ondertussen zorgvuldig haar afwegingen tegenover ontevreden Kamerleden.
          Ondernemers wachten intussen geduldig op betalingen die volgens afspraak vorige zomer kwamen.
          Er is nog`;
