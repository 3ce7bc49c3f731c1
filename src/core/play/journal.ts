import type { PrincipleId } from '../guide/index.ts';
import type { Role } from '../scenario/index.ts';
import type { BodyPart } from './view.ts';

/**
 * What a player did, and the only thing that is ever saved or sent. Scene, clock, score and debrief are computed from
 * the scenario and this.
 */
export interface Journal {
  readonly format: 1;
  /** Id of the story. */
  readonly story: string;
  /** Hash of the story as it was when the run began; decides only what the player is told. */
  readonly hash: string;
  readonly role: Role;
  /** The two principles chosen before the story. */
  readonly beforehand?: readonly PrincipleId[];
  /** Milliseconds since 1970, like every `at`. */
  readonly begun: number;
  readonly entries: readonly Entry[];
}

/** Something that a player did. Scenes, options and persons are named by id. */
export type Entry =
  | {
      readonly kind: 'choice';
      readonly scene: string;
      readonly option: string;
      /** As the player read it, so that an edited story can still say what was chosen. */
      readonly text: string;
      readonly at: number;
    }
  | { readonly kind: 'asked'; readonly scene: string; readonly person: string; readonly at: number }
  | { readonly kind: 'felt'; readonly scene: string; readonly part: BodyPart; readonly at: number }
  /** Takes back the last choice not yet taken back, and what came after it. */
  | { readonly kind: 'undo'; readonly at: number };
