import type { PropName } from '../drawn.ts';
import type { Point } from '../world.ts';
import { at, put, type Staged, type Stagehand } from './staged.ts';

export const pileGrows: Staged = { sign: 'teken-stapel', spot: at('pile'), play: growPile };
export const file: Staged = { sign: 'teken-dossier', spot: at('file'), play: layFile };

/** Three more sheets on the pile, one after the other. */
function growPile(set: Stagehand): void {
  const pile = set.scenery.place?.spots.pile;
  if (pile === undefined) return;
  for (const index of [0, 1, 2])
    land(set, 'stapelblad', { x: pile.x + (index % 2) * 5, y: pile.y - index * 12 }, index * 260);
}

function layFile(set: Stagehand): void {
  const file = set.scenery.place?.spots.file;
  if (file !== undefined) land(set, 'dossier', file, 0);
}

function land(set: Stagehand, name: PropName, { x, y }: Point, delay: number): void {
  const thing = put(set, 'front', name, { x, y });
  if (set.still) return;
  set.scene.tweens.add({
    targets: thing,
    y: { from: y - 150, to: y },
    angle: { from: -12, to: 0 },
    alpha: { from: 0, to: 1 },
    duration: 420,
    delay,
    ease: 'Quad.easeIn',
  });
}
