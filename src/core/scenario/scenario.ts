import type { ValueId } from '../guide/index.ts';
import type { Background, Expression, Figure, Happening, Light } from './vocabulary.ts';

/**
 * A story as plain data: what a file says after parsing, and all that the game is made of. It survives a round trip
 * through JSON. Ids are slugs; lists keep the author's order.
 */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** What a player reads of it before choosing it. */
  readonly about?: string;
  /** The id of one of the six dilemmas of the conversation kit, or the author's own words. */
  readonly dilemma: string;
  readonly language: string;
  readonly level: string;
  readonly roles: readonly Role[];
  /** Id of the first scene. */
  readonly start: string;
  readonly clock?: Clock;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly variables: readonly Variable[];
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  /** Conversation questions of this story. */
  readonly questions: readonly string[];
}

/** Who the player can be, in words that are also shown. In this order wherever all are listed: result codes count on it. */
export const roles = ['medewerker', 'leidinggevende'] as const;

export type Role = (typeof roles)[number];

/** Whether something that comes from outside is a role. */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** Time that options cost. It stands still otherwise, and never runs below zero. */
export interface Clock {
  /** The name by which conditions and `{name}` in a text know it. */
  readonly name: string;
  /** Minutes at the start. */
  readonly start: number;
  /** Time of day at the start, in minutes after midnight. Absent: the clock is shown as minutes left. */
  readonly begin?: number;
  /** The scene or ending to go to when no option is possible any more. */
  readonly to?: string;
}

/** Somebody of the story. `verteller` and `jij` are in every story and are none of these. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly job?: string;
  readonly age?: number;
  /** A word of the vocabulary, or one that it does not know: then a plain figure is drawn. */
  readonly figure: Figure | (string & {});
}

/** Where scenes are, and what is drawn behind them. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly background: Background | (string & {});
  /** Absent: the light follows the clock, or is the place's own. */
  readonly light?: Light;
  /** The picture in words, for who cannot see it. */
  readonly description?: string;
}

/** What a story remembers: yes or no, a whole number within bounds (both included), or one of some names. */
export type Variable =
  | { readonly id: string; readonly kind: 'flag'; readonly start: boolean }
  | { readonly id: string; readonly kind: 'number'; readonly min: number; readonly max: number; readonly start: number }
  | { readonly id: string; readonly kind: 'name'; readonly names: readonly string[]; readonly start: string };

/** A variable's value: yes or no, a bounded whole number, or one of its names. */
export type Value = boolean | number | string;

/** What must hold for something to take part. Where there is none, it always does. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'role'; readonly is: Role }
  /** `name` is a variable's id, or the clock's name (then `value` is minutes left). */
  | { readonly kind: 'is'; readonly name: string; readonly value: Value }
  | { readonly kind: 'range'; readonly name: string; readonly min?: number; readonly max?: number };

/** What an option does to a variable, once it is chosen. */
export type Effect =
  | { readonly kind: 'set'; readonly variable: string; readonly value: Value }
  /** Clamped to the variable's bounds. */
  | { readonly kind: 'add'; readonly variable: string; readonly by: number };

/** Where a player stands and chooses. Its lists are in the order of the file. */
export interface Scene {
  readonly id: string;
  /** Id of a place. */
  readonly place: string;
  /** What the clock on the wall says, in minutes after midnight. */
  readonly hour?: number;
  readonly present: readonly Presence[];
  readonly onThePhone: readonly Presence[];
  readonly happenings: readonly SceneHappening[];
  readonly lines: readonly Line[];
  readonly advice: readonly Advice[];
  /** How many people may be asked; absent: all. */
  readonly questionsLeft?: number;
  /** The question of the inner signal. */
  readonly signal?: string;
  /** A decision that a team should talk about. */
  readonly session: boolean;
  readonly options: readonly Option[];
}

/** Somebody in a scene, or on the phone. */
export interface Presence {
  /** Id of a person. */
  readonly person: string;
  readonly expression: Expression | (string & {});
  /** Other clothes in this scene. */
  readonly figure?: Figure | (string & {});
  /** Where a caller is: id of a place. */
  readonly place?: string;
}

/** Something that moves on stage, or sounds. */
export interface SceneHappening {
  readonly what: Happening | (string & {});
  readonly person?: string;
  readonly when?: Condition;
  /** The number of the declared line (from 1) that it happens with; absent: as the scene opens. */
  readonly line?: number;
}

/** What somebody says, or the narrator tells. */
export interface Line {
  /** Id of a person, `verteller` or `jij`. Someone who is not present is a voice. */
  readonly speaker: string;
  readonly text: string;
  readonly when?: Condition;
  readonly expression?: Expression | (string & {});
}

/** What somebody says when asked. Of one person's entries the first whose condition holds. */
export interface Advice {
  readonly person: string;
  readonly text: string;
  readonly when?: Condition;
}

/** What a player can do in a scene. With an honoured or strained value, or a reason, it is a decision; else a step. */
export interface Option {
  /** Unique in the story. */
  readonly id: string;
  readonly text: string;
  readonly when?: Condition;
  /** May be taken once in a run. */
  readonly once: boolean;
  readonly minutes: number;
  readonly effects: readonly Effect[];
  /** Id of a scene or an ending. */
  readonly to: string;
  readonly honours: Weights;
  readonly strains: Weights;
  /** The writer's reason for these weights, in one sentence. */
  readonly because?: string;
}

/** How heavily each value is honoured or strained: 1 light, 2 clear, 3 heavy. */
export type Weights = { readonly [value in ValueId]?: Weight };

/** 1 light, 2 clear, 3 heavy. */
export type Weight = 1 | 2 | 3;

/** Where a story is over. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  /** The first variant whose condition holds is shown. */
  readonly text: readonly Variant[];
  readonly afterwards: readonly Afterwards[];
}

/** One of several texts for one place. */
export interface Variant {
  readonly text: string;
  readonly when?: Condition;
}

/** What became of somebody. */
export interface Afterwards {
  readonly person: string;
  readonly text: readonly Variant[];
}

/** An option without weights or reason only moves the story on; it is no decision. */
export function isStep(option: Option): boolean {
  return (
    option.because === undefined && Object.keys(option.honours).length === 0 && Object.keys(option.strains).length === 0
  );
}
