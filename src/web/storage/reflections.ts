import { isRole, type Role } from '../../core/scenario/index.ts';
import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf, keptValue, writeValue } from './kept-value.ts';

/** What a player wrote and marked in the debrief of one run. It stays on this device. */
export interface Reflection {
  /** By the id of the chosen option that was asked about: who goes back and takes another way is asked about another. */
  readonly choices?: Readonly<Record<string, OnChoice>>;
  /** Where this lies on the table this month. */
  readonly month?: string;
  /** "Als …" */
  readonly situation?: string;
  /** "dan …" */
  readonly action?: string;
}

/** What a player said of one choice. */
export interface OnChoice {
  /** What tipped the scales: a line of one's own or a word of the guide. Empty: skipped. Absent: not answered yet. */
  readonly tipped?: string;
  /** What the player finds of the writer's weights. */
  readonly weights?: 'agrees' | 'differs';
  /** What the player weighed instead. */
  readonly instead?: string;
}

/** The run that a reflection belongs to. */
export interface RunKey {
  readonly story: string;
  readonly role: Role;
  /** Milliseconds since 1970, as in its journal. */
  readonly begun: number;
}

/** A reflection with the run that it belongs to. */
export interface KeptReflection extends RunKey {
  readonly reflection: Reflection;
}

/** All that was written about a story on this device, in whatever role and also of runs that are gone, the latest first. */
export function readReflections(device: Device, story: string): readonly KeptReflection[] {
  const start = `${prefix}nagesprek/${story}/`;
  return device
    .keys(start)
    .flatMap((key) => {
      const [role, begun, ...rest] = key.slice(start.length).split('/');
      if (!isRole(role) || !/^\d+$/.test(begun ?? '') || rest.length > 0) return [];
      const run: RunKey = { story, role, begun: Number(begun) };
      return [{ ...run, reflection: readReflection(device, run) }];
    })
    .sort((one, other) => other.begun - one.begun);
}

/** What this device keeps of it; empty where that is nothing or cannot be read. */
export function readReflection(device: Device, run: RunKey): Reflection {
  return keptValue(device, keyOf(run), reflectionIn) ?? {};
}

export function writeReflection(device: Device, run: RunKey, reflection: Reflection): Kept {
  return writeValue(device, keyOf(run), reflectionIn, reflection);
}

/** What was said of one choice; empty where nothing was. */
export function reflectionOn({ choices = {} }: Reflection, option: string): OnChoice {
  return (Object.hasOwn(choices, option) && choices[option]) || {};
}

type Unread<Part> = { readonly [key in keyof Part]?: unknown };

function reflectionIn(value: unknown): Reflection | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  const { choices, month, situation, action }: Unread<Reflection> = fields;
  const read = Object.entries(fieldsOf(choices) ?? {}).map(([option, said]) => [option, onChoice(said)] as const);
  return {
    ...(read.length > 0 && { choices: Object.fromEntries(read) }),
    ...(typeof month === 'string' && { month }),
    ...(typeof situation === 'string' && { situation }),
    ...(typeof action === 'string' && { action }),
  };
}

function onChoice(value: unknown): OnChoice {
  const { tipped, weights, instead }: Unread<OnChoice> = fieldsOf(value) ?? {};
  return {
    ...(typeof tipped === 'string' && { tipped }),
    ...((weights === 'agrees' || weights === 'differs') && { weights }),
    ...(typeof instead === 'string' && { instead }),
  };
}

function keyOf({ story, role, begun }: RunKey): string {
  return `${prefix}nagesprek/${story}/${role}/${begun}`;
}
