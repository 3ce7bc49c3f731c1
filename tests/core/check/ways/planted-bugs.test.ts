import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everythingKnown } from './everything-known.ts';
import { smallCaps } from './lively-story.ts';
import { type Checker, failsOn, properties } from './properties.ts';

// Each bug is looked for with every property until one finds it.

interface Bug {
  readonly what: string;
  /** In which file of `core/check/ways`, and what stands there instead of what. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const bugs: readonly Bug[] = [
  {
    what: 'what is added to need not be known before',
    file: 'live-variables.ts',
    from: ".filter(({ kind }) => kind === 'set')",
    to: '',
  },
  {
    what: 'where the clock leads needs nothing known',
    file: 'live-variables.ts',
    from: 'whenStuck === undefined ? [] : [{ stop: whenStuck, unless: 0n }]',
    to: '[]',
  },
  {
    what: 'what was changed one scene ago is as it was at the start',
    file: 'changed-variables.ts',
    from: 'before | (masks[stop] ?? 0n) | changes',
    to: 'before | changes',
  },
  {
    what: 'what is spent on the way makes no difference later',
    file: 'noticed-minutes.ts',
    from: 'noticed + spent',
    to: 'noticed',
  },
  {
    what: 'a loop that costs time is like any other',
    file: 'noticed-minutes.ts',
    from: 'minutesOf(story, option) > 0',
    to: 'false',
  },
  {
    what: 'numbers go out of their bounds',
    file: 'moves.ts',
    from: 'Math.min(most, Math.max(least, before(state) + by))',
    to: 'before(state) + by + (least - least) + (most - most)',
  },
  {
    what: 'the clock leads nowhere',
    file: 'search-ways.ts',
    from: 'possible.length === 0 && stuck !== undefined',
    to: 'possible.length < 0 && stuck !== undefined',
  },
  {
    what: 'two states are taken for one',
    file: 'layout.ts',
    from: 'key * size',
    to: 'key * Math.max(1, size - 1)',
  },
  {
    what: 'a loop of several scenes is overlooked',
    file: 'strong-components.ts',
    from: 'lower(visit, node, entered[target] ?? 0)',
    to: 'lower(visit, node, entered[node] ?? 0)',
  },
  {
    what: 'dead ends count in what is least and most',
    file: 'all-ways.ts',
    from: '!count.none(node)',
    to: 'count.none(node) || true',
  },
  {
    what: 'a principle is its heaviest value',
    file: 'measures.ts',
    from: 'weight + (measure[number] ?? 0)',
    to: 'Math.max(weight, measure[number] ?? 0)',
  },
  {
    what: 'random players go where most ways go',
    file: 'share-ways.ts',
    from: '1 / ((first[node + 1] ?? 0) - (first[node] ?? 0))',
    to: '(first[node + 1] ?? 0) > (first[node] ?? 0) ? 1 / 2 : 0',
  },
  {
    what: 'a histogram is not moved up by what an option adds',
    file: 'histogram.ts',
    from: '(measure[options[edge] ?? 0] ?? 0)',
    to: '0',
  },
];

let planted: Bug | undefined;
let server: ViteDevServer;

const plantBugs: Plugin = {
  name: 'planted-bugs',
  enforce: 'pre',
  transform(code, id) {
    if (planted === undefined || !id.endsWith(`/src/core/check/ways/${planted.file}`)) return undefined;
    if (!code.includes(planted.from)) throw new Error(`${planted.file} has no '${planted.from}'`);
    return code.replaceAll(planted.from, () => planted?.to ?? '');
  },
};

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [plantBugs],
    server: { middlewareMode: true, ws: false, watch: null },
  });
});
afterAll(() => server.close());

/** The checker with the planted bug, made of its source anew. */
async function plantedChecker(bug: Bug | undefined): Promise<Checker> {
  planted = bug;
  server.environments.ssr.moduleGraph.invalidateAll();
  const load = (file: string) => server.ssrLoadModule(`/src/core/check/ways/${file}`);
  const [{ analyse }, { explore, exploreWith }, { roleStory }] = await Promise.all([
    load('analyse.ts'),
    load('explore.ts'),
    load('role-story.ts'),
  ]);
  return {
    analyse,
    explore: (scenario, role) => explore(scenario, role, smallCaps),
    exploreAll(scenario, role) {
      const story = roleStory(scenario, role);
      return exploreWith(story, everythingKnown(story), smallCaps);
    },
  };
}

/** The name of the first property that fails; the others are not tried. */
function failing(checker: Checker): string | undefined {
  return properties.find((property) => failsOn(property, checker, stories) !== undefined)?.name;
}

// The same for the real one: else a property that fails without any bug would seem to find them.
const stories = 3000;

test('without a bug no property fails', async () => {
  expect(failing(await plantedChecker(undefined))).toBeUndefined();
});

test.each(bugs)('$what: a property fails', async (bug) => {
  expect(failing(await plantedChecker(bug))).toBeDefined();
});
