import { expect, test } from 'vitest';
import { compile } from '../../../src/core/play/index.ts';
import { createRunStore } from '../../../src/web/play/index.ts';
import { earlierReflections, reflectionOfRun } from '../../../src/web/play/reflection-of-run.ts';
import { writeReflection } from '../../../src/web/storage/index.ts';
import { anOption, aScene, aStory } from '../../core/debrief/builders.ts';
import { aDevice } from '../storage/a-device.ts';

const story = aStory([aScene('a', [anOption('a1'), anOption('a2')])]);

/** A run that was written about, and after it a new one that chooses this. */
function again(option: string) {
  let time = 1;
  const device = aDevice();
  const store = createRunStore(compile(story, 'medewerker'), 'hash', device, () => time++);
  store.choose('a1');
  writeReflection(device, store.get().run.journal, { action: 'bel ik' });
  store.restart();
  store.choose(option);
  return { device, run: store.get().run };
}

test('what was written after the same way is there in a new run, and stays when that is written over', () => {
  const { device, run } = again('a1');
  expect(reflectionOfRun(device, run)).toEqual({ action: 'bel ik' });
  expect(earlierReflections(device, run)).toEqual([]);
  writeReflection(device, run.journal, { action: 'loop ik' });
  expect(reflectionOfRun(device, run)).toEqual({ action: 'loop ik' });
  expect(earlierReflections(device, run)).toMatchObject([{ reflection: { action: 'bel ik' } }]);
});

test('another way begins without it, and can look it up', () => {
  const { device, run } = again('a2');
  expect(reflectionOfRun(device, run)).toEqual({});
  expect(earlierReflections(device, run)).toMatchObject([{ reflection: { action: 'bel ik' } }]);
});
