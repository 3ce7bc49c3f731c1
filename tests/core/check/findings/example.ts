import { catalogue, checkStory } from '../../../../src/core/check/index.ts';
import type { Finding } from '../../../../src/core/scenario/index.ts';

/** The example story of the catalogue, with texts in it replaced. */
export function anExample(...changes: readonly (readonly [from: string, to: string])[]): string {
  const whole = catalogue().find(({ code }) => code === 'doodlopend')?.good ?? '';
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the story has no '${from}'`);
    return text.replace(from, () => to);
  }, whole);
}

export function findingsIn(...changes: readonly (readonly [from: string, to: string])[]): readonly Finding[] {
  return checkStory(anExample(...changes), 'x.yaml').findings;
}

/** Each as `code roles`. */
export function toldOf(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  return findingsIn(...changes).map(({ code, ernst, roles }) => [code, ernst, ...(roles ?? [])].join(' '));
}
