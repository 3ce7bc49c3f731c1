import { describe, expect, test } from 'vitest';
import type { StoryRanges } from '../../../src/core/check/index.ts';
import { debriefOf } from '../../../src/core/debrief/index.ts';
import { guide, type PrincipleId } from '../../../src/core/guide/index.ts';
import { anOption, aScene, aStory, debriefed, played } from './builders.ts';

const story = aStory([
  aScene('a', [anOption('a1', { open: 2 }, { doelmatig: 3 }, { to: 'b' }), anOption('a2', { doelmatig: 1 })]),
  aScene('b', [anOption('b1', { integer: 1, doelgericht: 1 }, { open: 1 }), anOption('b2', { kritisch: 2 })]),
]);

const analysis: StoryRanges = {
  ways: '3',
  endings: { einde: { ways: 1, random: 1 } },
  values: { open: { honoured: [0, 2], strained: [0, 1] } },
  principles: { vertrouwen: { honoured: [0, 9], strained: [0, 1] } },
};

describe('what lay on the table', () => {
  test('[DB13] all seven principles with all 18 values, each with its sums', () => {
    const { principles, most } = debriefed(story, ['a1', 'b1']).table;
    expect(principles.map(({ name }) => name)).toEqual(guide().principles.map(({ name }) => name));
    expect(principles.flatMap(({ values }) => values)).toHaveLength(18);
    expect(principles[0]).toEqual({
      principle: 'vertrouwen',
      name: 'Werken vanuit vertrouwen',
      honoured: 3,
      strained: 1,
      values: [
        { value: 'open', name: 'Open', honoured: 2, strained: 1 },
        { value: 'inclusief', name: 'Inclusief', honoured: 0, strained: 0 },
        { value: 'integer', name: 'Integer', honoured: 1, strained: 0 },
      ],
    });
    expect(most).toBe(3);
  });

  test('[DB13] with an analysis, the least and the most that the story allows', () => {
    const { principles, most } = debriefed(story, ['a1', 'b1'], analysis).table;
    expect(principles[0]?.range).toEqual({ honoured: [0, 9], strained: [0, 1] });
    expect(principles[0]?.values[0]?.range).toEqual({ honoured: [0, 2], strained: [0, 1] });
    expect(principles[1]?.range).toBeUndefined();
    expect(most).toBe(9);
  });

  test('[DB13] an empty way has an empty table', () => {
    expect(debriefed(story, []).table.most).toBe(0);
  });

  test('[DB15] the number of ways, and the share that ended so', () => {
    expect(debriefed(story, ['a1', 'b1'], analysis).allWays).toEqual({
      ways: '3',
      sameEnding: { ways: 1, random: 1 },
      others: [],
    });
    expect(debriefed(story, ['a1'], analysis).allWays).toEqual({ ways: '3' });
    expect(debriefed(story, ['a1', 'b1']).allWays).toBeUndefined();
  });
});

describe('beforehand', () => {
  test.each<[PrincipleId, number, number, number, string]>([
    ['vertrouwen', 2, 2, 1, 'kwam dat twee keer op tafel; één keer ging iets anders voor.'],
    ['verantwoordelijkheid', 2, 1, 1, 'kwam dat twee keer op tafel; één keer ging iets anders voor.'],
    ['professionaliteit', 1, 0, 1, 'kwam dat één keer op tafel; één keer ging iets anders voor.'],
    ['legitimiteit', 0, 0, 0, 'kwam dat niet op tafel.'],
  ])('[DB14] %s: %i on the table, %i honoured, %i gave way', (principle, onTheTable, honoured, gaveWay, text) => {
    const { beforehand } = debriefOf(played(story, ['a1', 'b1'], 'medewerker', [principle]));
    expect(beforehand).toEqual([
      { principle, onTheTable, honoured, gaveWay, text: `Je noemde vooraf ${principle}. In dit verhaal ${text}` },
    ]);
  });

  test('[DB14] nothing went before it', () => {
    const run = played(story, ['a2'], 'medewerker', ['verantwoordelijkheid', 'opgave']);
    expect(debriefOf(run).beforehand.map(({ text }) => text)).toEqual([
      'Je noemde vooraf verantwoordelijkheid. In dit verhaal kwam dat één keer op tafel; er ging niets anders voor.',
      'Je noemde vooraf de opgave. In dit verhaal kwam dat niet op tafel.',
    ]);
  });

  test('[DB14] nothing went before what was honoured, though another option would have honoured it too', () => {
    const both = aStory([aScene('a', [anOption('x', { open: 1 }), anOption('y', { integer: 2 })])]);
    const run = played(both, ['x'], 'medewerker', ['vertrouwen']);
    expect(debriefOf(run).beforehand[0]).toMatchObject({ onTheTable: 1, honoured: 1, gaveWay: 0 });
  });

  test('[DB14] an impossible option puts nothing on the table', () => {
    const dear = anOption('duur', { rechtmatig: 3 }, {}, { minutes: 90 });
    const timed = aStory([aScene('a', [dear, anOption('x')])], { clock: { name: 'tijd', start: 60, to: 'einde' } });
    expect(debriefOf(played(timed, ['x'], 'medewerker', ['legitimiteit'])).beforehand[0]?.onTheTable).toBe(0);
  });

  test('[DB14] skipped: nothing', () => {
    expect(debriefed(story, ['a1', 'b1']).beforehand).toEqual([]);
  });
});
