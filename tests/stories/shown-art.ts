import { statSync } from 'node:fs';
import { roleStory } from '../../src/core/check/ways/role-story.ts';
import { type Run, view } from '../../src/core/play/index.ts';
import {
  type Background,
  backgrounds,
  figures,
  type Happening,
  type Light,
  type Presence,
  type Role,
  type Scenario,
  type Scene,
} from '../../src/core/scenario/index.ts';
import { darker, drawnLight, lightOf } from '../../src/web/stage/light.ts';
import { places } from '../../src/web/stage/place/index.ts';
import type { Place } from '../../src/web/stage/place/place.ts';
import { planOf } from '../../src/web/stage/plan.ts';

/** What the stage loads whatever it shows. */
const ALWAYS = ['dingen.webp', 'gezichten.webp'] as const;

/** Bytes of these pictures of `assets/stage`. */
export function bytesOf(pictures: Iterable<string>): number {
  return [...pictures].reduce((sum, picture) => sum + statSync(`assets/stage/${picture}`).size, 0);
}

/** What is drawn where a run stands, from the first line of its scene to the last. */
export function picturesOfRun(run: Run): readonly string[] {
  const now = view(run);
  const lines = now.kind === 'scene' ? now.lines : [];
  const plans = [-1, ...lines.keys()].map((line) => planOf(now, line));
  const drawn = plans.flatMap(({ background, light, actors = [], callers }) => [
    ...(background === undefined || background === 'leeg' || light === undefined ? [] : sheetsOf(background, light)),
    ...[...actors, ...callers].map(({ figure }) => `mensen/${figure}.webp`),
    ...callers.flatMap(({ from }) => (from ? [insetOf(from.background, from.light)] : [])),
  ]);
  return [...ALWAYS, ...drawn];
}

/**
 * All that can be drawn in a role, on whatever way: in every scene that its options lead to, whether or not their conditions
 * can ever hold, whatever hour it may be there.
 */
export function picturesOfRole(scenario: Scenario, role: Role): ReadonlySet<string> {
  return new Set([...ALWAYS, ...scenesOf(scenario, role).flatMap((scene) => picturesOfScene(scenario, scene))]);
}

function scenesOf(scenario: Scenario, role: Role): readonly Scene[] {
  const { scenes, start } = roleStory(scenario, role);
  const reached = new Set([start]);
  for (const stop of reached) {
    const { options = [], whenStuck } = scenes[stop] ?? {};
    for (const to of [...options.map((option) => option.to), whenStuck]) if (to !== undefined) reached.add(to);
  }
  return scenes.flatMap(({ scene }, stop) => (reached.has(stop) ? [scene] : []));
}

function picturesOfScene(scenario: Scenario, { place, present, onThePhone, happenings }: Scene): readonly string[] {
  const happened = happenings.map(({ what }) => what);
  return [
    ...lightsOf(scenario, place, happened).flatMap(([background, light]) => sheetsOf(background, light)),
    ...[...present, ...onThePhone].map((person) => `mensen/${figureOf(scenario, person)}.webp`),
    ...onThePhone
      .flatMap((caller) => lightsOf(scenario, caller.place, []))
      .map(([background, light]) => insetOf(background, light)),
  ];
}

/** A place in all the lights that it can be seen in: one, where the story says it, and what darkness and rain make of it. */
function lightsOf(
  scenario: Scenario,
  id: string | undefined,
  happened: readonly (Happening | (string & {}))[],
): readonly (readonly [Background, Light])[] {
  const place = scenario.places.find((each) => each.id === id);
  const background = backgrounds.find((word) => word === place?.background);
  if (background === undefined) return [];
  const drawn: Place['lights'] = places[background].lights;
  const lights = new Set(place?.light === undefined ? drawn : [lightOf(drawn, { light: place.light })]);
  for (const what of happened) {
    if (what === 'wordt-donker') for (const light of [...lights]) lights.add(darker(drawn, light));
    if (what === 'regen') lights.add(drawnLight(drawn, 'regen'));
  }
  return [...lights].map((light) => [background, light] as const);
}

function figureOf({ people }: Scenario, { person, figure }: Presence): string {
  const word = figure ?? people.find(({ id }) => id === person)?.figure;
  return figures.find((each) => each === word) ?? 'iemand';
}

function sheetsOf(background: Background, light: Light): readonly string[] {
  return Object.keys(places[background].sheets).map((sheet) => `plaatsen/${background}/${sheet}-${light}.webp`);
}

function insetOf(background: Background, light: Light): string {
  return `plaatsen/${background}/inzet-${light}.webp`;
}
