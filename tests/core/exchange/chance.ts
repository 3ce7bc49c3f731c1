import fc from 'fast-check';

/** A whole number from 0 up to `below`. */
export type Chance = (below: number) => number;

export const aChance: fc.Arbitrary<Chance> = fc
  .infiniteStream(fc.nat(1_000_000))
  .map((numbers) => (below: number) => (numbers.next().value ?? 0) % below);

export function oneOf<T>(from: readonly T[], chance: Chance): T {
  const found = from[chance(from.length)];
  if (found === undefined) throw new Error('there is nothing to pick from');
  return found;
}

export function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  const drawn = list.map((each) => [chance(1000), each] as const);
  return drawn.toSorted(([one], [other]) => one - other).map(([, each]) => each);
}
