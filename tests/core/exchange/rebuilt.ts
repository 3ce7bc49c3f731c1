import type { Condition, Effect, Option, Scenario, Scene } from '../../../src/core/scenario/index.ts';
import { type Chance, oneOf } from './chance.ts';

/** An edit of what decides the ways; undefined where the story has nothing to edit so. */
export type Edit = (scenario: Scenario, chance: Chance) => Scenario | undefined;

/** Each of them leads through other ways, or makes other journals: no code of before may be read after it. */
export const edits: Readonly<Record<string, Edit>> = {
  'an option is gone': onScene(
    ({ options }) => options.length > 1,
    (scene, chance) => {
      const gone = oneOf(scene.options, chance);
      return { ...scene, options: scene.options.filter((each) => each !== gone) };
    },
  ),
  'an option more': onScene(
    () => true,
    (scene, chance) => ({
      ...scene,
      options: scene.options.toSpliced(chance(scene.options.length + 1), 0, {
        ...oneOf(scene.options, chance),
        id: 'nieuwe-optie',
      }),
    }),
  ),
  'two options change places': onScene(
    ({ options }) => options.length > 1,
    (scene, chance) => {
      const at = chance(scene.options.length - 1);
      const [one, other] = [scene.options[at], scene.options[at + 1]];
      return one && other && { ...scene, options: scene.options.toSpliced(at, 2, other, one) };
    },
  ),
  'an option of another name': onOption((option) => ({ ...option, id: `${option.id}-anders` })),
  'an option that leads elsewhere': (scenario, chance) => {
    const stops = [...scenario.scenes, ...scenario.endings].map(({ id }) => id);
    return onOption((option) => {
      const others = stops.filter((id) => id !== option.to);
      return others.length === 0 ? undefined : { ...option, to: oneOf(others, chance) };
    })(scenario, chance);
  },
  'a condition turned into its opposite': onOption(({ when, ...option }) =>
    when === undefined ? undefined : { ...option, when: { kind: 'not', of: when } },
  ),
  'a condition on the role': onOption(({ when, ...option }) => ({
    ...option,
    when: { kind: 'all', of: [...(when ? [when] : []), { kind: 'role', is: 'leidinggevende' }] },
  })),
  'what was possible once is possible again, or the other way round': onOption((option) => ({
    ...option,
    once: !option.once,
  })),
  'an option that costs a minute more': (scenario, chance) =>
    scenario.clock && onOption((option) => ({ ...option, minutes: option.minutes + 1 }))(scenario, chance),
  'an effect of something that is asked for': (scenario, chance) => {
    const asked = namesAsked(scenario);
    const variables = scenario.variables.filter(({ id }) => asked.has(id));
    if (variables.length === 0) return undefined;
    const variable = oneOf(variables, chance);
    const effect: Effect =
      variable.kind === 'number'
        ? { kind: 'add', variable: variable.id, by: 7 }
        : { kind: 'set', variable: variable.id, value: variable.start };
    return onOption((option) => ({ ...option, effects: [...option.effects, effect] }))(scenario, chance);
  },
  'a scene of another name': (scenario, chance) => {
    const { id } = oneOf(scenario.scenes, chance);
    const renamed = (name: string) => (name === id ? `${id}-anders` : name);
    return {
      ...led(scenario, renamed),
      scenes: led(scenario, renamed).scenes.map((each) => ({ ...each, id: renamed(each.id) })),
    };
  },
  'an ending of another name': (scenario, chance) => {
    const reached = scenario.endings.filter(({ id }) =>
      scenario.scenes.some(({ options }) => options.some(({ to }) => to === id)),
    );
    if (reached.length === 0) return undefined;
    const { id } = oneOf(reached, chance);
    const renamed = (name: string) => (name === id ? `${id}-anders` : name);
    return {
      ...led(scenario, renamed),
      endings: scenario.endings.map((each) => ({ ...each, id: renamed(each.id) })),
    };
  },
  'another start': (scenario, chance) => {
    const others = scenario.scenes.filter(({ id }) => id !== scenario.start);
    return others.length === 0 ? undefined : { ...scenario, start: oneOf(others, chance).id };
  },
  'a clock of a minute more': (scenario) =>
    scenario.clock && { ...scenario, clock: { ...scenario.clock, start: scenario.clock.start + 1 } },
  'a clock that leads elsewhere': ({ clock, ...scenario }, chance) => {
    const stops = [...scenario.scenes, ...scenario.endings].map(({ id }) => id).filter((id) => id !== clock?.to);
    return stops.length === 0 ? undefined : clock && { ...scenario, clock: { ...clock, to: oneOf(stops, chance) } };
  },
  'someone else to ask': onScene(
    () => true,
    (scene) => ({ ...scene, advice: [...scene.advice, { person: 'nieuw', text: 'Ik zou wachten.' }] }),
  ),
  'someone who cannot be asked any more': onScene(
    ({ advice }) => advice.length > 0,
    (scene) => ({ ...scene, advice: scene.advice.filter(({ person }) => person !== scene.advice[0]?.person) }),
  ),
  'someone who can be asked in one role alone': onScene(
    ({ advice }) => advice.length > 0,
    (scene) => {
      const [{ when, ...first } = { person: '', text: '' }, ...rest] = scene.advice;
      const role: Condition = { kind: 'role', is: 'leidinggevende' };
      return { ...scene, advice: [{ ...first, when: { kind: 'all', of: [...(when ? [when] : []), role] } }, ...rest] };
    },
  ),
  'fewer to ask': onScene(
    (scene) => Math.min(peopleIn(scene), scene.questionsLeft ?? 99) > 1,
    (scene) => ({ ...scene, questionsLeft: Math.min(peopleIn(scene), scene.questionsLeft ?? 99) - 1 }),
  ),
  'an inner signal, or none any more': onScene(
    () => true,
    ({ signal, ...scene }) => ({ ...scene, ...(signal === undefined && { signal: 'Waar voel je het?' }) }),
  ),
  'a variable that starts otherwise, within other bounds': (scenario, chance) => {
    const asked = namesAsked(scenario);
    const found = scenario.variables.filter(({ id, kind }) => asked.has(id) && kind !== 'name');
    if (found.length === 0) return undefined;
    const changed = oneOf(found, chance);
    return {
      ...scenario,
      variables: scenario.variables.map((each) => {
        if (each !== changed || each.kind === 'name') return each;
        return each.kind === 'flag' ? { ...each, start: !each.start } : { ...each, max: each.max + 1 };
      }),
    };
  },
};

function onScene(fits: (scene: Scene) => boolean, edit: (scene: Scene, chance: Chance) => Scene | undefined): Edit {
  return (scenario, chance) => {
    const fitting = scenario.scenes.filter(fits);
    if (fitting.length === 0) return undefined;
    const found = oneOf(fitting, chance);
    const edited = edit(found, chance);
    return edited && { ...scenario, scenes: scenario.scenes.map((each) => (each === found ? edited : each)) };
  };
}

/** Of those options that can be edited so, one. */
function onOption(edit: (option: Option) => Option | undefined): Edit {
  return (scenario, chance) => {
    const options = scenario.scenes.flatMap((scene) => scene.options).filter((option) => edit(option) !== undefined);
    if (options.length === 0) return undefined;
    const found = oneOf(options, chance);
    const edited = (option: Option) => (option === found ? (edit(option) ?? option) : option);
    return { ...scenario, scenes: scenario.scenes.map((each) => ({ ...each, options: each.options.map(edited) })) };
  };
}

function led(scenario: Scenario, renamed: (name: string) => string): Scenario {
  const { clock } = scenario;
  return {
    ...scenario,
    start: renamed(scenario.start),
    ...(clock && { clock: { ...clock, ...(clock.to !== undefined && { to: renamed(clock.to) }) } }),
    scenes: scenario.scenes.map((scene) => ({
      ...scene,
      options: scene.options.map((option) => ({ ...option, to: renamed(option.to) })),
    })),
  };
}

/** The names that conditions on options and advice ask for. */
function namesAsked({ scenes }: Scenario): ReadonlySet<string> {
  const conditions = scenes.flatMap(({ options, advice }) => [...options, ...advice].flatMap(({ when }) => when ?? []));
  const names = JSON.stringify(conditions).matchAll(/"name":"([^"]*)"/g);
  return new Set([...names].flatMap(([, name]) => name ?? []));
}

function peopleIn({ advice }: Scene): number {
  return new Set(advice.map(({ person }) => person)).size;
}
