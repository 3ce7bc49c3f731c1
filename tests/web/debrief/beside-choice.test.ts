import { expect, test } from 'vitest';
import { runBefore } from '../../../src/web/debrief/beside-choice.tsx';

const run = (role: 'medewerker' | 'leidinggevende', begun: number) => ({
  role,
  begun,
  table: { principles: [], most: 0 },
});

test('beside a run lies the latest before it, of the same role first; never a later one', () => {
  const earlier = [run('leidinggevende', 9), run('medewerker', 8), run('leidinggevende', 4), run('medewerker', 2)];
  expect(runBefore(earlier, 'medewerker', 5)).toMatchObject({ role: 'medewerker', begun: 2 });
  expect(runBefore(earlier, 'leidinggevende', 9)).toMatchObject({ role: 'leidinggevende', begun: 4 });
  expect(runBefore(earlier.slice(0, 3), 'medewerker', 5)).toMatchObject({ role: 'leidinggevende', begun: 4 });
  expect(runBefore(earlier, 'medewerker', 2)).toBeUndefined();
});
