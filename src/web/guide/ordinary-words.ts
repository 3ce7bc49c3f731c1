import { dienstbaarheid } from './ordinary-words/dienstbaarheid.ts';
import { legitimiteit } from './ordinary-words/legitimiteit.ts';
import { opgave } from './ordinary-words/opgave.ts';
import { professionaliteit } from './ordinary-words/professionaliteit.ts';
import { verantwoordelijkheid } from './ordinary-words/verantwoordelijkheid.ts';
import { verantwoording } from './ordinary-words/verantwoording.ts';
import { vertrouwen } from './ordinary-words/vertrouwen.ts';

/** What people say, and where the guide speaks of it in its own words. */
interface Subject {
  /** Words as people type them. Their other forms follow by themselves (`stem`, `basesOf`), and compounds by their parts. */
  readonly said: readonly string[];
  /** Words of the guide. Those of one list stand together in a passage. */
  readonly guide: readonly (readonly string[])[];
}

/** By the order of the guide. A word that is in several stands for all of them. */
export const subjects: readonly Subject[] = [
  vertrouwen,
  opgave,
  dienstbaarheid,
  legitimiteit,
  verantwoordelijkheid,
  verantwoording,
  professionaliteit,
]
  .flat()
  .map(([said, guide]) => ({
    said: wordsIn(said),
    guide: wordsIn(guide).map((together) => together.split('+')),
  }));

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
