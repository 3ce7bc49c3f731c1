import { type EndingsAhead, lastChances, type StoryRanges } from '../check/index.ts';
import type { Run } from '../play/index.ts';
import { isStep } from '../scenario/index.ts';
import type { AllWays, Fork, OtherEnding, Share } from './debrief.ts';

/** Where no table of what lies ahead is shipped, a search this large is let in: less than half a second on a phone. */
const mostNodes = 10_000;

/** Where a run that came to an ending stands among all ways. `decisions`: how many its way has. */
export function allWaysOf(run: Run, decisions: number, { ways, endings, ahead }: StoryRanges): AllWays {
  if (!run.story.endings.has(run.place)) return { ways };
  const same = endings[run.place];
  const chances = ahead === undefined ? searched(run) : lookedUp(run, ahead);
  const others = Object.entries(endings)
    .filter(([id, { ways }]) => id !== run.place && ways > 0)
    .map(([id, share]) => otherEnding(shareOf(share), forkOf(run, decisions, chances.get(id))))
    .sort(nearestFirst);
  return { ways, ...(same && { sameEnding: shareOf(same) }), others };
}

/** By ending, how many choices of the way were made when one could still come to it for the last time. */
type Chances = ReadonlyMap<string, number>;

function lookedUp({ way }: Run, ahead: EndingsAhead): Chances {
  let row = ahead[0];
  const chances = new Map<string, number>();
  for (const [taken, { option }] of way.entries()) {
    for (const ending of row?.endings ?? []) chances.set(ending, taken);
    const next = row?.after[option.id];
    if (next !== undefined) row = ahead[next];
  }
  return chances;
}

function searched({ story, way }: Run): Chances {
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
