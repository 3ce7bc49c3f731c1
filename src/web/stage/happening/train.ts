import { at, put, type Staged, type Stagehand } from './staged.ts';

export const train: Staged = { sign: 'teken-trein', spot: at('train'), play: passTrain };

/** A train is drawn smaller than it is. */
const TRAIN_SCALE = 0.4;

function passTrain(set: Stagehand): void {
  const rails = set.scenery.place?.spots.train;
  if (rails === undefined) return;
  const train = put(set, 'outside', 'trein', rails);
  train.setScale(train.scaleX / TRAIN_SCALE);
  if (set.still) return;
  set.scene.tweens.add({
    targets: train,
    x: { from: rails.x - 2600, to: rails.x },
    duration: 2600,
    ease: 'Quad.easeOut',
  });
}
