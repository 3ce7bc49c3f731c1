import { describe, expect, test } from 'vitest';
import { played } from '../core/debrief/builders.ts';
import { deedsOf, readPlays } from './plays.ts';
import { storyRoles } from './stories.ts';
import { tellPlay } from './tell-play.ts';

const plays = readPlays();

// One play to every ending in every role. After a change to a story: `npx tsx tests/stories/write-plays.ts`, then
// `npx vitest run --project unit tests/stories -u`, and read what changed.
describe.each(storyRoles)('%s as %s', (id, role, { scenario }) => {
  const written = plays[id]?.[role] ?? {};

  test('there is a play to every ending', () => {
    expect(Object.keys(written)).toEqual(scenario.endings.map((ending) => ending.id));
  });

  test.each(Object.entries(written))('to %s', async (ending, play) => {
    const run = played(scenario, deedsOf(play), role);
    expect(run.lost).toEqual([]);
    expect(run.place).toBe(ending);
    await expect(tellPlay(run)).toMatchFileSnapshot(`golden/${id}/${role}/${ending}.md`);
  });
});
