import type { RoleScene, RoleStory } from './role-story.ts';
import { variableNumber } from './role-story.ts';
import { type Components, partsOf } from './strong-components.ts';

/** Per stop, the variables (as the bits of a number) that some way there may have changed, by what options set and add to. */
export function changedVariables(story: RoleStory, components: Components): readonly bigint[] {
  const masks = [...story.scenes, ...story.endings].map(() => 0n);
  const flows = story.scenes.map((scene) => flowOf(story, scene));
  for (const part of [...partsOf(components)].reverse()) passOnWithin(masks, flows, new Set(part));
  return masks;
}

interface Passing {
  readonly to: number;
  readonly changes: bigint;
}

function flowOf(story: RoleStory, { options, whenStuck }: RoleScene): readonly Passing[] {
  const ways = options.map(({ to, changes }) => ({
    to,
    changes: changes.reduce((mask, { name }) => mask | (1n << BigInt(variableNumber(story, name))), 0n),
  }));
  return whenStuck === undefined ? ways : [...ways, { to: whenStuck, changes: 0n }];
}

function passOnWithin(masks: bigint[], flows: readonly (readonly Passing[])[], part: ReadonlySet<number>) {
  while ([...part].filter((stop) => passesOn(masks, stop, flows[stop] ?? [], part)).length > 0);
}

/** Whether something was added to a stop of the same part, so that it must be passed on again. */
function passesOn(masks: bigint[], stop: number, flow: readonly Passing[], part: ReadonlySet<number>): boolean {
  let grown = false;
  for (const { to, changes } of flow) {
    const before = masks[to] ?? 0n;
    const after = before | (masks[stop] ?? 0n) | changes;
    masks[to] = after;
    grown ||= after !== before && part.has(to);
  }
  return grown;
}
