import { getAdjacencyMap, getShortestPaths, getSimplePaths } from 'xstate/graph';
import { analyse, checkStory, keyStrokeCaps, patientCaps } from '../../src/core/check/index.ts';
import { compile } from '../../src/core/play/index.ts';
import { printStory, type Scenario } from '../../src/core/scenario/index.ts';
import { timeInWorker } from './check-in-worker.ts';
import { diamonds, hub, layered, localFlags } from './generated-stories.ts';
import { median } from './median.ts';

const role = 'medewerker';

/** The checker on generated stories: beside `xstate/graph`, as they grow, and from a changed text to its findings. */
export async function benchCheck() {
  besideXstate();
  growing();
  await fromTextToFindings();
}

interface Compared {
  readonly name: string;
  readonly story: Scenario;
  /** Which of the questions of `xstate/graph` come to an end on it. */
  readonly ends: readonly ('adjacency' | 'shortest' | 'simple')[];
}

const compared: readonly Compared[] = [
  { name: '10 diamonds', story: diamonds(10), ends: ['adjacency', 'shortest', 'simple'] },
  { name: '333 diamonds', story: diamonds(333), ends: ['adjacency', 'shortest'] },
  { name: '30 scenes, 4 variables, clock', story: layered(30), ends: ['adjacency', 'shortest'] },
  { name: 'the same, a third of the time', story: layered(30, 15), ends: ['adjacency', 'shortest', 'simple'] },
  { name: '100 scenes, 16 variables, clock', story: layered(100), ends: [] },
  { name: '1,000 scenes, 40 flags', story: localFlags(1000, 40), ends: [] },
  { name: 'hub of 6 cases', story: hub(6), ends: ['adjacency', 'shortest'] },
  { name: 'hub of 12 cases', story: hub(12), ends: [] },
];

function besideXstate() {
  console.log(
    '\nAll ways through, ms (median): ours without and with histograms; theirs, and how many times ours with them.',
  );
  console.log(row('', 'nodes', 'ways', 'without', 'with', 'adjacency map', 'shortest paths', 'simple paths'));
  for (const { name, story, ends } of compared) {
    const analysis = analyse(story, role, patientCaps);
    const { machine } = compile(story, role);
    const without = time(() => analyse(story, role, { ...patientCaps, histograms: 0 }));
    const ours = time(() => analyse(story, role, patientCaps));
    const theirs = [
      ends.includes('adjacency') ? time(() => getAdjacencyMap(machine, {})) : undefined,
      ends.includes('shortest') ? time(() => getShortestPaths(machine)) : undefined,
      ends.includes('simple') ? time(() => getSimplePaths(machine)) : undefined,
    ];
    const times = theirs.map((each) => (each === undefined ? '–' : `${ms(each)} (${Math.round(each / ours)}×)`));
    console.log(row(name, analysis?.nodes ?? '', ways(analysis?.ways), ms(without), ms(ours), ...times));
  }
}

function growing() {
  console.log('\nGrowth, ms (median): search, counts, shares and ranges; with histograms too. × per tenfold of nodes.');
  console.log(row('layered', 'nodes', 'without', 'per tenfold', 'with', 'per tenfold'));
  const grown = [30, 100, 300, 1000].map((scenes) => {
    const story = layered(scenes);
    const without = time(() => analyse(story, role, { ...patientCaps, histograms: 0 }));
    const all = time(() => analyse(story, role, patientCaps));
    return { scenes, nodes: analyse(story, role)?.nodes ?? Number.NaN, without, all };
  });
  for (const [index, { scenes, nodes, without, all }] of grown.entries()) {
    const before = grown[index - 1];
    const tenfold = (now: number, then: number | undefined) =>
      before && then ? `×${((now / then) ** (1 / Math.log10(nodes / before.nodes))).toFixed(1)}` : '';
    console.log(
      row(
        `${scenes} scenes`,
        nodes,
        ms(without),
        tenfold(without, before?.without),
        ms(all),
        tenfold(all, before?.all),
      ),
    );
  }
}

async function fromTextToFindings() {
  console.log('\nFrom a text with one changed line to findings and analysis in both roles, ms (median).');
  console.log(row('', 'lines', 'here', 'in a worker', 'longest frame'));
  const sizes = [30, 300];
  const texts = sizes.map((scenes) => printStory(layered(scenes)));
  const inWorker = await timeInWorker(texts);
  for (const [index, text] of texts.entries()) {
    let edit = 0;
    const took = time(() =>
      checkStory(text.replace('er ligt nog veel', `er ligt nog ${edit++}`), 'x.yaml', keyStrokeCaps),
    );
    const there = inWorker[index] ?? { answer: Number.NaN, longestFrame: Number.NaN };
    const lines = text.split('\n').length;
    console.log(row(`${sizes[index]} scenes`, lines, ms(took), ms(there.answer), ms(there.longestFrame)));
  }
}

/** The median of as many calls as two seconds hold, the first third of which only warms up; of long ones, of what there is. */
function time(call: () => unknown): number {
  const times: number[] = [];
  const end = performance.now() + 2000;
  while (times.length === 0 || (performance.now() < end && times.length < 1000)) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return median(times.length > 20 ? times.slice(Math.floor(times.length / 3)) : times);
}

function ms(time: number): string {
  return time < 10 ? time.toFixed(2) : String(Math.round(time));
}

function ways(count: bigint | undefined): string {
  const digits = String(count ?? '');
  return digits.length < 10 ? digits : `10^${digits.length - 1}`;
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(34) + cells.map((cell) => String(cell).padStart(16)).join('');
}
