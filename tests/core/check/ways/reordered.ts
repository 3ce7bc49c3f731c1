import type { Condition, Scenario } from '../../../../src/core/scenario/index.ts';

/** The same story with its scenes and endings the other way round, and every name in it another one. */
export function reordered(scenario: Scenario): {
  readonly scenario: Scenario;
  readonly nameOf: (id: string) => string;
} {
  const nameOf = (id: string) => `${[...id].reverse().join('')}-x`;
  const condition = (each: Condition): Condition => {
    switch (each.kind) {
      case 'all':
      case 'any':
        return { ...each, of: each.of.map(condition) };
      case 'not':
        return { ...each, of: condition(each.of) };
      case 'is':
      case 'range':
        return { ...each, name: nameOf(each.name) };
      case 'role':
        return each;
    }
  };
  const when = (part: { readonly when?: Condition }) => (part.when === undefined ? {} : { when: condition(part.when) });
  const { clock } = scenario;
  const story: Scenario = {
    ...scenario,
    start: nameOf(scenario.start),
    ...(clock && {
      clock: { ...clock, name: nameOf(clock.name), ...(clock.to !== undefined && { to: nameOf(clock.to) }) },
    }),
    variables: scenario.variables.map((variable) => ({ ...variable, id: nameOf(variable.id) })).reverse(),
    scenes: scenario.scenes
      .map((scene) => ({
        ...scene,
        id: nameOf(scene.id),
        lines: scene.lines.map((line) => ({ ...line, ...when(line) })),
        options: scene.options.map((option) => ({
          ...option,
          ...when(option),
          id: nameOf(option.id),
          to: nameOf(option.to),
          effects: option.effects.map((effect) => ({ ...effect, variable: nameOf(effect.variable) })),
        })),
      }))
      .reverse(),
    endings: scenario.endings
      .map((ending) => ({
        ...ending,
        id: nameOf(ending.id),
        text: ending.text.map((variant) => ({ ...variant, ...when(variant) })),
        afterwards: ending.afterwards.map((each) => ({
          ...each,
          text: each.text.map((variant) => ({ ...variant, ...when(variant) })),
        })),
      }))
      .reverse(),
  };
  return { scenario: story, nameOf };
}
