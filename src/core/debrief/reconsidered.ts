import type { Entry, Run } from '../play/index.ts';
import { isStep } from '../scenario/index.ts';
import type { OptionText } from './debrief.ts';
import type { Decision } from './decisions.ts';

/** A decision that was taken back. */
export interface Reconsidered {
  readonly option: OptionText;
  /** Index of the decision that was made in its place; -1: the way went elsewhere. */
  readonly at: number;
}

/** The decisions that were taken back, in that order, without those chosen again after all or gone from the story. */
export function reconsideredIn(run: Run, decisions: readonly Decision[]): readonly Reconsidered[] {
  const points = pointsTakenBack(run.journal.entries);
  return run.reconsidered.flatMap(({ scene, option: id, text }, index) => {
    const option = run.story.scenes.get(scene)?.options.find((each) => each.id === id);
    if (option === undefined || isStep(option)) return [];
    const instead = run.way[points[index] ?? -1];
    if (instead?.scene.id === scene && instead.option.id === id) return [];
    const at = decisions.findIndex(({ choice }) => choice === instead && choice.scene.id === scene);
    const shown = decisions[at]?.seen.options.find((each) => each.id === id);
    return [{ at, option: { id, text: shown?.text ?? text } }];
  });
}

/** For each choice taken back, how many choices stood before it then: the point of the way where another could follow. */
function pointsTakenBack(entries: readonly Entry[]): readonly number[] {
  const points: number[] = [];
  let standing = 0;
  for (const { kind } of entries) {
    if (kind === 'choice') standing += 1;
    if (kind !== 'undo' || standing === 0) continue;
    standing -= 1;
    points.push(standing);
  }
  return points;
}
