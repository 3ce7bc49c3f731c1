/** Where people stand on a floor, in world units, in the order in which they fill. */
export const SLOTS = [826, 1170, 552, 1440, 998] as const;

/** Who stands where: x of the middle of the head, by person. */
export type Standing = ReadonlyMap<string, number>;

/** Who stays keeps the place they have; who is new takes the first free one; beyond the last they share it. */
export function stand(before: Standing, ids: readonly string[]): Map<string, number> {
  const after = new Map<string, number>();
  for (const id of ids) {
    const x = before.get(id);
    if (x !== undefined) after.set(id, x);
  }
  for (const id of ids) {
    if (after.has(id)) continue;
    const taken = new Set(after.values());
    after.set(id, SLOTS.find((x) => !taken.has(x)) ?? SLOTS[4] + 40 * (after.size - SLOTS.length + 1));
  }
  return after;
}

/** Everyone looks to the middle of the company; alone, into the room. */
export function facesLeft(standing: Standing, id: string): boolean {
  const xs = [...standing.values()];
  const x = standing.get(id) ?? 0;
  if (xs.length < 2) return x > 1000;
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  return x > middle || (x === middle && x > 1000);
}
