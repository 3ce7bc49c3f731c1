import type { Role } from '../../core/scenario/index.ts';
import type { Device, Kept } from './device.ts';
import { keptJson } from './kept-json.ts';

/** What a player wrote and marked in the debrief of one run. It stays on this device. */
export interface Reflection {
  /** What tipped the scales: a line of one's own or a word of the guide. Empty: skipped. Absent: not answered yet. */
  readonly tipped?: string;
  /** What the player finds of the writer's weights. */
  readonly weights?: 'agrees' | 'differs';
  /** What the player weighed instead. */
  readonly instead?: string;
  /** Where this lies on the table this month. */
  readonly month?: string;
  /** "Als …" */
  readonly situation?: string;
  /** "dan …" */
  readonly action?: string;
}

/** The run that a reflection belongs to. */
export interface RunKey {
  readonly story: string;
  readonly role: Role;
  /** Milliseconds since 1970, as in its journal. */
  readonly begun: number;
}

/** What this device keeps of it; empty where that is nothing or cannot be read. */
export function readReflection(device: Device, run: RunKey): Reflection {
  const kept = keptJson(device, keyOf(run));
  if (typeof kept !== 'object' || kept === null) return {};
  const { tipped, weights, instead, month, situation, action }: { readonly [key in keyof Reflection]?: unknown } = kept;
  return {
    ...(typeof tipped === 'string' && { tipped }),
    ...((weights === 'agrees' || weights === 'differs') && { weights }),
    ...(typeof instead === 'string' && { instead }),
    ...(typeof month === 'string' && { month }),
    ...(typeof situation === 'string' && { situation }),
    ...(typeof action === 'string' && { action }),
  };
}

export function writeReflection(device: Device, run: RunKey, reflection: Reflection): Kept {
  return device.write(keyOf(run), JSON.stringify(reflection));
}

function keyOf({ story, role, begun }: RunKey): string {
  return `tweestrijd/nagesprek/${story}/${role}/${begun}`;
}
