import { expect, test } from 'vitest';
import { hub } from '../../../../scripts/bench/generated-stories.ts';
import { explore } from '../../../../src/core/check/ways/explore.ts';
import { canHold } from '../../../../src/core/check/ways/question.ts';
import { metAtRandom } from '../../../../src/core/check/ways/walk-at-random.ts';
import type { Condition, Scenario } from '../../../../src/core/scenario/index.ts';

const called: Condition = { kind: 'is', name: 'gebeld', value: true };

/** A hub of so many cases that all orders are beyond any cap; somebody is called in one of them. */
function aLargeHub(): Scenario {
  const { scenes, ...rest } = hub(18);
  const effect = { kind: 'set', variable: 'gebeld', value: true } as const;
  return {
    ...rest,
    variables: [{ id: 'gebeld', kind: 'flag', start: false }],
    scenes: scenes.map((scene) => ({
      ...scene,
      options: scene.options.map((option) => (option.id === 'a3' ? { ...option, effects: [effect] } : option)),
    })),
  };
}

test('players who pick at random meet what can be, and nothing else', () => {
  const { story, graph } = explore(aLargeHub(), 'medewerker', { nodes: 1000, histograms: 0 });
  expect(graph.complete).toBe(false);
  const stop = (id: string) => story.scenes.findIndex(({ scene }) => scene.id === id);
  const asked = ['hub', 'zaak-3', 'zaak-4'].map((id) => canHold(stop(id), called));
  // The third case is visited once, so that nobody has called before it.
  expect([...metAtRandom(story, asked)].map((question) => asked.indexOf(question)).sort()).toEqual([0, 2]);
});
