import { readFileSync } from 'node:fs';
import type { BodyPart } from '../../src/core/play/index.ts';
import type { Role } from '../../src/core/scenario/index.ts';
import type { Deed } from '../core/debrief/builders.ts';

/** A play written down: options by their ids, `vraag` with a person, `voel` with a part of the body. */
export type WrittenPlay = readonly string[];

/** By story, role and ending: one play each. */
export type Plays = Readonly<Record<string, Readonly<Partial<Record<Role, Readonly<Record<string, WrittenPlay>>>>>>>;

export const playsFile = 'tests/stories/plays.json';

export function readPlays(): Plays {
  return JSON.parse(readFileSync(playsFile, 'utf8'));
}

export function deedsOf(play: WrittenPlay): readonly Deed[] {
  return play.map((written) => {
    const [kind, what = ''] = written.split(' ');
    if (kind === 'vraag') return { ask: what };
    return kind === 'voel' ? { feel: partOf(what) } : written;
  });
}

function partOf(word: string): BodyPart {
  switch (word) {
    case 'hoofd':
    case 'hart':
    case 'handen':
    case 'buik':
    case 'voeten':
      return word;
    default:
      throw new Error(`'${word}' is no part of the body`);
  }
}
