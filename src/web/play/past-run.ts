import { isAtEnding, type Run, replay, type Story } from '../../core/play/index.ts';
import { type Device, readEarlier } from '../storage/index.ts';

/** A run that was set aside, on the story as it is now. */
export type PastRun =
  | { readonly kind: 'ended'; readonly run: Run }
  /** The story was edited, and the run no longer comes to an ending. */
  | {
      readonly kind: 'changed';
      readonly run: Run;
      /** The text of the first choice that no longer exists, where that is why. */
      readonly lostChoice?: string;
    }
  /** The device has no such run, or no longer. */
  | { readonly kind: 'gone' };

/** @param begun - of the run, in milliseconds since 1970 */
export function pastRun(device: Device | undefined, story: Story, begun: number): PastRun {
  const kept = device === undefined ? [] : readEarlier(device, story.scenario.id, story.role);
  const journal = kept.find((each) => each.begun === begun);
  if (journal === undefined) return { kind: 'gone' };
  const run = replay(story, journal);
  if (run.lost.length === 0 && isAtEnding(run)) return { kind: 'ended', run };
  const lost = run.lost.find((entry) => entry.kind === 'choice');
  return { kind: 'changed', run, ...(lost !== undefined && { lostChoice: lost.text }) };
}
