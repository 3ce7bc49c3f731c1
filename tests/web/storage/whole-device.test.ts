import { expect, test } from 'vitest';
import { deviceOn } from '../../../src/web/storage/device.ts';
import {
  type Bundle,
  bundleOf,
  differences,
  eraseAll,
  kindsKept,
  readBundle,
  restore,
} from '../../../src/web/storage/index.ts';
import { aStorage } from './a-storage.ts';
import { modules } from './modules.ts';

function filled() {
  const storage = aStorage({
    'ander/programma': 'x',
    'tweestrijd/onleesbaar/a': '{oeps "\u0000\ud800',
    'tweestrijd/__proto__': 'p',
  });
  for (const { write } of modules) write(deviceOn(storage));
  return storage;
}

function read(text: string): Bundle {
  const bundle = readBundle(text);
  if (typeof bundle === 'string') throw new Error(bundle);
  return bundle;
}

test('taken along, erased and put back: all is exactly as it was, and what is another’s was never touched', () => {
  const storage = filled();
  const before = new Map(storage.kept);
  const device = deviceOn(storage);
  const text = bundleOf(device, 0);
  expect(text).not.toContain('programma');
  eraseAll(device);
  expect([...storage.kept]).toEqual([['ander/programma', 'x']]);
  const bundle = read(text);
  expect(bundle.saved).toBe(0);
  expect(restore(device, bundle, [...bundle.kept.keys()])).toBe('kept');
  expect(storage.kept).toEqual(before);
});

const entry = (kept: unknown, more = {}) =>
  JSON.stringify({ tweestrijd: 'meegenomen', format: 1, saved: '2026-01-01T00:00:00.000Z', kept, ...more });

test.each([
  ['', 'foreign'],
  ['geen json', 'foreign'],
  ['[]', 'foreign'],
  ['null', 'foreign'],
  ['{"format": 1, "kept": {}}', 'foreign'],
  ['{"tweestrijd": "iets anders", "kept": {}}', 'foreign'],
  [bundleOf(deviceOn(filled()), 0).slice(0, -20), 'broken'],
  [entry({}, { format: 2 }), 'newer'],
  [entry({}, { format: '1' }), 'broken'],
  [entry({}, { saved: 'gisteren' }), 'broken'],
  [entry({}, { saved: 3 }), 'broken'],
  [entry(undefined), 'broken'],
  [entry(['x']), 'broken'],
  [entry({ 'ander/a': 'x' }), 'broken'],
  [entry({ 'tweestrijd/a': 3 }), 'broken'],
  ['{"tweestrijd":"meegenomen","format":1,"saved":"2026-01-01","kept":{"__proto__":"x"}}', 'broken'],
])('%s is %s', (text, problem) => {
  expect(readBundle(text)).toBe(problem);
});

test('what differs is known: what is new here, and what has another text', () => {
  const device = deviceOn(aStorage({ 'tweestrijd/a': '1', 'tweestrijd/b': '1', 'tweestrijd/d': '1' }));
  const bundle = read(entry({ 'tweestrijd/a': '1', 'tweestrijd/b': '2', 'tweestrijd/c': '' }));
  expect(differences(device, bundle)).toEqual({ fresh: ['tweestrijd/c'], other: ['tweestrijd/b'] });
});

test.each([20, 30, 45, 60, 100])('with room for %i characters all is put back, or nothing', (room) => {
  const kept = { 'tweestrijd/a': '1', 'tweestrijd/z': 'z' };
  const storage = aStorage(kept);
  storage.room = room + 26;
  const bundle = read(
    entry({ 'tweestrijd/n': 'nieuw', 'tweestrijd/a': 'langer dan het was', 'tweestrijd/o': 'nieuw' }),
  );
  const result = restore(deviceOn(storage), bundle, [...bundle.kept.keys()]);
  expect(result).toBe(room < 50 ? 'full' : 'kept');
  expect(Object.fromEntries(storage.kept)).toEqual(
    result === 'kept' ? { ...kept, ...Object.fromEntries(bundle.kept) } : kept,
  );
});

test('kinds of what is kept, in the words of a player', () => {
  // A file is kept by the tab, not by the device.
  const keys = modules.map(({ key }) => key).filter((key) => key !== 'tweestrijd/eigen-bestand');
  expect(kindsKept(keys)).toEqual(['runs', 'reflections', 'cards', 'settings']);
  expect(kindsKept(['tweestrijd/onleesbaar/a', 'tweestrijd/van-later/b'])).toEqual(['unreadable']);
  expect(kindsKept([])).toEqual([]);
});
