import { type Copies, unreadableCopies } from './unreadable.ts';

/** What all keys of the game begin with: other programs may share the storage. */
export const prefix = 'tweestrijd/';

/** Texts that stay on this device, by key. Where the device keeps nothing they last as long as the page. Never throws. */
export interface Device {
  /** The keys that begin with this, in alphabetical order. */
  keys(start: string): readonly string[];
  read(key: string): string | undefined;
  write(key: string, text: string): Kept;
  remove(key: string): void;
  /**
   * Copies a text that cannot be read, or not all of it, to a key of its own, so that writing over it loses nothing.
   * Where there is no room for the copy nothing is written over it.
   */
  setUnreadableAside(key: string): void;
  /** Why something is held in memory only, until the player was told. */
  trouble(): Trouble | undefined;
  /** The player knows of the trouble: it is not told again on this page. */
  told(): void;
  /** Calls back when `trouble` may be another. */
  subscribe(listener: () => void): () => void;
}

/** `full` and `denied`: held in memory only, so gone when the page closes. What was kept before stays as it was. */
export type Kept = 'kept' | Trouble;

export type Trouble = 'full' | 'denied';

/** The browser's storage, if it lets us; else memory. */
export function openDevice(): Device {
  return deviceOn(allowed(() => window.localStorage));
}

/** What lasts as long as this tab, also when its page is opened anew; else memory. */
export function openTab(): Device {
  return deviceOn(allowed(() => window.sessionStorage));
}

/** A device on a storage; on memory where there is none. */
export function deviceOn(storage: Storage | undefined): Device {
  const memory = new Map<string, string>();
  const listeners = new Set<() => void>();
  const copies: Copies = storage === undefined ? { save: () => true } : unreadableCopies(storage);
  const unsafe = new Set<string>();
  let told = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const hold = (key: string, text: string): Trouble => {
    memory.set(key, text);
    tell();
    return storage === undefined ? 'denied' : 'full';
  };
  return {
    keys: (start) =>
      [...new Set([...(attempt(() => keysOf(storage)) ?? []), ...memory.keys()])]
        .filter((key) => key.startsWith(start))
        .sort(),
    read: (key) => memory.get(key) ?? attempt(() => storage?.getItem(key)) ?? undefined,
    write(key, text) {
      if (storage === undefined || (unsafe.has(key) && !copies.save(key))) return hold(key, text);
      unsafe.delete(key);
      try {
        storage.setItem(key, text);
      } catch {
        return hold(key, text);
      }
      if (memory.delete(key)) tell();
      return 'kept';
    },
    remove(key) {
      unsafe.delete(key);
      attempt(() => storage?.removeItem(key));
      if (memory.delete(key)) tell();
    },
    setUnreadableAside(key) {
      if (!copies.save(key)) unsafe.add(key);
    },
    trouble: () => (told || memory.size === 0 ? undefined : storage === undefined ? 'denied' : 'full'),
    told() {
      told = true;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** In a frame of another site, and in some private windows, naming the storage already throws. */
function allowed(storage: () => Storage): Storage | undefined {
  return (
    attempt(() => {
      const probe = `${prefix}probe`;
      storage().setItem(probe, probe);
      storage().removeItem(probe);
      return storage();
    }) ?? attempt(() => (storage().length > 0 ? storage() : undefined))
  );
}

function keysOf(storage: Storage | undefined): readonly string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
