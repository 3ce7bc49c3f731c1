import { fixedSymbols } from './symbols.ts';

/** How many symbols at the end of a code check all that stands before them. */
export const checkLength = 4;

/** The largest prime under 32⁴. */
const prime = 1_048_573;

/**
 * Each symbol counts by a power of this. For codes of up to 200 symbols it is one with which the remainders of any one
 * and any two wrong symbols differ from that of the right code, those of the check itself included; a test holds it.
 * So it finds every wrong character, every pair of them, and every swap.
 */
const base = 41;

/** The symbols to write behind these. */
export function checkSymbols(symbols: readonly number[]): readonly number[] {
  return fixedSymbols(
    symbols.reduce((sum, symbol) => ((sum + symbol) * base) % prime, 0),
    checkLength,
  );
}
