import { type Decision, favoursOf, stakeBetween } from '../debrief/index.ts';
import { guideValue, type ValueId } from '../guide/index.ts';
import type { Option } from '../scenario/index.ts';
import type { Around, Split } from './comparison.ts';
import { texts } from './texts.ts';

/** A decision with everyone who came by it. */
export interface Gathering {
  readonly visits: readonly { readonly player: number; readonly decision: Decision; readonly around: Around }[];
  /** How often they came by before. */
  readonly before: number;
}

/** Two options that were chosen, and how many pairs of players stand in them. */
interface Contrast {
  readonly one: Option;
  readonly other: Option;
  readonly pairs: number;
  /** Between the two. */
  readonly stake: number;
}

/** Where the ways split most, of decisions in the story's order; undefined where nobody chose otherwise than another. */
export function splitOf(gatherings: readonly Gathering[]): Split | undefined {
  const candidates = gatherings.flatMap((gathering, decision) => {
    const contrasts = contrastsIn(gathering);
    const session = gathering.visits.some((visit) => visit.decision.choice.scene.session);
    const pairs = sum(contrasts.map((each) => each.pairs));
    const stake = sum(contrasts.map((each) => each.pairs * each.stake));
    return pairs === 0 ? [] : [{ decision, contrasts, pairs, stake, session }];
  });
  const [most] = candidates.sort(
    (one, other) =>
      other.stake - one.stake ||
      other.pairs - one.pairs ||
      Number(other.session) - Number(one.session) ||
      other.decision - one.decision,
  );
  return most && { decision: most.decision, question: questionOf(most.contrasts) };
}

/** Every two options that somebody chose. */
function contrastsIn({ visits }: Gathering): readonly Contrast[] {
  const options = visits.map(({ decision }) => decision.choice.option);
  const chosen = [...new Map(options.map((option) => [option.id, option])).values()];
  const players = ({ id }: Option) => options.filter((option) => option.id === id).length;
  return chosen.flatMap((one, index) =>
    chosen.slice(index + 1).map((other) => ({
      one,
      other,
      pairs: players(one) * players(other),
      stake: stakeBetween(one, other),
    })),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** About the two options that lie furthest apart. */
function questionOf(contrasts: readonly Contrast[]): string {
  const furthest = contrasts.reduce((best, contrast) => (contrast.stake > best.stake ? contrast : best));
  const one = favouredIn(furthest.one, furthest.other);
  const other = favouredIn(furthest.other, furthest.one);
  return one === undefined || other === undefined || one === other
    ? texts.whatTipped
    : `${texts.against(guideValue(one).name, guideValue(other).name)} ${texts.whatTipped}`;
}

/** The value that an option honours and that the other gives least of beside it; undefined where it honours none. */
function favouredIn(option: Option, against: Option): ValueId | undefined {
  const [most] = favoursOf(option, against)
    .filter(({ honoured }) => honoured > 0)
    .toSorted((one, other) => other.favour - one.favour);
  return most?.value;
}
