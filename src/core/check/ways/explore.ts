import type { Role, Scenario } from '../../scenario/index.ts';
import { analyseGraph } from './analyse-graph.ts';
import type { Analysis } from './analysis.ts';
import { type Liveness, liveVariables } from './live-variables.ts';
import { type RoleStory, roleStory } from './role-story.ts';
import { searchWays, type WaysGraph } from './search-ways.ts';
import { type Components, strongComponents } from './strong-components.ts';

/** How far a search may go. Nodes are situations: a scene with what is remembered there. */
export interface Caps {
  /** The most nodes to meet. */
  readonly nodes: number;
  /** The most nodes of which histograms are made. */
  readonly histograms: number;
}

/** What is known of a story in one role. */
export interface Explored {
  readonly story: RoleStory;
  readonly graph: WaysGraph;
  /** Of the graph; where one of them is a loop, a way may never end. */
  readonly components: Components;
  /** Null where a way may never end, none ends, or the cap is passed. */
  readonly analysis: Analysis | null;
}

/** Searches a story in one role, and counts its ways where that can be done. */
export function explore(scenario: Scenario, role: Role, caps: Caps): Explored {
  const story = roleStory(scenario, role);
  return exploreWith(story, liveVariables(story), caps);
}

/** The same where it is given what must be known at each stop: at least what is live. */
export function exploreWith(story: RoleStory, liveness: Liveness, caps: Caps): Explored {
  const graph = searchWays(story, liveness, caps);
  const components = strongComponents(graph);
  const countable = graph.complete && !hasLoop(graph, components);
  return { story, graph, components, analysis: countable ? analyseGraph(graph, components.order, caps) : null };
}

/** Whether a state can come back: then there is no bound on how long a way is. */
function hasLoop({ first, targets }: WaysGraph, { order, of }: Components): boolean {
  for (let index = 0; index < order.length; index++) {
    const node = order[index] ?? 0;
    if (index > 0 && of[node] === of[order[index - 1] ?? 0]) return true;
    for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) if (targets[edge] === node) return true;
  }
  return false;
}
