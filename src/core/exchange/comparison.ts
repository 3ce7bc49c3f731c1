import type { BalanceRange } from '../check/index.ts';
import type { PrincipleRow, Row, WeighedOption } from '../debrief/index.ts';
import type { BodyPart, LineView } from '../play/index.ts';

/** Ways of one story beside each other, as plain data. Players are named by their place in the list of ways. */
export interface Comparison {
  /** In the story's order. */
  readonly decisions: readonly ComparedDecision[];
  /** Absent where nobody chose otherwise than another. */
  readonly split?: Split;
  /** The ending that each player came to, in their order; without a title of one who is still on the way. */
  readonly endings: readonly { readonly title?: string }[];
  readonly profiles: Profiles;
}

/** A decision that at least one player came by. */
export interface ComparedDecision {
  /** Id of the scene. */
  readonly scene: string;
  /** How often one came by it before. */
  readonly before: number;
  /** Name of the place. */
  readonly place: string;
  /** The writer marked it as one that a team should talk about. */
  readonly session: boolean;
  /** What was told in the scene before the choice, as the first who came by read it. */
  readonly lines: readonly LineView[];
  /** In the author's order; every option that somebody chose. */
  readonly chosen: readonly ChosenOption[];
  /** Players who did not come by. */
  readonly absent: readonly number[];
}

export interface ChosenOption {
  readonly option: WeighedOption;
  /** What it is called in a line that names all that were chosen here; two with the same text have the same name. */
  readonly name: string;
  readonly players: readonly number[];
  /** Of those players who asked or felt something there; the others are left out. */
  readonly around: readonly Around[];
}

/** What a player did around a choice besides choosing. */
export interface Around {
  readonly player: number;
  /** Names of the people who were asked, in that order. */
  readonly asked: readonly string[];
  /** Where it was felt first, in that order. */
  readonly felt: readonly BodyPart[];
}

/** Where the ways split most. */
export interface Split {
  /** Index in `decisions`. */
  readonly decision: number;
  readonly question: string;
}

export interface Profiles {
  /** All seven, in printed order. */
  readonly principles: readonly ComparedPrinciple[];
  /** The largest number in any row, its range included: the outer end of a common scale. 0: nothing lay there. */
  readonly most: number;
}

export interface ComparedPrinciple extends Pick<PrincipleRow, 'principle' | 'name'> {
  /** One a player, in their order. */
  readonly players: readonly Pick<Row, 'honoured' | 'strained'>[];
  /** The least and the most that the story allows in the roles that are there. Absent where it is unknown of one. */
  readonly range?: BalanceRange;
}
