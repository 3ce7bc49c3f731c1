import { writeFileSync } from 'node:fs';
import { compile, type Entry, type Run, type Story } from '../../src/core/play/index.ts';
import { type Plays, playsFile, type WrittenPlay } from './plays.ts';
import { chanceFrom, playAtRandom } from './random-play.ts';
import { stories } from './stories.ts';

// npx tsx tests/stories/write-plays.ts: a play to every ending in every role, found by playing at random, the same every
// time. Then `npx vitest run --project unit tests/stories -u` writes what they look like.
const tries = 5000;

const plays: Plays = Object.fromEntries(
  stories.map(({ scenario }) => [
    scenario.id,
    Object.fromEntries(scenario.roles.map((role) => [role, playsOf(compile(scenario, role))])),
  ]),
);
writeFileSync(playsFile, `${JSON.stringify(plays, null, 2)}\n`);

function playsOf(story: Story): Readonly<Record<string, WrittenPlay>> {
  const found = new Map<string, WrittenPlay>();
  for (let seed = 1; seed < tries && found.size < story.endings.size; seed++) {
    const last: Run | undefined = playAtRandom(story, chanceFrom(seed)).at(-1);
    if (last !== undefined && !found.has(last.place)) found.set(last.place, last.journal.entries.map(written));
  }
  return Object.fromEntries(
    [...story.endings.keys()].flatMap((ending) => {
      const play = found.get(ending);
      return play === undefined ? [] : [[ending, play]];
    }),
  );
}

function written(entry: Entry): string {
  switch (entry.kind) {
    case 'choice':
      return entry.option;
    case 'asked':
      return `vraag ${entry.person}`;
    case 'felt':
      return `voel ${entry.part}`;
    case 'undo':
      throw new Error('nobody who plays at random takes anything back');
  }
}
