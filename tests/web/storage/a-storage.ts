/** The browser's storage, in memory: what is there stays there, also where nothing more goes in. */
export interface FakeStorage extends Storage {
  readonly kept: Map<string, string>;
  /** How many characters of keys and texts go in. */
  room: number;
}

export function aStorage(kept: Readonly<Record<string, string>> = {}): FakeStorage {
  const map = new Map(Object.entries(kept));
  const used = () => [...map].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    kept: map,
    room: Number.POSITIVE_INFINITY,
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, text) {
      const before = map.get(key);
      if (used() - (before === undefined ? 0 : key.length + before.length) + key.length + text.length > this.room)
        throw new DOMException('no room', 'QuotaExceededError');
      map.set(key, text);
    },
    removeItem: (key) => map.delete(key),
    clear: () => map.clear(),
  };
}
