import type { WaysGraph } from './search-ways.ts';

/**
 * Which endings still lie ahead, step by step, as a small table: what a player does not need to know is folded together.
 * A way starts in the first row; an option leads to the row that the present one names for it, any other stays there.
 */
export type EndingsAhead = readonly AheadRow[];

interface AheadRow {
  /** Ids of the endings that some way still comes to, in the order of the file. */
  readonly endings: readonly string[];
  /** By the id of an option, the index of the row after it. */
  readonly after: Readonly<Record<string, number>>;
}

/**
 * Of a complete graph without a loop. `order`: all nodes, each after those that it leads to. Undefined where the table
 * would have more than `most` rows: where what comes depends on all that one did before.
 */
export function endingsAhead(graph: WaysGraph, order: readonly number[], most: number): EndingsAhead | undefined {
  const rows: Row[] = [];
  const known = new Map<string, number>();
  const rowOf = new Map<number, number>();
  for (const node of order) {
    const row = rowAt(graph, node, rowOf, rows);
    const folded = foldsInto(row, rows);
    const key = JSON.stringify([row.endings, row.after]);
    const index = folded ?? known.get(key) ?? rows.push(row) - 1;
    known.set(key, index);
    rowOf.set(node, index);
    if (rows.length > most) return undefined;
  }
  return rows.length === 0 ? undefined : fromTheStart(graph, rows, rowOf.get(0) ?? 0);
}

interface Row {
  /** Numbers of endings, in the order of the file. */
  readonly endings: readonly number[];
  /** Options by number and the row after each, in the order of the options. */
  readonly after: readonly (readonly [option: number, row: number])[];
}

function rowAt(
  { story, stops, first, targets, taken }: WaysGraph,
  node: number,
  rowOf: RowOf,
  rows: readonly Row[],
): Row {
  const after: [number, number][] = [];
  for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) {
    after.push([taken[edge] ?? 0, rowOf.get(targets[edge] ?? 0) ?? 0]);
  }
  const own = (stops[node] ?? 0) - story.scenes.length;
  const ahead = after.flatMap(([, row]) => rows[row]?.endings ?? []);
  return {
    endings: [...new Set(own >= 0 ? [own] : ahead)].sort((one, other) => one - other),
    after: after.sort(([one], [other]) => one - other),
  };
}

type RowOf = ReadonlyMap<number, number>;

/**
 * The row that says as much as this one: all options lead there and leave the same endings. Not where that row names one
 * of these options itself: it would be followed twice.
 */
function foldsInto({ endings, after }: Row, rows: readonly Row[]): number | undefined {
  const [next, ...others] = new Set(after.map(([, row]) => row));
  const row = rows[next ?? -1];
  if (next === undefined || row === undefined || others.length > 0 || row.endings.length !== endings.length)
    return undefined;
  const named = new Set(row.after.map(([option]) => option));
  return after.some(([option]) => named.has(option)) ? undefined : next;
}

/** The rows that are met from the start, that first. */
function fromTheStart({ story }: WaysGraph, rows: readonly Row[], start: number): EndingsAhead {
  const places = new Map([[start, 0]]);
  for (const index of places.keys()) {
    for (const [, next] of rows[index]?.after ?? []) if (!places.has(next)) places.set(next, places.size);
  }
  return [...places.keys()].map((index) => ({
    endings: (rows[index]?.endings ?? []).flatMap((ending) => story.endings[ending]?.id ?? []),
    after: Object.fromEntries(
      (rows[index]?.after ?? []).map(([option, next]) => [story.options[option]?.id ?? '', places.get(next) ?? 0]),
    ),
  }));
}
