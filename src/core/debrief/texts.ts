import { inWords } from '../words/index.ts';

/** What the debrief words itself: counts, and one question. All else is the writer's, the guide's or the page's. */
export const texts = {
  /** `principle` as the guide prints it: "Werken vanuit vertrouwen". Counts of decisions. */
  beforehand: (principle: string, onTheTable: number, gaveWay: number): string =>
    `Je noemde vooraf ${shortName(principle)}. In dit verhaal kwam dat ${tableText(onTheTable)}${gaveWayText(onTheTable, gaveWay)}.`,
  missing: 'Welke zin mis je hier in de gids?',
  lookBack: (story: string): string => `Terugkijken op ‘${story}’`,
  /** Of the player's two lines those that are there. */
  lookBackOn: (story: string, month: string, plan: string): string =>
    [
      `Vier weken geleden speelde je ‘${story}’ in Tweestrijd.`,
      ...(month === '' ? [] : [`Dit lag bij jou op tafel: ${month}`]),
      ...(plan === '' ? [] : [`Dit nam je je voor: ${plan}`]),
      'Hoe kijk je er nu naar? En met wie kun je het erover hebben?',
    ].join('\n\n'),
};

function shortName(principle: string): string {
  return principle.replace(/^Werken vanuit /, '');
}

function tableText(onTheTable: number): string {
  return onTheTable === 0 ? 'niet op tafel' : `${times(onTheTable)} op tafel`;
}

function gaveWayText(onTheTable: number, gaveWay: number): string {
  if (onTheTable === 0) return '';
  return gaveWay === 0 ? '; er ging niets anders voor' : `; ${times(gaveWay)} ging iets anders voor`;
}

function times(count: number): string {
  return `${inWords(count)} keer`;
}
