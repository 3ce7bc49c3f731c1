/** The endings that are taken off, longest first. */
const endings = 'heden elijke elijk ingen lijke heid ende lijk ing en er es e s'.split(' ');

/** Words of three letters or more that only hold a sentence together, or are in too many to say anything. */
const joining = new Set(
  `aan acht achter alle alleen alles als altijd ander andere anderen anders bent ben bij binnen blijf blijft blijven buiten daar daarbij daarna daarom dan dat deze den des
  dezelfde die dit doe doen doet door dus echt een eens elk elke even gaan gaat geen geldende geldt geef geeft geven goed
  goede haar had hem heb hebben hebt heeft heel hele hen het hier hij hoe hoeft houd houden hun iedereen iemand iets
  jezelf jij jou jouw jullie kan kon komen komt krijg krijgt kijk kijken kijkt kunnen kunt laat laten maak maakt maar maken mag mee meer men
  mens mensen met mij mijn moet moeten mogen naar neem nemen net niemand niet niets nodig nog nou nu omdat onder ons
  onze ook over per pas sinds soms staan staat steeds straks tegen toch toe tot tussen uit van vanuit veel voor vooral waar
  waarin waarom wanneer want waren was wat weer weet weten welke wel werd werk werken werkt wie wij wil willen wilt wordt worden
  zal zelf zet zetten zich zie zien ziet zij zijn zit zo zoals zodat zonder zou zouden zullen`.split(/\s+/),
);

/**
 * The words of a Dutch text that carry meaning, each once, cut down to something that its inflections share
 * ("leggen" and "legt", "brieven" and "brief"). Coarse on purpose: enough to see that two texts speak of the same.
 */
export function stemsIn(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !joining.has(word)).map(stem));
}

function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= leastLeft(each));
  const base = word.slice(0, word.length - (ending?.length ?? 0));
  return evened(base.length > 3 ? base.replace(/([^aeiou])[dt]$/, '$1') : base);
}

/** A single letter is taken off only longer words: "mens" is no plural. */
function leastLeft(ending: string): number {
  return ending.length === 1 ? 4 : 3;
}

/** The spelling that changes with the ending: double letters, and v and z at the end of a syllable. */
function evened(base: string): string {
  return base
    .replace(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
