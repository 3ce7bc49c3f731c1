import { type Device, deviceOn } from '../../../src/web/storage/device.ts';
import { aStorage } from './a-storage.ts';

/** A device that can be full: then it holds what is written as long as the page. */
export interface FakeDevice extends Device {
  /** What is still there when the page is opened again. */
  readonly kept: Map<string, string>;
  full: boolean;
}

export function aDevice(kept: Readonly<Record<string, string>> = {}): FakeDevice {
  const storage = aStorage(kept);
  return {
    ...deviceOn(storage),
    kept: storage.kept,
    get full() {
      return storage.room === 0;
    },
    set full(full) {
      storage.room = full ? 0 : Number.POSITIVE_INFINITY;
    },
  };
}

/** The same device, the page opened again. */
export function reopened({ kept }: FakeDevice): FakeDevice {
  return aDevice(Object.fromEntries(kept));
}
