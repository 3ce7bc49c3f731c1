import { type Condition, namesIn, type Scenario } from '../../scenario/index.ts';
import { isDecision } from './decisions.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

/** A story in which no condition looks at anything that a choice sets, adds to, or takes time from. */
export function findForgottenChoices(scenario: Scenario): readonly Draft[] {
  const choices = scenario.scenes.flatMap(({ options }) => options.filter(isDecision));
  const left = new Set(choices.flatMap(({ effects }) => effects.map(({ variable }) => variable)));
  if (scenario.clock !== undefined && choices.some(({ minutes }) => minutes > 0)) left.add(scenario.clock.name);
  const looksBack = conditionsIn(scenario).some((condition) => namesIn(condition).some((name) => left.has(name)));
  return looksBack ? [] : [{ code: 'niets-komt-terug', at: scenario, text: texts.nothingComesBack }];
}

function conditionsIn({ scenes, endings }: Scenario): readonly Condition[] {
  const conditioned = [
    ...scenes.flatMap(({ happenings, lines, advice, options }) => [...happenings, ...lines, ...advice, ...options]),
    ...endings.flatMap(({ text, afterwards }) => [...text, ...afterwards.flatMap((each) => each.text)]),
  ];
  return conditioned.flatMap(({ when }) => when ?? []);
}
