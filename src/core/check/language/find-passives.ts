import { looksLikeParticiple } from './participles.ts';
import type { Sentence, Word } from './read-text.ts';
import type { Remark } from './remark.ts';
import { texts } from './texts.ts';

/**
 * Where a sentence is passive: a form of `worden` and a participle in one clause. `Het is gesloten` and `zij is verhuisd`
 * look alike and only one of them is passive, so forms of `zijn` are left alone: better one missed than a false alarm.
 */
export function findPassives({ words }: Sentence): readonly Remark[] {
  return clausesOf(words).flatMap((clause) => {
    const pair = passiveIn(clause);
    if (pair === undefined) return [];
    const at = { start: Math.min(...pair.map(({ start }) => start)), end: Math.max(...pair.map(({ end }) => end)) };
    const verbs = pair.map((word) => word.text).join(' … ');
    return [{ code: 'lijdende-vorm', ernst: 'tip', at, text: texts.passive(verbs) }];
  });
}

const becoming = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden']);

/** The two verbs, in the order of the text. */
function passiveIn(clause: readonly Word[]): readonly Word[] | undefined {
  const at = clause.findIndex(({ text }) => becoming.has(text.toLowerCase()));
  const verb = clause[at];
  if (verb === undefined) return undefined;
  const before = participleBefore(clause, at);
  if (before !== undefined) return [before, verb];
  const after = clause.find((_, index) => index > at && isParticipleBehind(clause, index));
  return after && [verb, after];
}

/** `gestuurd wordt`, `gestuurd moet worden`. */
function participleBefore(clause: readonly Word[], at: number): Word | undefined {
  const between = modals.has(clause[at - 1]?.text.toLowerCase() ?? '');
  const word = clause[between ? at - 2 : at - 1];
  return word && looksLikeParticiple(word.text) ? word : undefined;
}

const modals = new Set(
  'kan kun kunt kunnen kon konden mag mogen mocht moet moeten moest zal zult zullen zou zouden'.split(' '),
);

/** At the end of its clause, or before what may follow a participle there: `wordt gestuurd door ons`. */
function isParticipleBehind(clause: readonly Word[], index: number): boolean {
  const [previous, word, next] = [clause[index - 1], clause[index], clause[index + 1]];
  if (word === undefined || !looksLikeParticiple(word.text)) return false;
  if (determiners.has(previous?.text.toLowerCase() ?? '')) return false;
  return next === undefined || tails.has(next.text.toLowerCase());
}

const determiners = new Set('een geen de mijn jouw onze hun'.split(' '));

const tails = new Set(
  'aan bij binnen door in met na naar om op over per sinds te tegen tijdens tot uit van vanaf via volgens voor zonder zodra dan moet moeten kan kunnen zal zullen mag'.split(
    ' ',
  ),
);

function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (index > 0 && beginsClause(word, words[index - 1])) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses;
}

function beginsClause({ before, text }: Word, previous: Word | undefined): boolean {
  if (/[,;:.!?…()"“”„«»–—]/.test(before)) return true;
  const plain = text.toLowerCase();
  if (joining.has(plain)) return true;
  // `Wordt die brief gelezen?` has a pronoun that joins nothing.
  return pronouns.has(plain) && !becoming.has(previous?.text.toLowerCase() ?? '');
}

const joining = new Set(
  'als doordat en hoewel hoe maar nadat of omdat terwijl toen totdat voordat waar waarom wanneer want zodat zoals'.split(
    ' ',
  ),
);
const pronouns = new Set('dat die wat wie'.split(' '));
