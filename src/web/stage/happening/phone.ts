import { at, put, type Staged, type Stagehand } from './staged.ts';

export const phone: Staged = { sign: 'teken-telefoon', spot: at('phone'), play: ringPhone };

function ringPhone(set: Stagehand): void {
  const phone = set.scenery.place?.spots.phone;
  if (phone === undefined) return;
  const rings = put(set, 'front', 'bel', { x: phone.x, y: phone.y - 18 });
  const light = put(set, 'front', 'lampje', { x: phone.x + 44, y: phone.y + 22 });
  if (set.still) return;
  set.scene.tweens.add({
    targets: rings,
    angle: { from: -9, to: 9 },
    duration: 70,
    yoyo: true,
    repeat: 9,
    repeatDelay: 12,
  });
  set.scene.tweens.add({
    targets: [rings, light],
    alpha: { from: 1, to: 0 },
    duration: 380,
    hold: 300,
    yoyo: true,
    repeat: 2,
  });
}
