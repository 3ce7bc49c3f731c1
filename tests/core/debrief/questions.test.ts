import { describe, expect, test } from 'vitest';
import { guide, type ThemeId, type ValueId } from '../../../src/core/guide/index.ts';
import type { Weights } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStory, debriefed } from './builders.ts';

function questionsAfter(honours: Weights, strains: Weights = {}) {
  return debriefed(aStory([aScene('a', [anOption('x', honours, strains)])]), ['x']).questions;
}

describe('to talk about', () => {
  test("[DB20] the story's own questions, and what the guide misses", () => {
    expect(questionsAfter({})).toMatchObject({
      story: ['Wat had jij gedaan?'],
      missing: 'Welke zin mis je hier in de gids?',
    });
  });

  test('[DB20] the chain of the cards, with the principle that most lay on the table', () => {
    expect(questionsAfter({ open: 2, kritisch: 1 }, { rechtmatig: 3 }).cards).toEqual({
      principle: 'legitimiteit',
      questions: guide().cardQuestions,
    });
    expect(questionsAfter({}).cards).toEqual({ questions: guide().cardQuestions });
  });

  test.each<[string, Weights, Weights, readonly ThemeId[]]>([
    ['one is touched', { kritisch: 1 }, {}, ['tegenspraak']],
    [
      'the most touched comes first',
      { mensgericht: 3 },
      { doelmatig: 2 },
      ['menselijke-maat', 'beleid-uitvoering-toezicht'],
    ],
    [
      'there are two at most',
      { mensgericht: 3, open: 1 },
      { doelmatig: 2 },
      ['menselijke-maat', 'beleid-uitvoering-toezicht'],
    ],
    ['of equals the first', { 'grenzeloos-samenwerken': 1, open: 1, integer: 1 }, {}, ['werk', 'tegenspraak']],
    ['none is touched', {}, {}, ['werk']],
  ])('[DB20] themes where %s', (_, honours, strains, themes) => {
    expect(questionsAfter(honours, strains).themes.map(({ theme }) => theme)).toEqual(themes);
  });

  test.each<ValueId>(['inclusief', 'behoorlijk', 'vakkundig', 'verbeteringsgericht'])(
    '[DB20] %s leads to a theme with questions',
    (value) => {
      const [theme] = questionsAfter({ [value]: 1 }).themes;
      expect(theme?.questions.length).toBeGreaterThan(1);
    },
  );

  test('[DB20] own words for a dilemma stay as they are', () => {
    const story = aStory([aScene('a', [anOption('x')])], { dilemma: 'Haast of rust' });
    expect(debriefed(story, ['x']).dilemma).toEqual({ title: 'Haast of rust' });
  });
});
