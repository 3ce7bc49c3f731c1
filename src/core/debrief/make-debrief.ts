import { dilemma, type Excerpt } from '../guide/index.ts';
import { type Run, view } from '../play/index.ts';
import type { Option } from '../scenario/index.ts';
import { score } from '../score/index.ts';
import { beforehandOf } from './beforehand.ts';
import type { Clash, Debrief, Side, StoryDilemma } from './debrief.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { pickExcerpts } from './pick-excerpts.ts';
import { questionsOf } from './questions.ts';
import { type Contest, hardest } from './stake.ts';
import { allWaysOf, type StoryAnalysis } from './story-analysis.ts';
import { tableOf } from './table.ts';
import { reconsideredElsewhere, wayOf } from './way.ts';
import { weighedOption } from './weighed-option.ts';
import { wishOfChoice, wishOfSide } from './wishes.ts';

/**
 * What a run leaves to look at and talk about; of an unfinished run, what there is so far. `analysis` is the story's in
 * the run's role. `SPEC.md` numbers the rules.
 */
export function debriefOf(run: Run, analysis?: StoryAnalysis): Debrief {
  const { scenario, role } = run.story;
  const { id, title, dilemma } = scenario;
  const decisions = decisionsOf(run);
  const total = score(run.way);
  const contest = hardest(decisions);
  const outcome = view(run);
  const ended = outcome.kind === 'ending' ? outcome : undefined;
  const { clash, way } = quoted(run, decisions, contest);
  return {
    story: { id, title },
    role,
    dilemma: storyDilemma(dilemma),
    ...(ended && { outcome: ended }),
    ...(clash && { clash }),
    table: tableOf(total, analysis),
    beforehand: (run.journal.beforehand ?? []).map((principle) => beforehandOf(principle, decisions)),
    way,
    reconsideredElsewhere: reconsideredElsewhere(run, decisions),
    ...(analysis && { allWays: allWaysOf(analysis, ended?.ending) }),
    questions: questionsOf(scenario, total),
  };
}

function storyDilemma(named: string): StoryDilemma {
  return dilemma(named) ?? { title: named };
}

/** The clash and the way with their excerpts: the clash has the first pick. */
function quoted(run: Run, decisions: readonly Decision[], contest: Contest | undefined) {
  const chosen = contest?.decision.choice.option;
  const sides = contest && chosen ? [wishOfSide(chosen, contest.rival), wishOfSide(contest.rival, chosen)] : [];
  const choices = decisions.map(({ choice }) => wishOfChoice(choice.option, run.story.role));
  const excerpts = pickExcerpts([...sides, ...choices]);
  const [own, others] = excerpts;
  return {
    clash: contest && clashOf(contest, own, others),
    way: wayOf(run, decisions).map((choice, index) => withExcerpt(choice, excerpts[sides.length + index])),
  };
}

function clashOf({ index, decision, rival }: Contest, own: Excerpt | undefined, others: Excerpt | undefined): Clash {
  const { choice, seen } = decision;
  const side = (option: Option): Side => ({ option: weighedOption(option, seen) });
  return {
    choice: index,
    scene: choice.scene.id,
    place: seen.place.name,
    chosen: withExcerpt(side(choice.option), own),
    other: withExcerpt(side(rival), others),
  };
}

function withExcerpt<Part>(part: Part, excerpt: Excerpt | undefined): Part & { readonly excerpt?: Excerpt } {
  return { ...part, ...(excerpt && { excerpt }) };
}
