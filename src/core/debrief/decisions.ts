import { type Choice, fillIn, type Run, type SceneView, view } from '../play/index.ts';
import { isStep, type Option } from '../scenario/index.ts';

/** A choice that weighed something, with what is needed to tell of it. */
export interface Decision {
  readonly choice: Choice;
  readonly seen: Seen;
  /** The other options that the player could have taken. */
  readonly rivals: readonly Option[];
}

/** A scene as the player saw it when choosing, with what the player did not see: why the writer weighs as it does. */
export interface Seen extends SceneView {
  /** The writer's reasons by option, with every `{name}` worked out. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** The decisions of a run's way, in order. */
export function decisionsOf(run: Run): readonly Decision[] {
  return run.way
    .filter(({ option }) => !isStep(option))
    .map((choice) => ({ choice, seen: seenAt(run, choice), rivals: rivalsOf(choice) }));
}

/** The scene of a choice as the player saw it, with the advice heard and the signal given. */
export function seenAt(run: Run, choice: Choice): Seen {
  const then = { ...run, place: choice.scene.id, state: choice.state, here: choice };
  const seen = view(then);
  if (seen.kind !== 'scene') throw new Error(`a choice was made at the ending '${seen.ending}'`);
  const reasons = choice.scene.options.flatMap(({ id, because }) =>
    because === undefined ? [] : [[id, fillIn(then, because)] as const],
  );
  return { ...seen, reasons: new Map(reasons) };
}

function rivalsOf({ option, offered }: Choice): readonly Option[] {
  return offered
    .filter((offer) => offer.possible && offer.option.id !== option.id && !isStep(offer.option))
    .map((offer) => offer.option);
}
