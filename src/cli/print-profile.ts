import type { Analysis, AnalysisByRole, Range, Weighed } from '../core/check/index.ts';
import { principle } from '../core/guide/index.ts';
import type { Scenario } from '../core/scenario/index.ts';
import { texts } from './texts.ts';

/** What all ways through a story come to, in each of its roles: the endings, and what lies within reach. */
export function printProfile(scenario: Scenario, analysis: AnalysisByRole): string {
  const roles = scenario.roles.map((role) => {
    const found = analysis[role] ?? null;
    return found === null ? [texts.noProfile(role)] : [...endings(scenario, found), '', ...principles(found)];
  });
  return `${roles.map((lines) => lines.map((line) => `  ${line}`.trimEnd()).join('\n')).join('\n\n')}\n\n`;
}

function endings(scenario: Scenario, { role, ways, steps, minutes, words, endings }: Analysis): readonly string[] {
  const width = Math.max(...scenario.endings.map(({ id }) => id.length), texts.ending.length);
  const shares = [...endings].map(
    ([id, share]) => `${id.padEnd(width)}  ${percent(share.ways)}  ${percent(share.random)}`,
  );
  return [
    texts.profile(role, written(ways), steps[1], minutes[1], words[1]),
    `${texts.ending.padEnd(width)}  ${texts.ways.padStart(6)}  ${texts.random.padStart(6)}`,
    ...shares,
  ];
}

function written(ways: bigint): string {
  const digits = String(ways);
  return digits.length <= 12
    ? ways.toLocaleString('nl')
    : `${digits[0]},${digits.slice(1, 3)} × 10^${digits.length - 1}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}%`.padStart(6);
}

/** Strained to the left, honoured to the right; full as far as every way goes, light as far as some way does. */
function principles({ principles }: Analysis): readonly string[] {
  const names = [...principles].map(([id, weighed]) => ({ name: principle(id).name, weighed }));
  const width = Math.max(...names.map(({ name }) => name.length));
  const most = Math.max(1, ...names.flatMap(({ weighed }) => [weighed.honoured.range[1], weighed.strained.range[1]]));
  return [
    `${''.padEnd(width)}  ${texts.strained.padStart(barWidth + 8)} | ${texts.honoured}`,
    ...names.map(({ name, weighed }) => `${name.padEnd(width)}  ${bars(weighed, most)}`),
  ];
}

const barWidth = 16;

function bars({ honoured, strained }: Weighed, most: number): string {
  const left = [...bar(strained.range, most)].reverse().join('');
  return `${span(strained.range).padStart(7)} ${left.padStart(barWidth)} | ${bar(honoured.range, most).padEnd(barWidth)} ${span(honoured.range)}`;
}

function bar([least, highest]: Range, most: number): string {
  const cells = (sum: number) => Math.round((sum / most) * barWidth);
  return '█'.repeat(cells(least)) + '░'.repeat(cells(highest) - cells(least));
}

function span([least, most]: Range): string {
  return least === most ? `${least}` : `${least}–${most}`;
}
