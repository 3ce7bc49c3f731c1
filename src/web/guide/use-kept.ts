import { useEffect, useState } from 'react';
import type { Device } from '../storage/index.ts';

interface Keeping<T> {
  /** Must be the same function at each call. */
  readonly read: (device: Device) => T;
  readonly write: (device: Device, value: T) => void;
}

/** A value that lives on the device: it begins empty, as the build writes the page, and is read after that. */
export function useKept<T>(device: Device | undefined, empty: T, { read, write }: Keeping<T>) {
  const [value, setValue] = useState(empty);
  useEffect(() => {
    if (device !== undefined) setValue(read(device));
  }, [device, read]);
  /** Changes what is kept now, so that what another window wrote meanwhile stays. */
  const change = (next: (value: T) => T) => {
    if (device === undefined) return;
    const changed = next(read(device));
    setValue(changed);
    write(device, changed);
  };
  return { value, change };
}
