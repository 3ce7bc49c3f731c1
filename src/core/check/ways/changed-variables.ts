import type { RoleScene, RoleStory } from './role-story.ts';
import { variableNumber } from './role-story.ts';
import { mayBeStuck } from './stop-edges.ts';
import { type Components, partsOf } from './strong-components.ts';

/** Per stop, the variables (as the bits of a number) that some way there may have changed, by what options set and add to. */
export function changedVariables(story: RoleStory, components: Components): readonly bigint[] {
  const masks = [...story.scenes, ...story.endings].map(() => 0n);
  const flows = story.scenes.map((scene) => flowOf(story, scene));
  for (const part of [...partsOf(components)].reverse())
    while (part.filter((stop) => passesOn(masks, stop, flows[stop] ?? [], part)).length > 0);
  return masks;
}

interface Passing {
  readonly to: number;
  readonly changes: bigint;
}

function flowOf(story: RoleStory, scene: RoleScene): readonly Passing[] {
  const { options, whenStuck } = scene;
  const ways = options.map(({ to, changes }) => ({
    to,
    changes: changes.reduce((mask, { name }) => mask | (1n << BigInt(variableNumber(story, name))), 0n),
  }));
  return whenStuck !== undefined && mayBeStuck(scene) ? [...ways, { to: whenStuck, changes: 0n }] : ways;
}

/** Whether something was added to a stop of the same part, so that it must be passed on again. */
function passesOn(masks: bigint[], stop: number, flow: readonly Passing[], part: readonly number[]): boolean {
  let grown = false;
  for (const { to, changes } of flow) {
    const before = masks[to] ?? 0n;
    const after = before | (masks[stop] ?? 0n) | changes;
    masks[to] = after;
    grown ||= after !== before && part.includes(to);
  }
  return grown;
}
