import type { Variant } from '../scenario/index.ts';
import type { Run } from './run.ts';
import { holds } from './state.ts';

/** The text with each `{name}` of a number or the clock replaced by its value; other braces stay as they are. */
export function fillIn({ story, state }: Pick<Run, 'story' | 'state'>, text: string): string {
  const { clock } = story.scenario;
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (braces, name: string) => {
    const value = Object.hasOwn(state.values, name) ? state.values[name] : undefined;
    if (typeof value !== 'number') return braces;
    return name === clock?.name && clock.begin !== undefined
      ? timeOfDay(clock.begin + clock.start - value)
      : String(value);
  });
}

/** The text of the first variant whose condition holds. */
export function firstThatHolds(run: Run, variants: readonly Variant[]): string | undefined {
  const found = variants.find(({ when }) => holds(when, run.state));
  return found && fillIn(run, found.text);
}

/** Minutes after midnight as a time of day: `19.30`. */
export function timeOfDay(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${Math.floor(inDay / 60)}.${String(inDay % 60).padStart(2, '0')}`;
}
