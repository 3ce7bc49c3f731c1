import type { Severity } from '../../scenario/index.ts';
import type { Sentence, Word } from './read-text.ts';
import type { Remark } from './remark.ts';
import type { ShownText } from './shown-texts.ts';
import { texts } from './texts.ts';

const comfortable = 15;
const most = 25;

/**
 * A sentence of more words than a reader holds. An option's reason must say in one sentence what it gave and what it
 * cost, so there each half counts by itself. A label is no sentence.
 */
export function findLongSentence(sentence: Sentence, kind: ShownText['kind']): readonly Remark[] {
  const { words } = sentence;
  if (kind === 'label' || words.length <= comfortable) return [];
  if (words.length > most) return [remark(sentence, 'waarschuwing', texts.tooLongSentence(words.length, most))];
  if (kind === 'speech') return [remark(sentence, 'tip', texts.longSentence(words.length, comfortable))];
  const half = Math.max(...halvesOf(words).map(({ length }) => length));
  return half > comfortable ? [remark(sentence, 'tip', texts.longHalf(half, comfortable))] : [];
}

function remark({ start, end }: Sentence, ernst: Severity, text: string): Remark {
  return { code: 'lange-zin', ernst, at: { start, end }, text };
}

const joining = new Set(['maar', 'en', 'want', 'dus', 'of']);

/** Two main clauses are joined by a comma and one of five words. */
function halvesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const cut = words.findIndex(({ before, text }) => before.includes(',') && joining.has(text.toLowerCase()));
  return cut < 0 ? [words] : [words.slice(0, cut), words.slice(cut)];
}
