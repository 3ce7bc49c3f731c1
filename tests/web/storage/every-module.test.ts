import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deviceOn } from '../../../src/web/storage/device.ts';
import { aStorage } from './a-storage.ts';
import { modules } from './modules.ts';

const garbage = [
  ['no JSON', '{oeps'],
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '5'],
  ['a number that is none', '1e999'],
  ['a text', '"medewerker "'],
  ['a list of anything', '[null, 1, "x", {}, [], {"format": 1}]'],
  ['an object of anything', '{"a": 1, "begun": "x", "principles": 3, "choices": 4, "textSize": {}}'],
  ['another format', '{"format": 2, "story": "proef", "role": "medewerker", "begun": 7, "entries": []}'],
  ['a date that is none', '{"format":1,"story":"proef","hash":"h","role":"medewerker","begun":1e300,"entries":[]}'],
  [
    'keys of a prototype',
    '{"__proto__": {"month": "x", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
  ],
  ['a deep nest', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['a huge text', JSON.stringify('x'.repeat(2_000_000))],
  ['a huge list', `[${'{"who":1},'.repeat(50_000)}{}]`],
] as const;

const cases = modules.flatMap((module) => garbage.map(([what, text]) => ({ ...module, what, text })));

/** Short enough to be told in a failure. */
const brief = (text: string) => (text.length > 200 ? `${text.slice(0, 30)}… ${text.length}` : text);

/** What was set aside. */
const aside = ({ kept }: { readonly kept: Map<string, string> }) =>
  [...kept].flatMap(([key, text]) => (key.startsWith('tweestrijd/onleesbaar/') ? [brief(text)] : []));

test('all that the room keeps is in the table', () => {
  const names = readdirSync('src/web/storage');
  const writing = names.filter((name) => /^import .*\bprefix\b/m.test(readFileSync(`src/web/storage/${name}`, 'utf8')));
  // The whole device is no key of its own.
  expect(writing.length - 1).toBe(modules.length);
});

describe.each(modules)('$key', ({ key, nothing, something, read, write }) => {
  test('what is written is read when the page is opened again, and nothing of it is set aside', () => {
    const storage = aStorage();
    expect(write(deviceOn(storage))).toBe('kept');
    expect(storage.kept.has(key)).toBe(true);
    expect(read(deviceOn(storage))).toEqual(something);
    expect(aside(storage)).toEqual([]);
  });

  test('denied: it is held as long as the page, and that is to be told', () => {
    const device = deviceOn(undefined);
    expect([read(device), device.trouble()]).toEqual([nothing, undefined]);
    expect([write(device), device.trouble()]).toEqual(['denied', 'denied']);
    expect(read(device)).toEqual(something);
  });

  test('full: it is held as long as the page, and what was kept stays', () => {
    const storage = aStorage({ 'another/key': 'x' });
    storage.room = 11;
    const device = deviceOn(storage);
    expect([write(device), device.trouble(), read(device)]).toEqual(['full', 'full', something]);
    expect([...storage.kept.keys()]).toEqual(['another/key']);
    expect(read(deviceOn(storage))).toEqual(nothing);
  });
});

test.each(
  cases.flatMap((each) => (['read before', 'not read before'] as const).map((before) => ({ ...each, before }))),
)('$key with $what, $before: nothing of it gets lost', ({ key, text, before, read, write }) => {
  const storage = aStorage({ [key]: text });
  const device = deviceOn(storage);
  if (before === 'read before') expect(() => read(device)).not.toThrow();
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(write(device)).toBe('kept');
  expect([...storage.kept.values()].includes(text)).toBe(true);
  const again = deviceOn(storage);
  read(again);
  write(again);
  expect(aside(storage)).toEqual([brief(text)]);
});

test.each(cases)(
  '$key with $what, and no room to set it aside: it is not written over',
  ({ key, text, read, write }) => {
    const storage = aStorage({ [key]: text });
    storage.room = key.length + text.length + 1;
    const device = deviceOn(storage);
    read(device);
    expect([write(device), device.trouble()]).toEqual(['full', 'full']);
    expect([...storage.kept.keys()]).toEqual([key]);
    expect(storage.kept.get(key) === text).toBe(true);
    storage.room = Number.POSITIVE_INFINITY;
    expect(write(device)).toBe('kept');
    expect(aside(storage)).toEqual([brief(text)]);
  },
);

test.each([
  ['tweestrijd/kaarten/afspraken', '[{"who":"F","what":"w","when":""},{"who":3}]', [{ who: 'F', what: 'w', when: '' }]],
  ['tweestrijd/kaarten/antwoorden', '{"a":["missed","x"],"b":3}', { a: ['missed'] }],
  ['tweestrijd/nagesprek/proef/medewerker/7', '{"month":"m","later":"y"}', { month: 'm' }],
])('%s of which a part is sound: that is read, and all of it is set aside', (key, text, sound) => {
  const storage = aStorage({ [key]: text });
  const module = modules.find((each) => each.key === key);
  expect(module?.read(deviceOn(storage))).toEqual(sound);
  expect(aside(storage)).toEqual([brief(text)]);
});
