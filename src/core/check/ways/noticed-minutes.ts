import type { Condition } from '../../scenario/index.ts';
import type { Read, RoleOption, RoleStory } from './role-story.ts';
import { type Components, partsOf } from './strong-components.ts';

/**
 * Per stop, the most minutes that anything from there on can still tell from more. Where a loop costs time, every minute
 * counts; elsewhere it is what is tested, and what is noticed later plus what is spent on the way there.
 */
export function noticedMinutes(story: RoleStory, components: Components, reads: readonly Read[]): readonly number[] {
  const { scenes, endings, clock } = story;
  const most = new Array<number>(scenes.length + endings.length).fill(0);
  if (clock === undefined) return most;
  const all = (story.variables[clock]?.size ?? 1) - 1;
  const asked = new Map<number, number>();
  for (const { stop, condition } of reads)
    asked.set(stop, Math.max(asked.get(stop) ?? 0, highestTest(story, condition)));
  for (const part of partsOf(components)) {
    const noticed = loopCosts(story, components, part)
      ? all
      : Math.max(...part.map((stop) => Math.max(asked.get(stop) ?? 0, noticedAt(story, stop, most))));
    for (const stop of part) most[stop] = Math.min(all, noticed);
  }
  return most;
}

function loopCosts(story: RoleStory, { of }: Components, part: readonly number[]): boolean {
  return part.some((stop) =>
    story.scenes[stop]?.options.some((option) => of[option.to] === of[stop] && minutesOf(story, option) > 0),
  );
}

/** By the scene's own tests, and through where it leads. Stops not yet known count for nothing. */
function noticedAt(story: RoleStory, stop: number, most: readonly number[]): number {
  const scene = story.scenes[stop];
  if (scene === undefined) return 0;
  const { options, whenStuck } = scene;
  return Math.max(
    whenStuck === undefined ? 0 : (most[whenStuck] ?? 0),
    ...options.map((option) => highestTest(story, option.requirement)),
    ...options.map((option) => laterThan(most[option.to] ?? 0, minutesOf(story, option))),
  );
}

function laterThan(noticed: number, spent: number): number {
  return noticed === 0 ? 0 : noticed + spent;
}

/** From this many minutes on, a condition says the same. */
export function highestTest(story: RoleStory, condition: Condition): number {
  const { clock } = story.scenario;
  switch (condition.kind) {
    case 'is':
      return condition.name === clock?.name ? Number(condition.value) + 1 : 0;
    case 'range':
      return condition.name === clock?.name ? Math.max(condition.min ?? 0, (condition.max ?? -1) + 1) : 0;
    case 'not':
      return highestTest(story, condition.of);
    case 'all':
    case 'any':
      return Math.max(0, ...condition.of.map((each) => highestTest(story, each)));
    case 'role':
      return 0;
  }
}

/** What an option costs; nothing in a story without a clock. */
export function minutesOf({ clock }: RoleStory, { option }: Pick<RoleOption, 'option'>): number {
  return clock === undefined ? 0 : option.minutes;
}
