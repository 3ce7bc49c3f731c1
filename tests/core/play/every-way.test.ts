import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { compile, replay, type Story, view } from '../../../src/core/play/index.ts';
import { parseStory } from '../../../src/core/scenario/index.ts';

const noWay: readonly string[] = [];
const file = 'scenarios/morgen-om-negen.yaml';
const { scenario } = parseStory(readFileSync(file, 'utf8'), file);
if (scenario === null) throw new Error('the story does not compile');

// Thousands of states, each replayed from its start.

const stories = scenario.roles.map((role) => compile(scenario, role));

/** Every state that a story can be in, with a way there, by trying every option in each. */
function allStates(story: Story): readonly Met[] {
  const known = statesOf.get(story);
  if (known !== undefined) return known;
  const found = search(story);
  statesOf.set(story, found);
  return found;
}

type Met = ReturnType<typeof search>[number];

const statesOf = new Map<Story, readonly Met[]>();

function search(story: Story) {
  const [first] = initialTransition(story.machine);
  const seen = new Map([[JSON.stringify([first.value, first.context.values]), { snapshot: first, way: noWay }]]);
  for (const { snapshot, way } of seen.values()) {
    for (const { id } of story.scenes.get(String(snapshot.value))?.options ?? []) {
      if (!snapshot.can({ type: id })) continue;
      const [next] = transition(story.machine, snapshot, { type: id });
      const key = JSON.stringify([next.value, next.context.values]);
      if (!seen.has(key)) seen.set(key, { snapshot: next, way: [...way, id] });
    }
  }
  return [...seen.values()];
}

describe.each(stories.map((story) => [story.role, story] as const))('Morgen om negen as %s', (_role, story) => {
  const states = allStates(story);

  test('every way ends: no state without a way on, and none comes back', () => {
    const stuck = states.filter(
      ({ snapshot }) =>
        !story.endings.has(String(snapshot.value)) &&
        !story.scenes.get(String(snapshot.value))?.options.some(({ id }) => snapshot.can({ type: id })),
    );
    expect(stuck.map(({ way }) => way)).toEqual([]);
    expect(states.every(({ way }) => way.length < 60)).toBe(true);
  });

  test('the view shows at most six lines and six options in every state', () => {
    for (const { way } of states) {
      const shown = view(runOf(story, way));
      if (shown.kind === 'ending') continue;
      expect([
        shown.scene,
        shown.lines.length <= 6,
        shown.options.filter(({ possible }) => possible).length <= 6,
      ]).toEqual([shown.scene, true, true]);
    }
  });
});

test('every scene, ending, option and line is met in some role', () => {
  const met = new Set(stories.flatMap(metBy));
  const all = [
    ...scenario.endings.map(({ id }) => id),
    ...scenario.scenes.flatMap(({ id, options, lines }) => [
      id,
      ...options.map((option) => option.id),
      ...lines.filter(({ text }) => !text.includes('{')).map(({ text }) => `${id}: ${text}`),
    ]),
  ];
  expect(all.filter((each) => !met.has(each))).toEqual([]);
});

/** The scenes and endings, the options taken, and the lines shown in any state. */
function metBy(story: Story): readonly string[] {
  return allStates(story).flatMap(({ snapshot, way }) => {
    const shown = view(runOf(story, way));
    const possible =
      story.scenes.get(String(snapshot.value))?.options.filter(({ id }) => snapshot.can({ type: id })) ?? [];
    const lines = shown.kind === 'scene' ? shown.lines.map(({ text }) => `${shown.scene}: ${text}`) : [];
    return [String(snapshot.value), ...possible.map(({ id }) => id), ...lines];
  });
}

function runOf(story: Story, way: readonly string[]) {
  let [snapshot] = initialTransition(story.machine);
  const entries = way.map((option, at) => {
    const scene = String(snapshot.value);
    [snapshot] = transition(story.machine, snapshot, { type: option });
    return { kind: 'choice', scene, option, text: '', at } as const;
  });
  return replay(story, { format: 1, story: story.scenario.id, hash: '', role: story.role, begun: 0, entries });
}
