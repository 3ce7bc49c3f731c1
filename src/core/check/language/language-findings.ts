import { type Finding, mostFindings, type Positions, type Scenario } from '../../scenario/index.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { findLongSentence } from './find-long-sentence.ts';
import { findLongWords } from './find-long-words.ts';
import { findOfficeWords } from './find-office-words.ts';
import { findPassives } from './find-passives.ts';
import type { LanguageCode } from './language-codes.ts';
import type { ReadText, Sentence } from './read-text.ts';
import { readabilityOf } from './readability.ts';
import type { Remark } from './remark.ts';
import { rememberingReader } from './remembering-reader.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';
import { type StoryWords, storyWords } from './story-words.ts';
import { texts } from './texts.ts';

// What no story has: a hostile file must not make the page wait.
const mostInOneText = 50;
const mostCharacters = 600_000;

const leastScore = 60;
// Flesch took samples of a hundred words; of fewer the score says little.
const leastWords = 100;

/**
 * What makes a story hard to read at level B1, in the order of the file. `positions` are those of this very scenario.
 * `read`: a remembering reader, where the same story is checked again after every key stroke.
 */
export function languageFindings(
  scenario: Scenario,
  positions: Positions,
  file: string,
  read: ReadText = rememberingReader(),
): readonly Finding[] {
  const shown = firstCharacters(shownTexts(scenario));
  const story = storyWords(scenario, shown);
  const findings = [...inWholeStory(scenario, shown, positions, file, read)];
  for (const each of shown) {
    for (const remark of remarksOn(each, story, read).slice(0, mostInOneText)) {
      if (findings.length >= mostFindings) break;
      findings.push(asFinding(remark, each, positions, file));
    }
  }
  return findings.sort((one, other) => one.line - other.line || one.column - other.column);
}

function firstCharacters(shown: readonly ShownText[]): readonly ShownText[] {
  let left = mostCharacters;
  return shown.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
}

function inWholeStory(
  scenario: Scenario,
  shown: readonly ShownText[],
  positions: Positions,
  file: string,
  read: ReadText,
): readonly Finding[] {
  const { score, words } = readabilityOf(shown, read);
  if (score === null || score >= leastScore || words < leastWords) return [];
  const code: LanguageCode = 'moeilijke-tekst';
  // Rounded down, so that it never reads as the least that is enough.
  return [{ code, ernst: 'tip', file, ...positions.of(scenario), text: texts.hardText(Math.floor(score), leastScore) }];
}

function remarksOn({ text, kind }: ShownText, story: StoryWords, read: ReadText): readonly Remark[] {
  return read(text).flatMap((sentence) => [...findLongSentence(sentence, kind), ...inSentence(sentence, text, story)]);
}

function inSentence(sentence: Sentence, text: string, story: StoryWords): readonly Remark[] {
  return [
    ...findLongWords(sentence, story),
    ...findOfficeWords(sentence),
    ...findPassives(sentence),
    ...findAbbreviations(sentence, text, story),
  ];
}

function asFinding(
  { code, ernst, at, text }: Remark,
  { part, field }: ShownText,
  positions: Positions,
  file: string,
): Finding {
  return { code, ernst, file, ...positions.inText(part, field, at), text };
}
