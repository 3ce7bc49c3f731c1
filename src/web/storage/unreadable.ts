/** Where copies of unreadable texts are kept. */
const unreadablePrefix = 'tweestrijd/onleesbaar/';

export interface Copies {
  /** Keeps a copy of what stands under a key, unless there is one. False: there is no room for it. */
  save(key: string): boolean;
}

/** Copies of what cannot be read, in the storage itself: `…/2`, `…/3` where another copy of the same key is there. */
export function unreadableCopies(storage: Storage): Copies {
  return {
    save(key) {
      try {
        const text = storage.getItem(key);
        if (text === null) return true;
        const copy = placeFor(storage, unreadablePrefix + key.replace(/^tweestrijd\//, ''), text);
        if (storage.getItem(copy) === null) storage.setItem(copy, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The first key that is free, or holds this very text. */
function placeFor(storage: Storage, first: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? first : `${first}/${number}`;
    const there = storage.getItem(key);
    if (there === null || there === text) return key;
  }
}
