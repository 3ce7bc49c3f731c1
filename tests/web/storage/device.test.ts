import { describe, expect, test, vi } from 'vitest';
import { deviceOn } from '../../../src/web/storage/device.ts';
import { aStorage } from './a-storage.ts';

test('keys: those of this beginning, kept or held, each once and in order', () => {
  const storage = aStorage({ 'tweestrijd/b': '1', 'tweestrijd/a': '1', 'ander/a': '1' });
  const device = deviceOn(storage);
  storage.room = 0;
  device.write('tweestrijd/a', '2');
  device.write('tweestrijd/c', '2');
  expect(device.keys('tweestrijd/')).toEqual(['tweestrijd/a', 'tweestrijd/b', 'tweestrijd/c']);
  expect(deviceOn(undefined).keys('')).toEqual([]);
});

test('a storage that throws at every touch never makes the device throw', () => {
  const hostile = new Proxy(aStorage(), {
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const device = deviceOn(hostile);
  device.setUnreadableAside('a');
  expect([device.write('a', '1'), device.read('a'), device.keys('')]).toEqual(['full', '1', ['a']]);
  device.remove('a');
  expect(device.read('a')).toBeUndefined();
});

describe('trouble', () => {
  test('is told once, and is over when all is kept', () => {
    const storage = aStorage();
    storage.room = 0;
    const device = deviceOn(storage);
    const listener = vi.fn();
    const stop = device.subscribe(listener);
    device.write('a', '1');
    expect([device.trouble(), listener.mock.calls.length]).toEqual(['full', 1]);
    storage.room = 100;
    device.write('b', '1');
    expect(device.trouble()).toBe('full');
    device.write('a', '2');
    expect([device.trouble(), listener.mock.calls.length]).toEqual([undefined, 2]);
    storage.room = 0;
    device.write('a', '33');
    device.told();
    device.write('c', '3');
    expect(device.trouble()).toBeUndefined();
    stop();
    device.remove('a');
    expect(listener.mock.calls.length).toBe(5);
  });
});

describe('what cannot be read', () => {
  test('other texts of one key are set aside beside each other, the same one once', () => {
    const storage = aStorage({ 'tweestrijd/a': 'een' });
    const device = deviceOn(storage);
    for (const text of ['een', 'een', 'twee', 'een', 'drie']) {
      storage.kept.set('tweestrijd/a', text);
      device.setUnreadableAside('tweestrijd/a');
    }
    expect(device.keys('tweestrijd/onleesbaar/').map((key) => [key, device.read(key)])).toEqual([
      ['tweestrijd/onleesbaar/a', 'een'],
      ['tweestrijd/onleesbaar/a/2', 'twee'],
      ['tweestrijd/onleesbaar/a/3', 'drie'],
    ]);
  });

  test('and that has no copy can still be erased', () => {
    const storage = aStorage({ 'tweestrijd/a': '{oeps' });
    storage.room = 0;
    const device = deviceOn(storage);
    device.setUnreadableAside('tweestrijd/a');
    device.remove('tweestrijd/a');
    storage.room = 100;
    expect([device.write('tweestrijd/a', '1'), [...storage.kept]]).toEqual(['kept', [['tweestrijd/a', '1']]]);
  });
});
