import type { BalanceRange } from '../check/index.ts';
import type { Dilemma, Excerpt, PartId, PrincipleId, ThemeId, ValueId } from '../guide/index.ts';
import type { EndingView } from '../play/index.ts';
import type { Role, Weight } from '../scenario/index.ts';

/**
 * What a run leaves to look at and to talk about, as plain data that survives JSON. It has no verdict and no total; its
 * parts are in the order in which the page shows them.
 */
export interface Debrief {
  readonly story: { readonly id: string; readonly title: string };
  readonly role: Role;
  readonly dilemma: StoryDilemma;
  /** What came of it. Absent while the run stands in a scene. */
  readonly outcome?: EndingView;
  /** Absent where no decision of the way had a possible alternative. */
  readonly clash?: Clash;
  readonly table: Table;
  /** One a principle named beforehand; empty where that was skipped. */
  readonly beforehand: readonly Beforehand[];
  /** The decisions in order; steps are left out. */
  readonly way: readonly WayChoice[];
  /** What was taken back at points that the way did not come by again. */
  readonly reconsideredElsewhere: readonly OptionText[];
  /** Absent without an analysis of the story. */
  readonly allWays?: AllWays;
  readonly questions: Questions;
  /** Up to two principles that this way honoured least of what it could: a hint for playing it the other way round. */
  readonly otherwise: readonly PrincipleId[];
}

/** The story's dilemma: one of the six of the kit, or the author's own words. */
export type StoryDilemma = Pick<Dilemma, 'title'> & Partial<Pick<Dilemma, 'id' | 'quote'>>;

/** The choice of this way where most was at stake, and the option that stood against it. */
export interface Clash {
  /** Index in `way`. */
  readonly choice: number;
  readonly scene: string;
  readonly place: string;
  readonly chosen: Side;
  readonly other: Side;
}

/** One of the two options of a clash. */
export interface Side {
  readonly option: WeighedOption;
  /** What the guide says of a value that this option honours and the other gives up. Absent where it honours none. */
  readonly excerpt?: Excerpt;
}

/** An option as the writer weighs it, and as it stood there for the player. */
export interface WeighedOption extends OptionText {
  /** Minutes that it costs; 0: none. */
  readonly minutes: number;
  /** False where too little time was left. */
  readonly possible: boolean;
  /** Heaviest first. */
  readonly honours: readonly WeighedValue[];
  /** Heaviest first. */
  readonly strains: readonly WeighedValue[];
  /** The writer's reason. */
  readonly because?: string;
}

/** An option by its text. */
export interface OptionText {
  /** Id of the option. */
  readonly id: string;
  /** As the player read it. */
  readonly text: string;
}

/** A value that an option honours or strains. */
export interface WeighedValue {
  readonly value: ValueId;
  readonly principle: PrincipleId;
  /** The value's printed name. */
  readonly name: string;
  readonly weight: Weight;
}

/** What lay on the table on this way. */
export interface Table {
  /** All seven, in printed order. */
  readonly principles: readonly PrincipleRow[];
  /** The largest number in any row, its range included: the outer end of a common scale. 0: nothing lay there. */
  readonly most: number;
}

/**
 * A principle on the table. Its sums are those of its values; its range is not, since one way does not bring all of
 * them to their least or most.
 */
export interface PrincipleRow extends Row {
  readonly principle: PrincipleId;
  /** Its values, in printed order. */
  readonly values: readonly ValueRow[];
}

/** A value on the table. */
export interface ValueRow extends Row {
  readonly value: ValueId;
}

/** Sums of weights, kept apart and never netted. */
export interface Row {
  /** The printed name. */
  readonly name: string;
  readonly honoured: number;
  readonly strained: number;
  /** The least and the most that the story allows in this role. Absent without an analysis. */
  readonly range?: BalanceRange;
}

/** What the story did with a principle that the player named before it. Counts of decisions. */
export interface Beforehand {
  readonly principle: PrincipleId;
  /** Decisions in which an option honoured or strained it. */
  readonly onTheTable: number;
  /** Decisions in which the chosen option honoured it. */
  readonly honoured: number;
  /** Decisions in which the chosen option strained it, or left it while another would have honoured it. */
  readonly gaveWay: number;
  /** The same in words. */
  readonly text: string;
}

/** A decision of the way. */
export interface WayChoice {
  /** Id of the scene. */
  readonly scene: string;
  /** Name of the place. */
  readonly place: string;
  /** Minutes after midnight when the scene was entered. Absent where the story tells no time. */
  readonly timeOfDay?: number;
  /** The writer marked it as one that a team should talk about. */
  readonly session: boolean;
  readonly chosen: WeighedOption;
  /** The other options that were shown, in the author's order. */
  readonly alternatives: readonly WeighedOption[];
  /** Who was asked, in that order, and what they said. */
  readonly heard: readonly Heard[];
  /** Who else could have been asked. */
  readonly unheard: readonly PersonName[];
  /** The inner signals given in this scene, and in the steps up to the next decision. */
  readonly signals: readonly Signal[];
  /** Options that were chosen here and taken back, in that order; the chosen one may be among them. */
  readonly reconsidered: readonly OptionText[];
  /** What the guide says of what this choice honoured, or else of what it strained. */
  readonly excerpt?: Excerpt;
}

/** Somebody of the story, by name. */
export interface PersonName {
  /** Id of the person. */
  readonly person: string;
  readonly name: string;
}

/** Somebody who was asked, with the answer. */
export interface Heard extends PersonName {
  readonly text: string;
}

/** What the player felt first, with what the conversation kit asks about it. */
export interface Signal {
  readonly question: string;
  readonly part: PartId;
  /** The part's name and question in the kit's model of 'the' civil servant. */
  readonly title: string;
  readonly kitQuestion: string;
}

/** This way among all ways through the story in this role. */
export interface AllWays {
  /** A whole number that may be larger than a `number` can hold. */
  readonly ways: string;
  /** The ending that this run came to. Absent while it has not ended. */
  readonly sameEnding?: Share;
  /** The endings that one can come to and that this run did not, nearest first. Absent while it has not ended. */
  readonly others?: readonly OtherEnding[];
}

/** Shares from 0 to 1 of all ways, and of players who choose at random. */
export interface Share {
  readonly ways: number;
  readonly random: number;
}

/** An ending that was not seen: how often one comes to it and where this way left it; never what happens there. */
export interface OtherEnding {
  readonly share: Share;
  /** Absent where finding it would take too long. */
  readonly fork?: Fork;
}

/** Where a way left all ways to some ending. */
export interface Fork {
  /** Index in `way` of the last choice before which one could still come to it. */
  readonly choice: number;
  /** How many choices there are from that one on, itself included: what one would have to choose again. */
  readonly back: number;
}

/** To talk about. */
export interface Questions {
  readonly story: readonly string[];
  /** The chain of the conversation cards, with the principle whose card to lay down. */
  readonly cards: { readonly principle?: PrincipleId; readonly questions: readonly string[] };
  /** Themes of the conversation kit that this way touched, the most touched first. */
  readonly themes: readonly ThemeQuestions[];
  /** The guide calls itself unfinished: a question that asks what it misses. */
  readonly missing: string;
}

/** A theme of the conversation kit with its questions. */
export interface ThemeQuestions {
  readonly theme: ThemeId;
  readonly title: string;
  readonly questions: readonly string[];
}
