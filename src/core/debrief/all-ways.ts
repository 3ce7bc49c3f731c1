import type { EndingsAhead, StoryRanges } from '../check/index.ts';
import type { Run } from '../play/index.ts';
import { isStep } from '../scenario/index.ts';
import type { AllWays, Fork, OtherEnding, Share } from './debrief.ts';

/** Where a run that came to an ending stands among all ways. `decisions`: how many its way has. */
export function allWaysOf(run: Run, decisions: number, { ways, endings, ahead }: StoryRanges): AllWays {
  if (!run.story.endings.has(run.place)) return { ways };
  const same = endings[run.place];
  const lay = ahead === undefined ? [] : aheadOnTheWay(run, ahead);
  const others = Object.entries(endings)
    .filter(([id, { ways }]) => id !== run.place && ways > 0)
    .map(([id, share]) => otherEnding(shareOf(share), forkOf(run, decisions, lay, id)))
    .sort(nearestFirst);
  return { ways, ...(same && { sameEnding: shareOf(same) }), others };
}

/** The endings that still lay ahead before each choice of the way. */
function aheadOnTheWay({ way }: Run, ahead: EndingsAhead): readonly (readonly string[])[] {
  let row = ahead[0];
  return way.map(({ option }) => {
    const before = row?.endings ?? [];
    const next = row?.after[option.id];
    if (next !== undefined) row = ahead[next];
    return before;
  });
}

function forkOf(
  { way }: Run,
  decisions: number,
  lay: readonly (readonly string[])[],
  ending: string,
): Fork | undefined {
  const last = lay.findLastIndex((endings) => endings.includes(ending));
  if (last < 0 || decisions === 0) return undefined;
  const before = way.slice(0, last).filter(({ option }) => !isStep(option)).length;
  const choice = Math.min(before, decisions - 1);
  return { choice, back: decisions - choice };
}

function otherEnding(share: Share, fork: Fork | undefined): OtherEnding {
  return { share, ...(fork && { fork }) };
}

function nearestFirst(one: OtherEnding, other: OtherEnding): number {
  return (one.fork?.back ?? 0) - (other.fork?.back ?? 0) || other.share.random - one.share.random;
}

function shareOf({ ways, random }: Share): Share {
  return { ways, random };
}
