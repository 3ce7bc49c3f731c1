import { at, put, type Staged, type Stagehand } from './staged.ts';

export const mail: Staged = { sign: 'teken-mail', spot: at('mail'), play: sendMail };

function sendMail(set: Stagehand): void {
  const mail = set.scenery.place?.spots.mail;
  if (mail === undefined) return;
  const letter = put(set, 'front', 'envelop', mail);
  if (set.still) return;
  set.scene.tweens.add({
    targets: letter,
    y: { from: mail.y + 64, to: mail.y },
    scale: { from: 0.1, to: letter.scaleX },
    duration: 520,
    ease: 'Back.easeOut',
  });
  set.scene.tweens.add({
    targets: letter,
    angle: { from: -5, to: 5 },
    delay: 560,
    duration: 160,
    yoyo: true,
    repeat: 3,
    onComplete: () => letter.setAngle(0),
  });
}
