import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile, type Run, view } from '../../src/core/play/index.ts';
import { places } from '../../src/web/stage/place/index.ts';
import type { Place } from '../../src/web/stage/place/place.ts';
import { type Plan, planOf } from '../../src/web/stage/plan.ts';
import { chanceFrom, playAtRandom } from './random-play.ts';
import { storyRoles } from './stories.ts';

// A player meets part of a story: what is not shown is not loaded.
test.each(storyRoles)('%s as %s: no way shows more than 1.25 MB of pictures', (_id, role, { scenario }) => {
  const story = compile(scenario, role);
  for (let seed = 1; seed <= 40; seed++) {
    const pictures = new Set(playAtRandom(story, chanceFrom(seed)).flatMap(picturesOf));
    expect(bytesOf(['dingen.webp', ...pictures])).toBeLessThanOrEqual(1_250_000);
  }
});

/** What is drawn from the first line of a scene to its last. */
function picturesOf(run: Run): readonly string[] {
  const now = view(run);
  const lines = now.kind === 'scene' ? now.lines : [];
  return [-1, ...lines.keys()].flatMap((line) => picturesIn(planOf(now, line)));
}

function picturesIn({ background, light, actors = [], callers }: Plan): readonly string[] {
  const place: Place | undefined = background === undefined || background === 'leeg' ? undefined : places[background];
  return [
    ...Object.keys(place?.sheets ?? {}).map((sheet) => `plaatsen/${background}/${sheet}-${light}.webp`),
    ...[...actors, ...callers].map(({ figure }) => `mensen/${figure}.webp`),
    ...callers.flatMap(({ from }) => (from ? [`plaatsen/${from.background}/inzet-${from.light}.webp`] : [])),
  ];
}

function bytesOf(pictures: readonly string[]): number {
  return pictures.reduce((sum, picture) => sum + statSync(`assets/stage/${picture}`).size, 0);
}
