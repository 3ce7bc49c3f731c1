import { lastChances, type StoryRanges } from '../check/index.ts';
import type { Run } from '../play/index.ts';
import { isStep } from '../scenario/index.ts';
import type { AllWays, Fork, OtherEnding, Share } from './debrief.ts';

/** The largest of our stories, the only one that comes near, takes some 60 ms with this limit on a desktop computer. */
const mostNodes = 10_000;

/** Where a run that came to an ending stands among all ways. `decisions`: how many its way has. */
export function allWaysOf(run: Run, decisions: number, { ways, endings }: StoryRanges): AllWays {
  if (!run.story.endings.has(run.place)) return { ways };
  const same = endings[run.place];
  const chances = chancesOf(run);
  const others = Object.entries(endings)
    .filter(([id, { ways }]) => id !== run.place && ways > 0)
    .map(([id, share]) => otherEnding(shareOf(share), forkOf(run, decisions, chances.get(id))))
    .sort(nearestFirst);
  return { ways, ...(same && { sameEnding: shareOf(same) }), others };
}

/** By ending, how many choices of the way were made when one could still come to it for the last time. */
function chancesOf({ story, way }: Run): ReadonlyMap<string, number> {
  const options = way.map(({ option }) => option.id);
  return lastChances(story.scenario, story.role, options, { nodes: mostNodes });
}

function forkOf({ way }: Run, decisions: number, taken: number | undefined): Fork | undefined {
  if (taken === undefined || decisions === 0) return undefined;
  const before = way.slice(0, taken).filter(({ option }) => !isStep(option)).length;
  const choice = Math.min(before, decisions - 1);
  return { choice, back: decisions - choice };
}

function otherEnding(share: Share, fork: Fork | undefined): OtherEnding {
  return { share, ...(fork && { fork }) };
}

function nearestFirst(one: OtherEnding, other: OtherEnding): number {
  return backOf(one) - backOf(other) || other.share.random - one.share.random;
}

/** Those of which the fork is unknown come last. */
function backOf({ fork }: OtherEnding): number {
  return fork?.back ?? Number.MAX_SAFE_INTEGER;
}

function shareOf({ ways, random }: Share): Share {
  return { ways, random };
}
