import {
  ask,
  beginJournal,
  choose,
  feel,
  type Journal,
  type Run,
  replay,
  type Story,
  view,
} from '../../src/core/play/index.ts';

const parts = ['hoofd', 'hart', 'handen', 'buik', 'voeten'] as const;

/** A fixed sequence of whole numbers from 0 up to `most` (not included). */
export type Chance = (most: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** Somebody who picks at random from what is possible, asks around, and tells what they feel; every run on the way. */
export function playAtRandom(story: Story, chance: Chance): readonly [Run, ...Run[]] {
  const runs: [Run, ...Run[]] = [replay(story, beginJournal(story.scenario, 'hash', story.role, 0))];
  for (let run: Run | undefined = runs[0]; run !== undefined; run = next(run, chance))
    if (run !== runs[0]) runs.push(run);
  return runs;
}

function next(run: Run, chance: Chance): Run | undefined {
  const journal = nextJournal(run, chance);
  return journal && replay(run.story, journal);
}

function nextJournal(run: Run, chance: Chance): Journal | undefined {
  const now = view(run);
  if (now.kind === 'ending') return undefined;
  const at = run.journal.entries.length;
  const person = now.advice.askable[chance(3)]?.person;
  if (person !== undefined) return ask(run, person, at);
  if (now.signal !== undefined && now.signal.felt === undefined) return feel(run, parts[chance(5)] ?? 'buik', at);
  const possible = now.options.filter(({ possible }) => possible);
  const option = possible[chance(possible.length)];
  if (option === undefined) throw new Error(`stuck in '${now.scene}'`);
  return choose(run, option.id, at);
}
