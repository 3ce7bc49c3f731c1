import { type Decision, stakeBetween } from '../debrief/index.ts';
import { guideValue, type ValueId } from '../guide/index.ts';
import type { Option } from '../scenario/index.ts';
import { valuesOfOption } from '../score/index.ts';
import type { Split } from './comparison.ts';
import { texts } from './texts.ts';

/** A decision with everyone who came by it. */
export interface Gathering {
  readonly visits: readonly { readonly player: number; readonly decision: Decision }[];
  /** How often they came by before. */
  readonly before: number;
}

interface Pair {
  readonly one: Option;
  readonly other: Option;
  readonly stake: number;
}

/** Where the ways split most, of decisions in the story's order; undefined where nobody chose otherwise than another. */
export function splitOf(gatherings: readonly Gathering[]): Split | undefined {
  const candidates = gatherings.flatMap((gathering, decision) => {
    const pairs = differingPairs(gathering);
    const session = gathering.visits.some((visit) => visit.decision.choice.scene.session);
    return pairs.length === 0 ? [] : [{ decision, pairs, session, stake: total(pairs) }];
  });
  const [most] = candidates.sort(
    (one, other) =>
      other.stake - one.stake ||
      other.pairs.length - one.pairs.length ||
      Number(other.session) - Number(one.session) ||
      other.decision - one.decision,
  );
  return most && { decision: most.decision, question: questionOf(most.pairs) };
}

/** Every two players who chose otherwise than each other. */
function differingPairs({ visits }: Gathering): readonly Pair[] {
  const options = visits.map(({ decision }) => decision.choice.option);
  return options.flatMap((one, index) =>
    options
      .slice(index + 1)
      .filter(({ id }) => id !== one.id)
      .map((other) => ({ one, other, stake: stakeBetween(one, other) })),
  );
}

function total(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { stake }) => sum + stake, 0);
}

/** About the two options that lie furthest apart. */
function questionOf(pairs: readonly Pair[]): string {
  const furthest = pairs.reduce((best, pair) => (pair.stake > best.stake ? pair : best));
  const one = favouredIn(furthest.one, furthest.other);
  const other = favouredIn(furthest.other, furthest.one);
  return one === undefined || other === undefined || one === other
    ? texts.whatTipped
    : `${texts.against(guideValue(one).name, guideValue(other).name)} ${texts.whatTipped}`;
}

/** The value that an option honours and that the other gives least of beside it; undefined where it honours none. */
function favouredIn(option: Option, against: Option): ValueId | undefined {
  const others = valuesOfOption(against);
  const favours = valuesOfOption(option).map(({ value, honoured, strained }, index) => {
    const other = others[index] ?? { honoured: 0, strained: 0 };
    return { value, honoured, favour: honoured - strained - other.honoured + other.strained };
  });
  const [most] = favours.filter(({ honoured }) => honoured > 0).sort((one, other) => other.favour - one.favour);
  return most?.value;
}
