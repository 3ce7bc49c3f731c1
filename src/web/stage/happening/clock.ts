import { put, type Staged, type Stagehand } from './staged.ts';

export const clockStrikes: Staged = { sign: 'teken-klok-slaat', spot: ({ clock }) => clock, play: strike };

function strike(set: Stagehand): void {
  const clock = set.scenery.place?.clock;
  if (clock === undefined) return;
  const lines = put(set, 'room', 'slag', clock);
  if (set.still) return;
  set.scene.tweens.add({
    targets: lines,
    alpha: { from: 1, to: 0 },
    scale: { from: lines.scaleX * 0.86, to: lines.scaleX * 1.16 },
    duration: 520,
    repeat: 2,
    repeatDelay: 160,
  });
}
