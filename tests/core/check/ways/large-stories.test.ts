import { expect, test } from 'vitest';
import { diamonds, hub, localFlags } from '../../../../scripts/bench/generated-stories.ts';
import { analyse } from '../../../../src/core/check/index.ts';
import { valueIds } from '../../../../src/core/guide/index.ts';

test('[CK4] 333 choices of two have exactly 2 to the power of 333 ways', () => {
  const analysis = analyse(diamonds(333), 'medewerker');
  expect(analysis?.ways).toBe(2n ** 333n);
  expect(analysis?.endings.get('einde-0')).toEqual({ ways: 1, random: 1 });
  expect(analysis?.options.get('a100')).toEqual({ ways: 0.5, random: 0.5 });
});

test('[CK4] and so have their histograms', () => {
  const count = 60;
  const analysis = analyse(diamonds(count), 'medewerker');
  const { range, ways = [] } = analysis?.values.get(valueIds[7] ?? 'open')?.honoured ?? { range: [0, 0] };
  expect(ways).toHaveLength(range[1] - range[0] + 1);
  expect(ways.reduce((sum, each) => sum + each, 0n)).toBe(2n ** BigInt(count));
});

test.each([
  [20, 2n ** 20n],
  [1100, 2n ** 1100n],
])('[CK5] shares of %i choices stay exact, also where no number holds the count', (count, ways) => {
  const analysis = analyse(diamonds(count), 'medewerker', { nodes: 10_000, histograms: 0 });
  expect(analysis?.ways).toBe(ways);
  expect(analysis?.options.get('b3')?.ways).toBe(0.5);
});

test('[CK2] 1,000 scenes with 40 flags that are soon forgotten stay small', () => {
  const analysis = analyse(localFlags(1000, 40), 'medewerker');
  expect(analysis?.ways).toBe(2n ** 500n);
  expect(analysis?.nodes).toBeLessThan(2000);
});

test('[CK3] in a hub of eight cases the orders multiply', () => {
  const analysis = analyse(hub(8), 'medewerker');
  const inAnyOrder = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(
    (visited) => (factorial(8) / factorial(8 - visited)) * 2 ** visited,
  );
  expect(analysis?.ways).toBe(BigInt(inAnyOrder.reduce((sum, each) => sum + each, 0)));
  expect(analysis?.nodes).toBe(2 ** 8 + 8 * 2 ** 7 + 1);
});

function factorial(number: number): number {
  return number < 2 ? 1 : number * factorial(number - 1);
}
