import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ambiences } from '../../../scripts/sound/ambiences.ts';
import { cues } from '../../../scripts/sound/cues.ts';
import { levelled, RATE, type Signal } from '../../../scripts/sound/signal.ts';
import { backgrounds, happenings } from '../../../src/core/scenario/index.ts';
import { cueSheetOf } from '../../../src/web/sound/cue-sheet.ts';
import { AMBIENCE_LEAD, AMBIENCE_LENGTH } from '../../../src/web/sound/loop.ts';
import { sampleView } from '../../../src/web/stage/sample-view.ts';

const silent = happenings.filter((what) => cues[what] === null);

test.each([...happenings.filter((what) => cues[what] !== null), 'keuze'])(
  'the sound of %s is there, at most 40 kB',
  (what) => {
    for (const format of ['webm', 'mp3']) expect(sizeOf(`gebeurt/${what}.${format}`)).toBeLessThan(40_000);
  },
);

test.each(backgrounds)('the tone of %s is there, at most 40 kB', (place) => {
  for (const format of ['webm', 'mp3']) expect(sizeOf(`plaatsen/${place}.${format}`)).toBeLessThan(40_000);
});

test('only what makes no sound has none', () => {
  expect(silent.filter((what) => existsSync(`assets/sound/gebeurt/${what}.webm`))).toEqual([]);
});

describe('how they sound', () => {
  test.each(Object.entries(cues))('%s does not clip, and begins and ends in silence', (_, make) => {
    if (make === null) return;
    const sound = levelled(make(), 0.5);
    expect(loudest(sound)).toBeCloseTo(0.5);
    expect(Math.abs(sound[0] ?? 1)).toBeLessThan(0.02);
    expect(loudest(sound.slice(-24))).toBeLessThan(0.05);
  });

  test.each(Object.entries(ambiences))('%s goes round without a seam', (_, make) => {
    const sound = levelled(make(), 0.22);
    const lead = (AMBIENCE_LEAD / 1000) * RATE;
    const length = (AMBIENCE_LENGTH / 1000) * RATE;
    expect(sound.length).toBe(length + 2 * lead);
    expect(sound.slice(0, lead)).toEqual(sound.slice(length, length + lead));
    expect(sound.slice(-lead)).toEqual(sound.slice(lead, 2 * lead));
  });
});

describe('when they sound', () => {
  const lines = ['Kort.', 'Een regel die wat langer duurt dan de eerste, en nog langer, en nog wat.', 'Klaar.'].map(
    (text) => ({
      speaker: 'henk',
      text,
    }),
  );

  test('as the scene opens, or once one has read up to the line', () => {
    const view = sampleView({ lines, happenings: [{ what: 'printer' }, { what: 'telefoon', line: 2 }] });
    expect(cueSheetOf(view)).toEqual({
      place: 'werkvloer-avond',
      cues: [
        { what: 'printer', after: 0 },
        { what: 'telefoon', after: 1200 + (lines[1]?.text.length ?? 0) * 22 },
      ],
    });
  });
});

function loudest(sound: Signal): number {
  return sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

function sizeOf(file: string): number {
  return statSync(`assets/sound/${file}`).size;
}
