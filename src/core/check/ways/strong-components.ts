/** A directed graph: the edges of node `n` are those from `first[n]` up to `first[n + 1]`, each with its target node. */
export interface Edges {
  readonly first: readonly number[];
  readonly targets: readonly number[];
}

export interface Components {
  /** All nodes; those of one component stand together, and every component stands after those that it leads to. */
  readonly order: readonly number[];
  /** Per node, a number that the nodes of its component have in common and no others. */
  readonly of: ArrayLike<number>;
}

/** The strongly connected parts of a graph (Tarjan, 1972), without recursion, so that a long story is no deep stack. */
export function strongComponents(edges: Edges): Components {
  const visit = startVisit(edges);
  for (let root = 0; root < visit.entered.length; root++) {
    if (visit.entered[root] !== -1) continue;
    enter(visit, root);
    for (let node = visit.path.at(-1); node !== undefined; node = visit.path.at(-1)) goOn(visit, node);
  }
  return visit;
}

/** The nodes by component, in the order of the components. */
export function* partsOf({ order, of }: Components): Generator<readonly number[]> {
  for (let from = 0, end = 0; from < order.length; from = end) {
    while (end < order.length && of[order[end] ?? 0] === of[order[from] ?? 0]) end++;
    yield order.slice(from, end);
  }
}

type Visit = ReturnType<typeof startVisit>;

function startVisit({ first, targets }: Edges) {
  const count = first.length - 1;
  const none: number[] = [];
  return {
    first,
    targets,
    /** When each node was entered; -1: not yet. */
    entered: new Int32Array(count).fill(-1),
    /** The earliest entered node of the same component that is known to be reached from each. */
    low: new Int32Array(count),
    of: new Int32Array(count).fill(-1),
    /** The edge of each node to look at next. */
    next: new Int32Array(first),
    order: [...none],
    /** Entered, but not yet in a component. */
    open: [...none],
    path: [...none],
    time: 0,
  };
}

function enter(visit: Visit, node: number) {
  visit.entered[node] = visit.time;
  visit.low[node] = visit.time++;
  visit.open.push(node);
  visit.path.push(node);
}

function goOn(visit: Visit, node: number) {
  const { first, targets, next, entered, of } = visit;
  const edge = next[node] ?? 0;
  if (edge >= (first[node + 1] ?? 0)) {
    leave(visit, node);
    return;
  }
  next[node] = edge + 1;
  const target = targets[edge] ?? 0;
  if (entered[target] === -1) enter(visit, target);
  else if (of[target] === -1) lower(visit, node, entered[target] ?? 0);
}

function leave(visit: Visit, node: number) {
  const { path, low, entered } = visit;
  path.pop();
  const parent = path.at(-1);
  if (parent !== undefined) lower(visit, parent, low[node] ?? 0);
  if (low[node] === entered[node]) close(visit, node);
}

function close({ open, of, order }: Visit, root: number) {
  const component = order.length;
  for (let member = open.pop(); member !== undefined; member = member === root ? undefined : open.pop()) {
    of[member] = component;
    order.push(member);
  }
}

function lower({ low }: Visit, node: number, to: number) {
  low[node] = Math.min(low[node] ?? to, to);
}
