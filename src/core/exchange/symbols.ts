/**
 * The 32 characters of a result code: Crockford's base 32 (crockford.com/base32.html). All of them can stand in a QR
 * code's alphanumeric mode; I, L and O are not among them since they look like 1 and 0, nor is U.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type Symbols = { readonly ok: true; readonly symbols: readonly number[] } | NotASymbol;

interface NotASymbol {
  readonly ok: false;
  /** As it was typed. */
  readonly character: string;
}

/** A typed text as numbers from 0 to 31: in any case, with O for 0 and I or L for 1; spaces and dashes are passed over. */
export function readSymbols(text: string): Symbols {
  const characters = [...text.replace(/[\s\p{Pd}]/gu, '')];
  const symbols = characters.map(symbolOf);
  const strange = characters[symbols.indexOf(-1)];
  return strange === undefined ? { ok: true, symbols } : { ok: false, character: strange };
}

export function writeSymbols(symbols: readonly number[]): string {
  return symbols.map((symbol) => alphabet[symbol]).join('');
}

function symbolOf(character: string): number {
  return alphabet.indexOf(character.toUpperCase().replace('O', '0').replace(/[IL]/, '1'));
}

/** A number as symbols, the first counting most; nothing for 0. */
export function symbolsOf(number: bigint): readonly number[] {
  const symbols: number[] = [];
  for (let rest = number; rest > 0n; rest /= 32n) symbols.unshift(Number(rest % 32n));
  return symbols;
}

export function numberOf(symbols: readonly number[]): bigint {
  return symbols.reduce((number, symbol) => number * 32n + BigInt(symbol), 0n);
}

/** A small number as exactly so many symbols. */
export function fixedSymbols(number: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.floor(number / 32 ** (count - 1 - index)) % 32);
}
