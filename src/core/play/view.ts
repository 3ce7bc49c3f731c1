import type { PartId } from '../guide/index.ts';
import type { Light, Role } from '../scenario/index.ts';

/** What a run looks like now: all that the page and the stage draw, with every condition and `{name}` worked out. */
export type View = SceneView | EndingView;

/** A scene with what the player sees of it now: only lines and options whose conditions hold. */
export interface SceneView {
  readonly kind: 'scene';
  readonly scene: string;
  readonly role: Role;
  readonly place: PlaceView;
  /** Minutes after midnight, where the scene gives an hour of its own. */
  readonly hour?: number;
  readonly present: readonly PersonView[];
  readonly onThePhone: readonly PersonView[];
  readonly happenings: readonly HappeningView[];
  readonly lines: readonly LineView[];
  readonly advice: AdviceView;
  readonly signal?: { readonly question: string; readonly felt?: BodyPart };
  readonly options: readonly OptionView[];
  readonly clock?: ClockView;
  /** False where all options are steps. */
  readonly decision: boolean;
}

/** An ending, with the text that this way came to. */
export interface EndingView {
  readonly kind: 'ending';
  readonly ending: string;
  readonly role: Role;
  readonly title: string;
  readonly text: string;
  /** Where the last choice was made. Absent where there was none. */
  readonly place?: PlaceView;
  readonly afterwards: readonly { readonly person: string; readonly name: string; readonly text: string }[];
  readonly clock?: ClockView;
}

/** Where it is. Of a place that the story does not declare only the id is known; the rest is empty. */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  /** A word of the vocabulary, or an unknown one. */
  readonly background: string;
  readonly light?: Light;
  readonly description?: string;
}

/** Somebody on stage or on the phone. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly job?: string;
  /** Words of the vocabulary, or unknown ones. */
  readonly figure: string;
  readonly expression: string;
  /** Where a caller is. */
  readonly place?: PlaceView;
}

/** Something that moves on stage, or sounds. */
export interface HappeningView {
  readonly what: string;
  readonly person?: string;
  /** Index (from 0) into the shown lines that it happens with; absent: as the scene opens. */
  readonly line?: number;
}

/** A line as it is shown, with who says it. */
export interface LineView {
  /** Id of a person, `verteller` or `jij`. */
  readonly speaker: string;
  /** Absent for the narrator. */
  readonly name?: string;
  /** At the speaker's first line of the scene only. */
  readonly job?: string;
  readonly text: string;
  /** The speaker's face from this line on. */
  readonly expression?: string;
}

/** Whom the player can ask here, and whom the player asked. */
export interface AdviceView {
  /** Who can still be asked. Empty where the scene offers no advice or the questions are used up. */
  readonly askable: readonly { readonly person: string; readonly name: string; readonly job?: string }[];
  /** Who was asked, in that order, and what they said. */
  readonly heard: readonly { readonly person: string; readonly name: string; readonly text: string }[];
  /** How many questions are left; absent where everyone may be asked. */
  readonly left?: number;
}

/** An option that is shown. */
export interface OptionView {
  readonly id: string;
  readonly text: string;
  /** Minutes that it costs; 0: none. */
  readonly minutes: number;
  /** False where too little time is left. */
  readonly possible: boolean;
}

/** The clock, in minutes. */
export interface ClockView {
  readonly name: string;
  readonly left: number;
  readonly total: number;
  /** Whether something can still cost minutes here or later; else the story may long have gone on without the clock. */
  readonly counts: boolean;
  /** Minutes after midnight, where the story gives a time of day. */
  readonly timeOfDay?: number;
}

/** The inner signal: a part of 'the' civil servant of the conversation kit, from head to feet. */
export type BodyPart = PartId;
