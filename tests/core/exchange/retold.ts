import type { Condition, Option, Scenario, Scene } from '../../../src/core/scenario/index.ts';
import type { Chance } from './chance.ts';
import { shuffled } from './chance.ts';

/**
 * The same ways, told otherwise: of every text, weight, reason, person, place, question and face each has its chance to be
 * another; scenes, variables and endings stand in another order.
 */
export function retold(scenario: Scenario, chance: Chance): Scenario {
  const text = (before: string) => (chance(2) === 0 ? before : `${before} Of anders gezegd: ${chance(1000)}.`);
  const { clock } = scenario;
  return {
    ...scenario,
    title: text(scenario.title),
    dilemma: text(scenario.dilemma),
    level: text(scenario.level),
    ...(clock && { clock: { ...clock, begin: chance(1440) } }),
    people: scenario.people.map((each) => ({ ...each, name: text(each.name), job: text(each.job ?? ''), age: 40 })),
    places: scenario.places.map((each) => ({ ...each, name: text(each.name), background: 'kantoor' })),
    variables: shuffled(
      [...scenario.variables, { id: `nieuw-${chance(9)}`, kind: 'flag', start: chance(2) === 0 }],
      chance,
    ),
    scenes: shuffled(scenario.scenes, chance).map((scene) => sceneRetold(scene, text, chance)),
    endings: shuffled(scenario.endings, chance).map((ending) => ({
      ...ending,
      title: text(ending.title),
      text: [{ text: text('Zo ging het.') }],
      afterwards: [],
    })),
    questions: scenario.questions.map(text),
  };
}

function sceneRetold(scene: Scene, text: (before: string) => string, chance: Chance): Scene {
  const when: Condition = { kind: 'role', is: 'medewerker' };
  return {
    ...scene,
    present: [],
    onThePhone: scene.present,
    happenings: [],
    lines: [...scene.lines.map((line) => ({ ...line, text: text(line.text) })), { speaker: 'jij', text: 'Nu?', when }],
    advice: scene.advice.map((each) => ({ ...each, text: text(each.text) })),
    ...(scene.signal !== undefined && { signal: text(scene.signal) }),
    session: chance(2) === 0,
    options: scene.options.map((option) => optionRetold(option, text, chance)),
  };
}

function optionRetold(option: Option, text: (before: string) => string, chance: Chance): Option {
  return {
    ...option,
    text: text(option.text),
    honours: chance(2) === 0 ? option.honours : { open: 2 },
    strains: chance(2) === 0 ? option.strains : { rechtmatig: 3 },
    because: text(option.because ?? ''),
    ...(option.when && { when: turned(option.when) }),
  };
}

/** The same condition with its parts the other way round. */
function turned(condition: Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(turned).toReversed() };
    case 'not':
      return { ...condition, of: turned(condition.of) };
    default:
      return condition;
  }
}
