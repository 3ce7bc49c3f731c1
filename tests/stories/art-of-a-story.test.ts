import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/play/index.ts';
import { chanceFrom, playAtRandom } from './random-play.ts';
import { bytesOf, picturesOfRole, picturesOfRun } from './shown-art.ts';
import { storyRoles } from './stories.ts';

describe.each(storyRoles)('the pictures of %s as %s', (_id, role, { scenario }) => {
  const story = compile(scenario, role);
  const all = picturesOfRole(scenario, role);

  test('of all ways together weigh at most 1.2 MB', () => {
    expect(bytesOf(all)).toBeLessThanOrEqual(1_200_000);
  });

  test('of the first scene weigh at most 350 kB', () => {
    const [first] = playAtRandom(story, chanceFrom(1));
    expect(bytesOf(new Set(picturesOfRun(first)))).toBeLessThanOrEqual(350_000);
  });

  test('are all: nobody who plays sees another', () => {
    const seen = [...Array(40).keys()].flatMap((seed) => playAtRandom(story, chanceFrom(seed + 1)));
    const others = seen.flatMap(picturesOfRun).filter((picture) => !all.has(picture));
    expect(others).toEqual([]);
  });
});
