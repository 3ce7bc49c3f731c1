import type { Scenario } from './scenario.ts';

/**
 * A fingerprint of what a story says: equal for equal stories, whatever the layout of the file or the order of the
 * fields in a block. FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923), over canonical JSON; 16 hexadecimal digits. No security.
 */
export function storyHash(scenario: Scenario): string {
  return fnv1a(canonicalJson(scenario));
}

/** JSON with sorted keys, and every character beyond ASCII escaped, so that a character is a byte. */
function canonicalJson(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (isPlainObject(part) ? sorted(part) : part));
  return json.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPlainObject(part: unknown): part is object {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function sorted(part: object): object {
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** In two halves of 32 bits; the prime is 2⁴⁰ + 0x1b3. */
export function fnv1a(ascii: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let index = 0; index < ascii.length; index++) {
    low = (low ^ ascii.charCodeAt(index)) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 2 ** 8) % 2 ** 32;
    low = product % 2 ** 32;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
