import type { StoryRanges } from '../check/index.ts';
import { type Decision, decisionsOf, wayOf, weighedOption } from '../debrief/index.ts';
import { type Run, view } from '../play/index.ts';
import type { ChosenOption, ComparedDecision, Comparison } from './comparison.ts';
import { profilesOf } from './profiles.ts';
import { shortNames } from './short-names.ts';
import { type Gathering, splitOf } from './split.ts';

/** A player's way, with what the story allows in that role where it is known. */
export interface ComparedWay {
  readonly run: Run;
  readonly ranges?: StoryRanges;
}

/** Lays ways of one story beside each other, whatever their roles. `SPEC.md` numbers the rules. */
export function compareWays(ways: readonly ComparedWay[]): Comparison {
  const gatherings = gather(ways);
  const split = splitOf(gatherings);
  return {
    decisions: gatherings.map((gathering) => comparedDecision(gathering, ways)),
    ...(split && { split }),
    endings: ways.map(({ run }) => endingOf(run)),
    profiles: profilesOf(ways),
  };
}

/** Who met where: every decision that somebody came by, in the story's order. */
function gather(ways: readonly ComparedWay[]): readonly Gathering[] {
  const met = new Map<string, { readonly visits: Gathering['visits'][number][]; readonly before: number }>();
  for (const [player, { run }] of ways.entries()) {
    const times = new Map<string, number>();
    const decisions = decisionsOf(run);
    const told = wayOf(run, decisions, []);
    for (const [index, decision] of decisions.entries()) {
      const { id } = decision.choice.scene;
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      const key = `${before} ${id}`;
      const gathering = met.get(key) ?? { visits: [], before };
      met.set(key, gathering);
      const { heard = [], signals = [] } = told[index] ?? {};
      const around = { player, asked: heard.map(({ name }) => name), felt: signals.map(({ part }) => part) };
      gathering.visits.push({ player, decision, around });
    }
  }
  const order = new Map(ways[0]?.run.story.scenario.scenes.map(({ id }, index) => [id, index]));
  const place = ({ visits, before }: Gathering) => [before, order.get(visits[0]?.decision.choice.scene.id ?? '') ?? 0];
  return [...met.values()].sort((one, other) => {
    const [[before = 0, scene = 0], [otherBefore = 0, otherScene = 0]] = [place(one), place(other)];
    return before - otherBefore || scene - otherScene;
  });
}

function comparedDecision({ visits, before }: Gathering, ways: readonly ComparedWay[]): ComparedDecision {
  const [first] = visits;
  if (first === undefined) throw new Error('nobody came by');
  const { choice, seen } = first.decision;
  const present = visits.map(({ player }) => player);
  return {
    scene: choice.scene.id,
    before,
    place: seen.place.name,
    session: choice.scene.session,
    lines: seen.lines,
    chosen: named(
      choice.scene.options.flatMap(({ id }) => chosenBy(visits.filter((each) => optionOf(each.decision) === id))),
    ),
    absent: [...ways.keys()].filter((player) => !present.includes(player)),
  };
}

function chosenBy(visits: Gathering['visits']): Omit<ChosenOption, 'name'>[] {
  const [first] = visits;
  if (first === undefined) return [];
  const { choice, seen } = first.decision;
  return [
    {
      option: weighedOption(choice.option, seen),
      players: visits.map(({ player }) => player),
      around: visits.flatMap(({ around }) => (around.asked.length + around.felt.length > 0 ? [around] : [])),
    },
  ];
}

function named(chosen: readonly Omit<ChosenOption, 'name'>[]): readonly ChosenOption[] {
  const names = shortNames(chosen.map(({ option }) => option.text));
  return chosen.map((each, index) => ({ ...each, name: names[index] ?? '' }));
}

function endingOf(run: Run): Comparison['endings'][number] {
  const now = view(run);
  return now.kind === 'ending' ? { title: now.title } : {};
}

function optionOf({ choice }: Decision): string {
  return choice.option.id;
}
