import { at, put, type Staged, type Stagehand } from './staged.ts';

export const printer: Staged = { sign: 'teken-printer', spot: at('printer'), play: print };

function print(set: Stagehand): void {
  const printer = set.scenery.place?.spots.printer;
  if (printer === undefined) return;
  const sheet = put(set, 'front', 'blad', { x: printer.x, y: printer.y - 28 });
  const light = put(set, 'front', 'lampje-groen', { x: printer.x - 90, y: printer.y - 14 });
  if (set.still) return;
  set.scene.tweens.add({
    targets: sheet,
    y: '-=34',
    scaleY: { from: 0.04, to: sheet.scaleY },
    duration: 1500,
    ease: 'Stepped',
    easeParams: [7],
  });
  set.scene.tweens.add({ targets: light, alpha: { from: 1, to: 0.1 }, duration: 180, yoyo: true, repeat: 5 });
}
