import fc from 'fast-check';
import { partIds, valueIds } from '../../../src/core/guide/index.ts';
import {
  ask,
  beginJournal,
  compile,
  feel,
  type Journal,
  type Run,
  replay,
  undo,
} from '../../../src/core/play/index.ts';
import type { Option, Role, Scenario, Scene, Weights } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStep, aStory } from './builders.ts';

const someWeights: fc.Arbitrary<Weights> = fc.dictionary(fc.constantFrom(...valueIds), fc.constantFrom(1, 2, 3), {
  maxKeys: 3,
});

/** A story of up to five scenes that leads from each to a later one; each holds decisions or steps, and may ask things. */
const aRandomStory: fc.Arbitrary<Scenario> = fc
  .array(fc.tuple(fc.boolean(), fc.array(fc.nat(100), { minLength: 1, maxLength: 4 }), aRandomScene()), {
    minLength: 1,
    maxLength: 5,
  })
  .map((scenes) =>
    aStory(
      scenes.map(([steps, jumps, [weights, more]], index) => {
        const places = [...scenes.keys()]
          .slice(index + 1)
          .map((each) => `s${each}`)
          .concat('einde');
        const options = jumps.map((jump, each) => {
          const [honours = {}, strains = {}] = weights[each] ?? [];
          return randomOption(
            `o${index}-${each}`,
            places[jump % places.length] ?? 'einde',
            steps,
            honours,
            strains,
            jump,
          );
        });
        return aScene(`s${index}`, options, more);
      }),
      { clock: { name: 'tijd', start: 100 } },
    ),
  );

function aRandomScene(): fc.Arbitrary<readonly [readonly (readonly [Weights, Weights])[], Partial<Scene>]> {
  const advice = fc.subarray(['henk', 'fatma', 'onbekend']);
  return fc.tuple(
    fc.array(fc.tuple(someWeights, someWeights), { minLength: 4, maxLength: 4 }),
    fc.tuple(fc.boolean(), fc.boolean(), advice).map(([session, asks, people]) => ({
      session,
      ...(asks && { signal: 'Wat heb je nu het eerst?', questionsLeft: 1 }),
      advice: people.map((person) => ({ person, text: 'Tja.' })),
    })),
  );
}

function randomOption(
  id: string,
  to: string,
  step: boolean,
  honours: Weights,
  strains: Weights,
  minutes: number,
): Option {
  return step
    ? aStep(id, to)
    : anOption(id, honours, strains, { to, minutes, text: `Er zijn nog {tijd} minuten voor ${id}.` });
}

export interface RandomPlay {
  readonly story: Scenario;
  readonly role: Role;
  readonly deeds: readonly number[];
}

/** Any play of such a story, finished or not. */
export const aRandomPlay: fc.Arbitrary<RandomPlay> = fc.record({
  story: aRandomStory,
  role: fc.constantFrom<Role[]>('medewerker', 'leidinggevende'),
  deeds: fc.array(fc.nat(1000), { maxLength: 14 }),
});

export function runOf({ story, role, deeds }: RandomPlay): Run {
  const compiled = compile(story, role);
  const begun = replay(compiled, { ...beginJournal(story, 'hash', role, 0), beforehand: ['vertrouwen', 'opgave'] });
  return deeds.reduce((run, deed, at) => replay(compiled, recorded(run, deed, at)), begun);
}

/** One deed more; most are choices. */
function recorded(run: Run, deed: number, at: number): Journal {
  if (deed % 10 === 0) return undo(run, at);
  const scene = run.story.scenes.get(run.place);
  if (scene === undefined) return run.journal;
  if (deed % 10 === 1) return feel(run, partIds[deed % partIds.length] ?? 'buik', at);
  if (deed % 10 === 2) return ask(run, scene.advice[deed % Math.max(1, scene.advice.length)]?.person ?? 'henk', at);
  // Also one that is not possible: a journal of a story that was edited can hold it.
  const option = scene.options[deed % scene.options.length]?.id ?? '';
  const entry = { kind: 'choice', scene: scene.id, option, text: '', at } as const;
  return { ...run.journal, entries: [...run.journal.entries, entry] };
}
