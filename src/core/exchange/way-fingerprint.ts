import {
  type Condition,
  type Effect,
  fnv1a,
  namesIn,
  type Option,
  type Scenario,
  type Scene,
} from '../scenario/index.ts';

/**
 * A fingerprint of all that decides the ways through a story, whatever its texts, weights, people and places: which options,
 * in which order, are possible where, and who can be asked there. Of two stories with the same one, every code reads as the same
 * way. 16 hexadecimal digits. The order of scenes and variables does not count, nor what no option and no advice asks for. What is
 * said otherwise, as a condition denied twice or a variable of another name, counts as another story.
 */
export function wayFingerprint({ start, clock, variables, scenes }: Scenario): string {
  const asked = new Set(scenes.flatMap(conditionsIn).flatMap(namesIn));
  const decisive = variables.filter(({ id }) => asked.has(id)).toSorted(byId);
  return fnv1a(
    JSON.stringify([
      start,
      clock === undefined ? [] : [clock.name, clock.start, clock.to ?? ''],
      decisive.map((each) => [each.id, each.start, ...(each.kind === 'number' ? [each.min, each.max] : [])]),
      scenes
        .toSorted(byId)
        .map((scene) => [
          scene.id,
          scene.options.map((option) => optionSaid(option, asked, clock !== undefined)),
          scene.advice.map(({ person, when }) => [person, conditionSaid(when)]),
          mostAsked(scene),
          scene.signal !== undefined,
        ]),
    ]),
  );
}

function optionSaid({ id, to, when, once, minutes, effects }: Option, asked: ReadonlySet<string>, timed: boolean) {
  const decisive = effects.filter(({ variable }) => asked.has(variable));
  // What is done to one variable keeps its order; between variables there is none.
  const inOrder = decisive.toSorted((one, other) => compare(one.variable, other.variable));
  return [id, to, conditionSaid(when), once, timed ? minutes : 0, inOrder.map(effectSaid)];
}

function effectSaid(effect: Effect) {
  return [effect.variable, effect.kind, effect.kind === 'set' ? effect.value : effect.by];
}

/** In one way, in whichever order its parts are written. */
function conditionSaid(condition: Condition | undefined): string {
  if (condition === undefined) return '';
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.of.map(conditionSaid).toSorted().join()})`;
    case 'not':
      return `not(${conditionSaid(condition.of)})`;
    case 'role':
      return `role=${condition.is}`;
    case 'is':
      return `${condition.name}=${JSON.stringify(condition.value)}`;
    case 'range':
      return `${condition.name}=${condition.min ?? ''}..${condition.max ?? ''}`;
  }
}

function mostAsked({ advice, questionsLeft }: Scene): number {
  const people = new Set(advice.map(({ person }) => person)).size;
  return Math.min(people, questionsLeft ?? people);
}

function conditionsIn({ options, advice }: Scene): readonly Condition[] {
  return [...options, ...advice].flatMap(({ when }) => when ?? []);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
