import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFout, parseStory, printStory, storyHash } from '../../../src/core/scenario/index.ts';
import { aRandomScenario } from './arbitrary-scenario.ts';

test('parsing what was printed gives the same scenario, without a mistake', () => {
  fc.assert(
    fc.property(aRandomScenario(), (scenario) => {
      const parsed = parseStory(printStory(scenario), 'x.yaml');
      expect(parsed.findings.filter(isFout)).toEqual([]);
      expect(parsed.scenario).toEqual(scenario);
      expect(storyHash(parsed.scenario ?? scenario)).toBe(storyHash(scenario));
    }),
  );
});

test('every part of a parsed scenario knows its place', () => {
  fc.assert(
    fc.property(aRandomScenario({ plainTexts: true }), (random) => {
      const text = printStory(random);
      const { scenario, positions } = parseStory(text, 'x.yaml');
      const lines = text.split('\n');
      const at = ({ line, column, endColumn }: ReturnType<typeof positions.of>) =>
        lines[line - 1]?.slice(column - 1, endColumn - 1);
      expect(scenario && at(positions.of(scenario))).toBe(random.title);
      for (const scene of scenario?.scenes ?? []) {
        expect(at(positions.of(scene))).toBe(scene.id);
        for (const line of scene.lines) expect(at(positions.of(line))).toBe(`${line.speaker}: ${line.text}`);
        for (const option of scene.options) expect(at(positions.of(option))).toBe(option.id);
      }
      for (const ending of scenario?.endings ?? []) expect(at(positions.of(ending))).toBe(ending.id);
    }),
  );
});
