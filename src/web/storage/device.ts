/** Texts that stay on this device, by key. Where the device keeps nothing they last as long as the page. */
export interface Device {
  read(key: string): string | undefined;
  write(key: string, text: string): Kept;
  remove(key: string): void;
}

/** `full` and `denied`: held in memory only, so gone when the page closes. What was kept before stays as it was. */
export type Kept = 'kept' | 'full' | 'denied';

/** The browser's storage, if it lets us; else memory. Never throws. */
export function openDevice(): Device {
  const storage = allowed();
  const memory = new Map<string, string>();
  return {
    read: (key) => memory.get(key) ?? attempt(() => storage?.getItem(key)) ?? undefined,
    write(key, text) {
      if (storage === undefined) {
        memory.set(key, text);
        return 'denied';
      }
      try {
        storage.setItem(key, text);
        memory.delete(key);
        return 'kept';
      } catch {
        memory.set(key, text);
        return 'full';
      }
    },
    remove(key) {
      memory.delete(key);
      attempt(() => storage?.removeItem(key));
    },
  };
}

/** In a frame of another site, and in some private windows, naming the storage already throws. */
function allowed(): Storage | undefined {
  return (
    attempt(() => {
      const probe = 'tweestrijd/probe';
      window.localStorage.setItem(probe, probe);
      window.localStorage.removeItem(probe);
      return window.localStorage;
    }) ?? attempt(() => (window.localStorage.length > 0 ? window.localStorage : undefined))
  );
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
