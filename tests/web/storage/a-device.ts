import type { Device } from '../../../src/web/storage/index.ts';

/** A device in memory that can be full: then it holds what is written as long as the page, as the real one does. */
export interface FakeDevice extends Device {
  /** What is still there when the page is opened again. */
  readonly kept: Map<string, string>;
  full: boolean;
}

export function aDevice(kept: Readonly<Record<string, string>> = {}): FakeDevice {
  const memory = new Map<string, string>();
  const device: FakeDevice = {
    kept: new Map(Object.entries(kept)),
    full: false,
    read: (key) => memory.get(key) ?? device.kept.get(key),
    write(key, text) {
      if (device.full) {
        memory.set(key, text);
        return 'full';
      }
      memory.delete(key);
      device.kept.set(key, text);
      return 'kept';
    },
    remove(key) {
      memory.delete(key);
      device.kept.delete(key);
    },
  };
  return device;
}

/** The same device, the page opened again. */
export function reopened({ kept }: FakeDevice): FakeDevice {
  return aDevice(Object.fromEntries(kept));
}
