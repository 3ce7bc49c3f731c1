import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/play/index.ts';
import { createRunStore } from '../../../src/web/play/index.ts';
import { findProgress } from '../../../src/web/progress/find-progress.ts';
import { type Device, writeReflection, writeRun } from '../../../src/web/storage/index.ts';
import { anOption, aScene, aStory } from '../../core/debrief/builders.ts';
import { aDevice, reopened } from '../storage/a-device.ts';

const scenario = {
  ...aStory([aScene('a', [anOption('a1', {}, {}, { to: 'goed' }), anOption('a2', {}, {}, { to: 'anders' })])]),
  endings: ['goed', 'anders', 'nooit'].map((id) => ({ id, title: `Einde ${id}`, text: [], afterwards: [] })),
};
const site = [
  {
    id: 'proef',
    title: 'Proef',
    roles: ['medewerker', 'leidinggevende'],
    load: () => Promise.resolve({ scenario, hash: 'h' }),
  },
] as const;

function aStore(device: Device, at: number, role: 'medewerker' | 'leidinggevende' = 'medewerker') {
  return createRunStore(compile(scenario, role), 'h', device, () => at);
}

const rolesOn = async (device: Device) => (await findProgress(device, site)).stories[0]?.roles;
const endingsOn = async (device: Device) => {
  const [story] = (await findProgress(device, site)).stories;
  return [story?.seen, story?.unseen];
};

test('a story of which nothing was played is not there, and is not loaded', async () => {
  const device = aDevice();
  aStore(device, 1).nameBeforehand(['opgave']);
  const load = () => Promise.reject(new Error('not asked for'));
  expect(await findProgress(device, [{ ...site[0], load }])).toEqual({ stories: [], own: [] });
});

describe('each role by itself', () => {
  test('begun, ended, and begun again', async () => {
    const device = aDevice();
    const store = aStore(device, 5);
    store.feel('buik');
    const none = { role: 'leidinggevende', now: 'none', before: false, last: undefined, earlier: [] };
    expect(await rolesOn(device)).toEqual([
      { role: 'medewerker', now: 'begun', before: false, last: 5, earlier: [] },
      none,
    ]);
    store.choose('a1');
    expect(await rolesOn(reopened(device))).toEqual([
      { role: 'medewerker', now: 'ended', before: false, last: 5, earlier: [] },
      none,
    ]);
    const again = aStore(device, 9);
    again.restart();
    expect((await rolesOn(device))?.[0]).toEqual({
      role: 'medewerker',
      now: 'none',
      before: true,
      last: 5,
      earlier: [5],
    });
    again.feel('hart');
    expect((await rolesOn(device))?.[0]).toEqual({
      role: 'medewerker',
      now: 'begun',
      before: true,
      last: 9,
      earlier: [5],
    });
  });
});

test('runs that were set aside are there by when they began, the latest first, and not the one that is played on', async () => {
  const device = aDevice();
  let time = 0;
  const store = createRunStore(compile(scenario, 'medewerker'), 'h', device, () => ++time);
  for (let run = 0; run < 5; run += 1) {
    store.choose('a1');
    store.restart();
  }
  store.choose('a2');
  const [role] = (await rolesOn(reopened(device))) ?? [];
  expect(role?.earlier).toHaveLength(3);
  expect(role?.earlier).toEqual([...(role?.earlier ?? [])].sort((one, other) => other - one));
  expect(role?.earlier).not.toContain(store.get().run.journal.begun);
});

test('what was written in debriefs is there, also of a run that is gone', async () => {
  const device = aDevice();
  aStore(device, 1).choose('a1');
  writeReflection(device, { story: 'proef', role: 'medewerker', begun: 0 }, { month: 'm' });
  const [story] = (await findProgress(device, site)).stories;
  expect(story?.written).toMatchObject([{ begun: 0, reflection: { month: 'm' } }]);
});

describe('endings', () => {
  test('none is named before it was seen; of the others there is a number', async () => {
    const device = aDevice();
    aStore(device, 1).feel('buik');
    expect(await endingsOn(device)).toEqual([[], 3]);
  });

  test('one that was seen stays seen: taken back, in the other role, and when its run is gone', async () => {
    const device = aDevice();
    const store = aStore(device, 1);
    store.choose('a1');
    store.undo();
    expect(await endingsOn(reopened(device))).toEqual([['Einde goed'], 2]);
    aStore(device, 2, 'leidinggevende').choose('a2');
    for (const key of device.keys('tweestrijd/verhaal/')) device.remove(key);
    expect(await endingsOn(reopened(device))).toEqual([['Einde goed', 'Einde anders'], 1]);
  });

  test('a run shows its ending also where that was not remembered; what the story no longer has is passed over', async () => {
    const device = aDevice();
    aStore(device, 1).choose('a2');
    device.write('tweestrijd/eindes/proef', '["weg"]');
    expect(await endingsOn(device)).toEqual([['Einde anders'], 2]);
  });
});

test('the story that was played last comes first', async () => {
  const device = aDevice();
  const stories = ['een', 'twee', 'drie'].map((id) => ({
    ...site[0],
    id,
    load: () => Promise.resolve({ scenario: { ...scenario, id }, hash: 'h' }),
  }));
  for (const [id, at] of [
    ['een', 5],
    ['twee', 9],
    ['drie', 7],
  ] as const)
    createRunStore(compile({ ...scenario, id }, 'medewerker'), 'h', device, () => at).choose('a1');
  const found = await findProgress(device, stories);
  expect(found.stories.map(({ id }) => id)).toEqual(['twee', 'drie', 'een']);
});

test('a story of one’s own is there by its id, once, with when it was last played', async () => {
  const device = aDevice();
  for (const [role, at] of [
    ['medewerker', 5],
    ['leidinggevende', 8],
  ] as const)
    writeRun(device, {
      format: 1,
      story: 'eigen',
      hash: 'h',
      role,
      begun: 1,
      entries: [{ kind: 'undo', at }],
    });
  device.write('tweestrijd/verhaal/leeg/medewerker', '{oeps');
  device.write('tweestrijd/verhaal/vreemd', '{}');
  expect(await findProgress(device, site)).toEqual({ stories: [], own: [{ id: 'eigen', last: 8 }] });
});
