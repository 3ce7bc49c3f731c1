import type { Option, Scenario } from '../../scenario/index.ts';
import type { RoleStory } from '../ways/role-story.ts';
import { decisionsOf } from './decisions.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

/** A story in which the longest option of every decision is the one that honours most. */
export function findTellingLength(scenario: Scenario, story: RoleStory): readonly Draft[] {
  const decisions = decisionsOf(story)
    .map(({ options }) => options.map(({ option }) => option))
    .filter((options) => options.length > 1);
  // One decision is no pattern.
  if (decisions.length < 2 || !decisions.every(lengthTells)) return [];
  return [{ code: 'lengte-verraadt', at: scenario, text: texts.lengthGivesAway, roles: [story.role] }];
}

function lengthTells(options: readonly Option[]): boolean {
  const longest = onlyMost(options, ({ text }) => text.length);
  return longest !== undefined && longest === onlyMost(options, honoured);
}

function onlyMost(options: readonly Option[], measure: (option: Option) => number): Option | undefined {
  const most = options.reduce((highest, option) => Math.max(highest, measure(option)), 0);
  const [first, second] = options.filter((option) => measure(option) === most);
  return second === undefined ? first : undefined;
}

function honoured({ honours }: Option): number {
  return Object.values(honours).reduce((sum, weight) => sum + weight, 0);
}
