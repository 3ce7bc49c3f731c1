import type { Change } from '../../play/index.ts';
import { type Condition, namesIn } from '../../scenario/index.ts';
import { changedVariables } from './changed-variables.ts';
import { noticedMinutes } from './noticed-minutes.ts';
import { type Read, type RoleScene, type RoleStory, variableNumber } from './role-story.ts';
import { stopEdges } from './stop-edges.ts';
import { type Components, partsOf, strongComponents } from './strong-components.ts';

/** What must be known at a stop to know where one can go from there. What only a text reads is not among it. */
export interface Liveness {
  /** Per stop, the variables as the bits of a number; the clock is not among them. */
  readonly variables: readonly bigint[];
  /** Per stop, the variables that some way there may have changed; any other is as it was at the start. */
  readonly changed: readonly bigint[];
  /** Per stop, the most minutes that still make a difference: with more, the same can be done. */
  readonly minutes: readonly number[];
}

/** `reads`: what shall be known besides. */
export function liveVariables(story: RoleStory, reads: readonly Read[] = []): Liveness {
  const components = strongComponents(stopEdges(story));
  return {
    variables: liveMasks(story, components, reads),
    changed: changedVariables(story, components),
    minutes: noticedMinutes(story, components, reads),
  };
}

/** Per stop, the live variables as the bits of a number. Within a loop, until nothing is added any more. */
function liveMasks(story: RoleStory, components: Components, reads: readonly Read[]): readonly bigint[] {
  const flows = story.scenes.map((scene) => flowOf(story, scene));
  const masks = [...story.scenes, ...story.endings].map((_, stop) => flows[stop]?.own ?? 0n);
  for (const { stop, condition } of reads) masks[stop] = (masks[stop] ?? 0n) | maskOf(story, condition);
  for (const part of partsOf(components)) while (part.filter((stop) => grows(masks, stop, flows[stop])).length > 0);
  return masks;
}

/** What a scene itself looks at, and what passes on to it from where it leads. */
interface Flow {
  readonly own: bigint;
  readonly to: readonly { readonly stop: number; readonly unless: bigint }[];
}

function flowOf(story: RoleStory, { options, whenStuck }: RoleScene): Flow {
  const ways = options.map(({ to, changes }) => ({ stop: to, unless: maskOfSet(story, changes) }));
  const stuck = whenStuck === undefined ? [] : [{ stop: whenStuck, unless: 0n }];
  return {
    own: options.reduce((mask, { requirement }) => mask | maskOf(story, requirement), 0n),
    to: [...ways, ...stuck],
  };
}

function grows(masks: bigint[], stop: number, flow: Flow | undefined): boolean {
  if (flow === undefined) return false;
  const before = masks[stop] ?? 0n;
  const after = flow.to.reduce((mask, { stop, unless }) => mask | ((masks[stop] ?? 0n) & ~unless), before);
  masks[stop] = after;
  return after !== before;
}

/** Minutes have their own measure. */
function maskOf(story: RoleStory, condition: Condition): bigint {
  return namesIn(condition)
    .map((name) => variableNumber(story, name))
    .filter((number) => number !== story.clock)
    .reduce((mask, number) => mask | (1n << BigInt(number)), 0n);
}

/** What is set is no longer what it was. */
function maskOfSet(story: RoleStory, changes: readonly Change[]): bigint {
  return changes
    .filter(({ kind }) => kind === 'set')
    .reduce((mask, { name }) => mask | (1n << BigInt(variableNumber(story, name))), 0n);
}
