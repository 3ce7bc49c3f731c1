import { conversationKit, guide, type ThemeId, themeIds, type ValueId } from '../guide/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Balance, Score } from '../score/index.ts';
import type { Questions, ThemeQuestions } from './debrief.ts';
import { texts } from './texts.ts';

/** The theme of the conversation kit whose questions are about a value. Ours: the kit itself names no values. */
const themeOf: Record<ValueId, ThemeId> = {
  open: 'tegenspraak',
  inclusief: 'menselijke-maat',
  integer: 'werk',
  'grenzeloos-samenwerken': 'samenwerking',
  mensgericht: 'menselijke-maat',
  behoorlijk: 'menselijke-maat',
  toegankelijk: 'menselijke-maat',
  dienstverlenend: 'beleid-uitvoering-toezicht',
  rechtmatig: 'beleid-uitvoering-toezicht',
  rechtvaardig: 'menselijke-maat',
  doelgericht: 'beleid-uitvoering-toezicht',
  doelmatig: 'beleid-uitvoering-toezicht',
  aanspreekbaar: 'samenwerking',
  navolgbaar: 'werk',
  transparant: 'samenwerking',
  vakkundig: 'werk',
  kritisch: 'tegenspraak',
  verbeteringsgericht: 'samenwerking',
};

const themesShown = 2;

/** What to talk about after a way. */
export function questionsOf({ questions }: Scenario, score: Score): Questions {
  const [most] = mostTouched(score.principles, weightOf);
  return {
    story: questions,
    cards: { questions: guide().cardQuestions, ...(most !== undefined && { principle: most.principle }) },
    themes: themesOf(score),
    missing: texts.missing,
  };
}

function themesOf({ values }: Score): readonly ThemeQuestions[] {
  const touched = mostTouched(themeIds, (theme) =>
    values.filter(({ value }) => themeOf[value] === theme).reduce((total, each) => total + weightOf(each), 0),
  );
  const shown: readonly ThemeId[] = touched.length > 0 ? touched.slice(0, themesShown) : ['werk'];
  return shown.flatMap((theme) =>
    conversationKit()
      .themes.filter(({ id }) => id === theme)
      .map(({ id, title, questions }) => ({ theme: id, title, questions })),
  );
}

/** Those with any weight, the heaviest first; as heavy ones in the given order. */
function mostTouched<Item>(items: readonly Item[], weight: (item: Item) => number): readonly Item[] {
  return items.filter((item) => weight(item) > 0).toSorted((one, other) => weight(other) - weight(one));
}

function weightOf({ honoured, strained }: Balance): number {
  return honoured + strained;
}
