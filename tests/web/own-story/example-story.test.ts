import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkStory } from '../../../src/core/check/index.ts';

const example = readFileSync('assets/public/voorbeeld-verhaal.yaml', 'utf8');

test('the example to begin with is the first one of the guide for writers', () => {
  const [, first] = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync('docs/schrijven.md', 'utf8')) ?? [];
  expect(example).toBe(first);
});

test('it has no mistake and no tip; the warnings say what so short a story still lacks', () => {
  const { scenario, findings } = checkStory(example, 'voorbeeld-verhaal.yaml');
  expect(scenario?.roles).toEqual(['medewerker']);
  expect(findings.map(({ ernst, code }) => `${ernst} ${code}`).sort()).toEqual([
    'waarschuwing geen-signaal',
    'waarschuwing niets-komt-terug',
    'waarschuwing te-weinig-einden',
    'waarschuwing te-weinig-principes',
    'waarschuwing te-weinig-raad',
  ]);
});
