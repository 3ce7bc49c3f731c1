import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type StoryRanges, storyRanges } from '../../../src/core/check/index.ts';
import { debriefOf } from '../../../src/core/debrief/index.ts';
import { view } from '../../../src/core/play/index.ts';
import type { Role, Scenario } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStep, aStory, played } from './builders.ts';
import { aRandomPlay, runOf } from './random-story.ts';

function ranges(story: Scenario, role: Role = 'medewerker'): StoryRanges {
  const found = analyse(story, role);
  if (found === null) throw new Error('the story has ways');
  return storyRanges(found);
}

const endings = ['einde', 'ver', 'dichtbij', 'nooit'].map((id) => ({
  id,
  title: `Geheim van ${id}`,
  text: [{ text: `Wat er bij ${id} gebeurde.` }],
  afterwards: [{ person: 'henk', text: [{ text: `Henk bij ${id}.` }] }],
}));

function aShare(share: number) {
  return { ways: share, random: share };
}

const story = aStory(
  [
    aScene('a', [anOption('a1', { open: 1 }, {}, { to: 'b' }), anOption('a2', {}, { open: 1 }, { to: 'ver' })]),
    aScene('b', [aStep('door', 'c')]),
    aScene('c', [anOption('c1', { open: 1 }), anOption('c2', {}, {}, { to: 'dichtbij' }), anOption('c3')]),
  ],
  { endings },
);

describe('endings that were not seen', () => {
  test('[DB23] [DB24] [DB25] share and fork of each, nearest first; the one that none can come to is not there', () => {
    const { allWays } = debriefOf(played(story, ['a1', 'door', 'c1']), ranges(story));
    expect(allWays?.others).toEqual([
      { share: { ways: 0.25, random: expect.closeTo(1 / 6) }, fork: { choice: 1, back: 1 } },
      { share: { ways: 0.25, random: 0.5 }, fork: { choice: 0, back: 2 } },
    ]);
  });

  test('[DB23] nothing of an unseen ending is told', () => {
    const debrief = JSON.stringify(debriefOf(played(story, ['a1', 'door', 'c1']), ranges(story)));
    for (const secret of ['Geheim van ver', 'Wat er bij dichtbij', 'Henk bij ver', '"ver"', '"dichtbij"'])
      expect(debrief).not.toContain(secret);
    expect(debrief).toContain('Geheim van einde');
  });

  test('[DB24] a way that leaves an ending by a step is told by the decision after it', () => {
    const steps = aStory(
      [
        aScene('hub', [aStep('links', 'x'), aStep('rechts', 'ver')]),
        aScene('x', [anOption('x1'), anOption('x2', { open: 1 })]),
      ],
      { endings },
    );
    const { allWays } = debriefOf(played(steps, ['links', 'x1']), ranges(steps));
    expect(allWays?.others?.map(({ fork }) => fork)).toEqual([{ choice: 0, back: 1 }]);
  });

  test('[DB25] where no fork is known the larger share goes first', () => {
    const unknown = {
      ways: '1',
      values: {},
      principles: {},
      endings: { einde: aShare(0.1), a: aShare(0.2), b: aShare(0.7) },
    };
    expect(debriefOf(played(story, ['a1', 'door', 'c1']), unknown).allWays?.others).toEqual([
      { share: aShare(0.7) },
      { share: aShare(0.2) },
    ]);
  });

  test('[DB25] an unfinished run has none', () => {
    expect(debriefOf(played(story, ['a1']), ranges(story)).allWays?.others).toBeUndefined();
  });

  test('[DB23] seen and unseen are one whole', () => {
    fc.assert(
      fc.property(aRandomPlay, (play) => {
        const run = runOf(play);
        if (view(run).kind !== 'ending') return;
        const { allWays } = debriefOf(run, ranges(play.story, play.role));
        const total = (allWays?.others ?? []).reduce((sum, { share }) => sum + share.ways, 0);
        expect(total + (allWays?.sameEnding?.ways ?? 0)).toBeCloseTo(1);
      }),
      { numRuns: 50 },
    );
  });
});
