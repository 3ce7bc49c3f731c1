import type { StoryRanges } from '../check/index.ts';
import { dilemma, type Excerpt } from '../guide/index.ts';
import { type Run, view } from '../play/index.ts';
import type { Role } from '../scenario/index.ts';
import { score } from '../score/index.ts';
import { allWaysOf } from './all-ways.ts';
import { beforehandOf } from './beforehand.ts';
import type { Clash, Debrief } from './debrief.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { otherwiseOf } from './otherwise.ts';
import { pickExcerpts } from './pick-excerpts.ts';
import { questionsOf } from './questions.ts';
import { reconsideredIn } from './reconsidered.ts';
import { type Contest, hardest } from './stake.ts';
import { tableOf } from './table.ts';
import { wayOf } from './way.ts';
import { weighedOption } from './weighed-option.ts';
import { wishOfChoice, wishOfSide } from './wishes.ts';

/**
 * What a run leaves to look at and talk about; of an unfinished run, what there is so far. `ranges` are the story's in
 * the run's role. `SPEC.md` numbers the rules.
 */
export function debriefOf(run: Run, ranges?: StoryRanges): Debrief {
  const { scenario, role } = run.story;
  const decisions = decisionsOf(run);
  const contest = hardest(decisions);
  const quotes = quotesOf(decisions, contest, role);
  const taken = reconsideredIn(run, decisions);
  const total = score(run.way);
  const table = tableOf(total, ranges);
  const now = view(run);
  const outcome = now.kind === 'ending' ? now : undefined;
  return {
    story: { id: scenario.id, title: scenario.title },
    role,
    dilemma: dilemma(scenario.dilemma) ?? { title: scenario.dilemma },
    ...(outcome && { outcome }),
    ...(contest && { clash: clashOf(contest, quotes.chosen, quotes.other) }),
    table,
    beforehand: (run.journal.beforehand ?? []).map((principle) => beforehandOf(principle, decisions)),
    way: wayOf(run, decisions, taken).map((choice, index) => withExcerpt(choice, quotes.way[index])),
    reconsideredElsewhere: taken.flatMap(({ at, option }) => (at < 0 ? [option] : [])),
    ...(ranges && { allWays: allWaysOf(run, decisions.length, ranges) }),
    questions: questionsOf(scenario, total),
    otherwise: otherwiseOf(table, decisions),
  };
}

interface Quotes {
  readonly chosen?: Excerpt | undefined;
  readonly other?: Excerpt | undefined;
  /** One a decision. */
  readonly way: readonly (Excerpt | undefined)[];
}

/** The excerpts of the whole debrief, picked in one go so that none stands twice; the clash has the first pick. */
function quotesOf(decisions: readonly Decision[], contest: Contest | undefined, role: Role): Quotes {
  const choices = decisions.map(({ choice }) => wishOfChoice(choice.option, role));
  if (contest === undefined) return { way: pickExcerpts(choices) };
  const { decision, rival } = contest;
  const { option } = decision.choice;
  const [chosen, other, ...way] = pickExcerpts([wishOfSide(option, rival), wishOfSide(rival, option), ...choices]);
  return { chosen, other, way };
}

function clashOf({ index, decision, rival }: Contest, own: Excerpt | undefined, others: Excerpt | undefined): Clash {
  const { choice, seen } = decision;
  return {
    choice: index,
    scene: choice.scene.id,
    place: seen.place.name,
    chosen: withExcerpt({ option: weighedOption(choice.option, seen) }, own),
    other: withExcerpt({ option: weighedOption(rival, seen) }, others),
  };
}

function withExcerpt<Part>(part: Part, excerpt: Excerpt | undefined): Part & { readonly excerpt?: Excerpt } {
  return { ...part, ...(excerpt && { excerpt }) };
}
