import { put, type Staged, type Stagehand } from './staged.ts';

export const sigh: Staged = { play: breatheOut };

/** A small cloud of breath beside the head of who sighs. */
function breatheOut(set: Stagehand, person: string | undefined): void {
  const head = (person === undefined ? undefined : set.heads.get(person)) ?? [...set.heads.values()][0];
  if (head === undefined) return;
  const puff = put(set, 'people', 'zucht', { x: head.x + 74, y: head.y + 92 });
  if (set.still) return;
  set.scene.tweens.add({
    targets: puff,
    x: '+=46',
    y: '-=22',
    scale: { from: puff.scaleX * 0.5, to: puff.scaleX * 1.15 },
    alpha: { from: 1, to: 0 },
    duration: 1700,
    ease: 'Sine.easeOut',
  });
}
