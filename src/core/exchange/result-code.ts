import { type PrincipleId, principleIds } from '../guide/index.ts';
import { beginJournal, compile, type Journal, type Run } from '../play/index.ts';
import { fnv1a, roles, type Scenario } from '../scenario/index.ts';
import { checkLength, checkSymbols } from './check-symbols.ts';
import { type Digits, digitsToRead, digitsToWrite } from './digits.ts';
import { fixedSymbols, numberOf, readSymbols, symbolsOf, writeSymbols } from './symbols.ts';
import { walkWay } from './walk-way.ts';
import { wayFingerprint } from './way-fingerprint.ts';

/** A story that codes can be of, and its hash (`storyHash`) as it is now: that of the journals which are read. */
export interface CodedStory {
  readonly scenario: Scenario;
  readonly hash: string;
}

export type ReadCode =
  | { readonly ok: true; readonly journal: Journal; readonly story: CodedStory }
  | { readonly ok: false; readonly problem: CodeProblem };

/** Why a code is refused. `explainProblem` says it in Dutch. */
export type CodeProblem =
  | { readonly kind: 'strange-character'; readonly character: string }
  /** A character is wrong, or a piece is missing. */
  | { readonly kind: 'mistyped' }
  /** Written by another version of the game: an earlier one, or a later. */
  | { readonly kind: 'other-format'; readonly earlier: boolean }
  | { readonly kind: 'unknown-story' }
  /** Written on a version of a story that we have through which other ways led. */
  | { readonly kind: 'edited-story'; readonly title: string }
  /** It checks, and yet it is no way through the story. */
  | { readonly kind: 'does-not-fit' };

/** First in every code. Of 1 the hash was over the whole story, its texts too. */
const format = 2;
const storyLength = 2;
const waysLength = 3;
const headLength = 1 + storyLength + waysLength;
/** The largest prime under 32³: a remainder hangs on every digit of a fingerprint, where its first ones alone hang little on its end. */
const waysPrime = 32_749n;

/**
 * The way of a run as a code that can be typed: choices, asked and felt, role, and what was named beforehand; no texts, no times,
 * nothing that was taken back. `SPEC.md` numbers the rules. A run of more than 255 choices is our own bug.
 * @param run - replayed on the story of now
 */
export function writeResultCode(run: Run): string {
  const { story, journal } = run;
  const digits = digitsToWrite();
  digits.next(roles.length, roles.indexOf(story.role));
  walkBeforehand(digits, journal.beforehand);
  const start = beginJournal(story.scenario, journal.hash, story.role, 0);
  if (walkWay(story, start, digits, run) === undefined) throw new Error(`${run.way.length} choices fit no code`);
  const symbols = [format, ...storyMark(story.scenario.id), ...waysMark(story.scenario), ...symbolsOf(digits.packed())];
  return writeSymbols([...symbols, ...checkSymbols(symbols)]);
}

/** A code as people read it aloud and type it, in groups of five. */
export function inGroups(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? '';
}

/** Which of these stories (by id) a code may be of, so that only those need be loaded. A wrong code may name any or none. */
export function storiesOfCode(text: string, ids: readonly string[]): readonly string[] {
  const typed = readSymbols(text);
  if (!typed.ok) return [];
  const mark = typed.symbols.slice(1, 1 + storyLength).join();
  return ids.filter((id) => storyMark(id).join() === mark);
}

/** The journal that a typed code stands for, with all times 0, or why it is none. */
export function readResultCode(text: string, stories: readonly CodedStory[]): ReadCode {
  const typed = readSymbols(text);
  if (!typed.ok) return refused({ kind: 'strange-character', character: typed.character });
  const symbols = typed.symbols.slice(0, -checkLength);
  const isWhole =
    symbols.length >= headLength && checkSymbols(symbols).join() === typed.symbols.slice(-checkLength).join();
  if (!isWhole) return refused({ kind: 'mistyped' });
  const [written = 0] = symbols;
  if (written !== format) return refused({ kind: 'other-format', earlier: written < format });
  const ids = storiesOfCode(
    text,
    stories.map(({ scenario }) => scenario.id),
  );
  const named = stories.filter(({ scenario }) => ids.includes(scenario.id));
  const mark = symbols.slice(1 + storyLength, headLength).join();
  const story = named.find(({ scenario }) => waysMark(scenario).join() === mark);
  if (story !== undefined) return readWay(story, numberOf(symbols.slice(headLength)));
  const [edited] = named;
  return refused(
    edited === undefined ? { kind: 'unknown-story' } : { kind: 'edited-story', title: edited.scenario.title },
  );
}

function readWay(story: CodedStory, packed: bigint): ReadCode {
  const { scenario, hash } = story;
  const digits = digitsToRead(packed);
  const role = roles[digits.next(roles.length, undefined)];
  // Which roles one may play is no part of the fingerprint, for it changes no way.
  if (role === undefined || !scenario.roles.includes(role))
    return refused({ kind: 'edited-story', title: scenario.title });
  const beforehand = walkBeforehand(digits, undefined);
  const start = { ...beginJournal(scenario, hash, role, 0), ...(beforehand && { beforehand }) };
  const journal = walkWay(compile(scenario, role), start, digits);
  return journal === undefined || digits.rest() > 0n ? refused({ kind: 'does-not-fit' }) : { ok: true, journal, story };
}

/** Which of the seven were named before the story, in printed order; 0 where that was not asked or skipped. */
function walkBeforehand(digits: Digits, known: Journal['beforehand']): readonly PrincipleId[] | undefined {
  const bits = principleIds.map((id) => (known?.includes(id) ? 1 : 0));
  const number = known && 1 + bits.reduce((sum: number, bit, index) => sum + bit * 2 ** index, 0);
  const digit = digits.next(1 + 2 ** principleIds.length, number ?? 0);
  if (digit === 0) return undefined;
  return principleIds.filter((_, index) => Math.floor((digit - 1) / 2 ** index) % 2 === 1);
}

function refused(problem: CodeProblem): ReadCode {
  return { ok: false, problem };
}

function storyMark(id: string): readonly number[] {
  return fixedSymbols(Number.parseInt(fnv1a(id).slice(-4), 16), storyLength);
}

function waysMark(scenario: Scenario): readonly number[] {
  return fixedSymbols(Number(BigInt(`0x${wayFingerprint(scenario)}`) % waysPrime), waysLength);
}
