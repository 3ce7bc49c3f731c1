import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/play/index.ts';
import { createRunStore, type RunStore } from '../../../src/web/play/index.ts';
import { type Device, readEarlier, readRun } from '../../../src/web/storage/index.ts';
import { anOption, aScene, aStory } from '../../core/debrief/builders.ts';
import { aDevice, reopened } from '../storage/a-device.ts';

const story = aStory([
  aScene('a', [anOption('a1', { open: 1 }, {}, { to: 'b' }), anOption('a2', { rechtmatig: 1 }, {}, { to: 'b' })]),
  aScene('b', [anOption('b1'), anOption('b2')]),
]);

let time = 1000;

function aStore(device: Device | undefined) {
  return createRunStore(compile(story, 'medewerker'), 'hash', device, () => time++);
}

function finished(device: Device | undefined) {
  const store = aStore(device);
  store.choose('a1');
  store.choose('b1');
  return store;
}

const way = (journal: { readonly entries: readonly object[] } | undefined) =>
  journal?.entries.map((entry) => ('option' in entry ? entry.option : entry));

describe('beforehand', () => {
  test('two principles are kept before the first choice, can be taken back, and stay once a choice is made', () => {
    const device = aDevice();
    const store = aStore(device);
    store.nameBeforehand(['vertrouwen', 'opgave']);
    expect(aStore(reopened(device)).get().run.journal.beforehand).toEqual(['vertrouwen', 'opgave']);
    store.nameBeforehand([]);
    expect(store.get().run.journal).not.toHaveProperty('beforehand');
    store.nameBeforehand(['legitimiteit']);
    store.choose('a1');
    store.nameBeforehand(['opgave']);
    expect(readRun(reopened(device), 'proef', 'medewerker')?.beforehand).toEqual(['legitimiteit']);
  });
});

describe('right after an ask', () => {
  const advice = [
    { person: 'henk', text: 'Wacht even.' },
    { person: 'fatma', text: 'Ga maar.' },
  ];
  const asking = aStory([aScene('a', [anOption('a1')], { advice })]);

  test.each([
    [0, ['henk'], 'a'],
    [499, ['henk'], 'a'],
    [500, ['henk', 'fatma'], 'einde'],
    [-1, ['henk', 'fatma'], 'einde'],
  ])('%i ms later one more question leads to %j, and a choice to %s', (later, asked, place) => {
    const runAfter = (deed: (store: RunStore) => void) => {
      let clock = 1000;
      const store = createRunStore(compile(asking, 'medewerker'), 'hash', undefined, () => clock);
      store.ask('henk');
      clock += later;
      deed(store);
      return store.get().run;
    };
    expect(runAfter((store) => store.ask('fatma')).here.asked).toEqual(asked);
    expect(runAfter((store) => store.choose('a1')).place).toBe(place);
  });
});

describe('back and forward', () => {
  test('forward again leaves the journal as it was', () => {
    const device = aDevice();
    const store = finished(device);
    const { journal } = store.get().run;
    store.goTo([]);
    expect(store.get().run.way).toEqual([]);
    store.goTo(['a1']);
    expect(store.get().run.place).toBe('b');
    store.goTo(['a1', 'b1']);
    expect(store.get().run.journal).toEqual(journal);
    expect(way(readRun(reopened(device), 'proef', 'medewerker'))).toEqual(['a1', 'b1']);
  });

  test('what was chosen otherwise in between stays told', () => {
    const store = finished(undefined);
    store.goTo([]);
    store.choose('a2');
    store.goTo(['a1']);
    expect(store.get().run.way.map(({ option }) => option.id)).toEqual(['a1']);
    expect(store.get().run.reconsidered.map(({ option }) => option)).toEqual(['b1', 'a1', 'a2']);
  });
});

describe('playing again', () => {
  test('a finished run is set aside, an unfinished one is not', () => {
    const device = aDevice();
    finished(device).restart();
    const store = aStore(reopened(device));
    expect(readEarlier(device, 'proef', 'medewerker').map(way)).toEqual([['a1', 'b1']]);
    expect(store.get().run.way).toEqual([]);
    store.choose('a2');
    store.restart();
    expect(readEarlier(device, 'proef', 'medewerker')).toHaveLength(1);
  });

  test('on a full device nothing is written over the finished run until it is safe', () => {
    const device = aDevice();
    const store = finished(device);
    device.full = true;
    store.restart();
    expect(store.get().kept).toBe('full');
    store.choose('a2');
    expect(way(readRun(reopened(device), 'proef', 'medewerker'))).toEqual(['a1', 'b1']);
    device.full = false;
    store.choose('b2');
    expect(store.get().kept).toBe('kept');
    const later = reopened(device);
    expect(way(readRun(later, 'proef', 'medewerker'))).toEqual(['a2', 'b2']);
    expect(readEarlier(later, 'proef', 'medewerker').map(way)).toEqual([['a1', 'b1']]);
  });

  test('the other way round: the principles are there after a reload, and gone with the next run', () => {
    const device = aDevice();
    const store = finished(device);
    store.restartOtherwise(['vertrouwen', 'legitimiteit']);
    expect(store.get()).toMatchObject({ otherwise: ['vertrouwen', 'legitimiteit'], run: { way: [] } });
    store.choose('a1');
    expect(aStore(reopened(device)).get().otherwise).toEqual(['vertrouwen', 'legitimiteit']);
    expect(readEarlier(device, 'proef', 'medewerker')).toHaveLength(1);
    store.restart();
    expect([store.get().otherwise, aStore(reopened(device)).get().otherwise]).toEqual([[], []]);
  });

  test('without a device it plays on, and says that nothing is kept', () => {
    const store = finished(undefined);
    store.restartOtherwise(['opgave']);
    expect(store.get()).toMatchObject({ kept: 'denied', otherwise: ['opgave'], run: { way: [] } });
  });
});
