import { partIds } from '../guide/index.ts';
import {
  ask,
  choose,
  feel,
  isAtEnding,
  type Journal,
  type Run,
  replay,
  type SceneView,
  type Story,
  view,
} from '../play/index.ts';
import type { Digits } from './digits.ts';

/** How many choices a code can hold. */
export const mostChoices = 255;

/**
 * Walks a way through a story, and says at each turn by one digit of how many what the player did: who was asked, what
 * was felt, which of the possible options was chosen. One walk for writing and for reading, so that they cannot differ.
 * @param start - the journal without entries
 * @param known - the run to write; absent: it is read
 * @returns the journal walked; undefined where what is read does not fit the story
 */
export function walkWay(story: Story, start: Journal, digits: Digits, known?: Run): Journal | undefined {
  const stop = stopOf(digits, known);
  let journal = start;
  for (let count = 0; count <= mostChoices; count++) {
    const run = replay(story, journal);
    const seen = view(run);
    if (seen.kind === 'ending') return stop === undefined ? journal : undefined;
    const choice = known?.way[count];
    const noted = { ...run, journal: meanwhile(run, seen, digits, choice ?? known?.here) };
    if (stop === count) return noted.journal;
    const option = pick(
      seen.options.flatMap(({ id, possible }) => (possible ? [id] : [])),
      digits,
      choice?.option.id,
    );
    if (option === undefined) return undefined;
    journal = choose(noted, option, 0);
  }
  return undefined;
}

/** After how many choices the run stands in a scene; undefined: it goes on to an ending. */
function stopOf(digits: Digits, known: Run | undefined): number | undefined {
  const finished = known && isAtEnding(known);
  const stops = digits.next(2, finished ? 0 : 1) === 1;
  return stops ? digits.next(mostChoices + 1, known?.way.length) : undefined;
}

/** The journal with whom the player asked in a scene, in that order, and what came first of head to feet. */
function meanwhile(run: Run, seen: SceneView, digits: Digits, known: Run['here'] | undefined): Journal {
  let { journal } = run;
  const open = seen.advice.askable.map(({ person }) => person);
  const most = Math.min(open.length, seen.advice.left ?? open.length);
  const count = digits.next(most + 1, known?.asked.length);
  for (let index = 0; index < count; index++) {
    const person = pick(open, digits, known?.asked[index]);
    if (person === undefined) throw new Error(`nobody is left to ask in '${seen.scene}'`);
    open.splice(open.indexOf(person), 1);
    journal = ask({ ...run, journal }, person, 0);
  }
  if (seen.signal === undefined) return journal;
  const felt = digits.next(partIds.length + 1, known && (known.felt ? 1 + partIds.indexOf(known.felt) : 0));
  const part = partIds[felt - 1];
  return part === undefined ? journal : feel({ ...run, journal }, part, 0);
}

/** One of a list; undefined of none. */
function pick(from: readonly string[], digits: Digits, known: string | undefined): string | undefined {
  if (from.length === 0) return undefined;
  return from[digits.next(from.length, known === undefined ? undefined : from.indexOf(known))];
}
