import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../src/core/play/index.ts';
import {
  readEarlier,
  readOtherWay,
  readReflection,
  readReflections,
  reflectionOn,
  setAside,
  writeOtherWay,
  writeReflection,
} from '../../../src/web/storage/index.ts';
import { aDevice, reopened } from './a-device.ts';

const run = { story: 'proef', role: 'medewerker', begun: 7 } as const;

function aJournal(begun: number, more: Partial<Journal> = {}): Journal {
  return { format: 1, story: 'proef', hash: 'h', role: 'medewerker', begun, entries: [], ...more };
}

describe('what a player wrote in a debrief', () => {
  test('comes back with its run, and with no other', () => {
    const device = aDevice();
    const reflection = {
      choices: { stuur: { tipped: 'Open', weights: 'differs', instead: '<b>tijd</b>' }, wacht: { tipped: '' } },
      month: 'm',
      situation: 'a',
      action: 'b',
    } as const;
    expect(writeReflection(device, run, reflection)).toBe('kept');
    expect(readReflection(reopened(device), run)).toEqual(reflection);
    expect(readReflection(device, { ...run, begun: 8 })).toEqual({});
    expect(readReflection(device, { ...run, role: 'leidinggevende' })).toEqual({});
  });

  test('of all runs of a story together, the latest first, and of no other story', () => {
    const device = aDevice({
      'tweestrijd/nagesprek/proef/chef/9': '{}',
      'tweestrijd/nagesprek/proef/medewerker/x': '{}',
    });
    writeReflection(device, run, { month: 'eerst' });
    writeReflection(device, { ...run, role: 'leidinggevende', begun: 10 }, { month: 'later' });
    writeReflection(device, { ...run, story: 'proef-twee' }, { month: 'elders' });
    expect(readReflections(reopened(device), 'proef')).toEqual([
      { story: 'proef', role: 'leidinggevende', begun: 10, reflection: { month: 'later' } },
      { ...run, reflection: { month: 'eerst' } },
    ]);
  });

  test('is told of the choice that it is about, and of no other', () => {
    const reflection = { choices: { stuur: { tipped: 'Open' } } };
    expect(reflectionOn(reflection, 'stuur')).toEqual({ tipped: 'Open' });
    expect(['wacht', 'constructor', '__proto__'].map((option) => reflectionOn(reflection, option))).toEqual([
      {},
      {},
      {},
    ]);
    expect(reflectionOn({}, 'stuur')).toEqual({});
  });

  test.each([
    '{"choices": 5, "month": "m"}',
    '{"choices": {"x": {"tipped": 5, "weights": "wrong"}}, "month": "m"}',
    '[]',
    'null',
    '{oeps',
  ])('out of %s comes what is sound', (text) => {
    const device = aDevice({ 'tweestrijd/nagesprek/proef/medewerker/7': text });
    expect(readReflection(device, run)).toMatchObject(text.includes('month') ? { month: 'm' } : {});
    expect(reflectionOn(readReflection(device, run), 'x')).toEqual({});
  });

  test('full: it says so, holds it for now, and leaves what was kept', () => {
    const device = aDevice();
    writeReflection(device, run, { month: 'eerst' });
    device.full = true;
    expect(writeReflection(device, run, { month: 'daarna' })).toBe('full');
    expect(readReflection(device, run)).toEqual({ month: 'daarna' });
    expect(readReflection(reopened(device), run)).toEqual({ month: 'eerst' });
  });
});

describe('runs that were set aside', () => {
  test('come back oldest first, each once, the last three, each role apart', () => {
    const device = aDevice();
    for (const begun of [1, 2, 2, 3, 4]) setAside(device, aJournal(begun));
    setAside(device, aJournal(9, { role: 'leidinggevende' }));
    const back = reopened(device);
    expect(readEarlier(back, 'proef', 'medewerker').map(({ begun }) => begun)).toEqual([2, 3, 4]);
    expect(readEarlier(back, 'proef', 'leidinggevende').map(({ begun }) => begun)).toEqual([9]);
    expect(readEarlier(back, 'ander', 'medewerker')).toEqual([]);
  });

  test('what is no run is passed over and set aside', () => {
    const device = aDevice({ 'tweestrijd/eerder/proef/medewerker': '[{"format":2}]' });
    setAside(device, aJournal(1));
    expect(readEarlier(device, 'proef', 'medewerker')).toEqual([aJournal(1)]);
    expect(device.kept.get('tweestrijd/onleesbaar/eerder/proef/medewerker')).toBe('[{"format":2}]');
  });

  test('full: it says so, and those of before stay', () => {
    const device = aDevice();
    setAside(device, aJournal(1));
    device.full = true;
    expect(setAside(device, aJournal(2))).toBe('full');
    expect(readEarlier(device, 'proef', 'medewerker')).toHaveLength(2);
    expect(readEarlier(reopened(device), 'proef', 'medewerker')).toEqual([aJournal(1)]);
  });
});

test('the principles of the other way round belong to the one run', () => {
  const device = aDevice();
  writeOtherWay(device, run, ['legitimiteit', 'vertrouwen']);
  expect(readOtherWay(reopened(device), run)).toEqual(['vertrouwen', 'legitimiteit']);
  expect(readOtherWay(device, { ...run, begun: 8 })).toEqual([]);
  expect(readOtherWay(aDevice({ 'tweestrijd/andersom/proef/medewerker': '{oeps' }), run)).toEqual([]);
});
