/** Whole numbers, each under a radix of its own, that are written into or read out of one large number. */
export interface Digits {
  /**
   * The next of them, from 0 up to the radix. Writing takes what is `known`; reading leaves it.
   * @param radix - how many it may be; it must be the same when it is read again
   */
  next(radix: number, known: number | undefined): number;
}

/** Keeps what is written; `packed` is all of it as one number, in which the last counts most. */
export function digitsToWrite(): Digits & { packed(): bigint } {
  const written: { readonly radix: number; readonly digit: number }[] = [];
  return {
    next(radix, digit) {
      if (digit === undefined || digit < 0 || digit >= radix) throw new Error(`${digit} is no digit under ${radix}`);
      written.push({ radix, digit });
      return digit;
    },
    packed: () => written.reduceRight((rest, { radix, digit }) => rest * BigInt(radix) + BigInt(digit), 0n),
  };
}

/** Reads what was packed; `rest` is what nobody asked for: 0 where all was read as it was written. */
export function digitsToRead(packed: bigint): Digits & { rest(): bigint } {
  let rest = packed;
  return {
    next(radix) {
      const digit = Number(rest % BigInt(radix));
      rest /= BigInt(radix);
      return digit;
    },
    rest: () => rest,
  };
}
