import { type PrincipleId, principleIds } from '../../core/guide/index.ts';
import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf, keptValue, writeValue } from './kept-value.ts';
import type { RunKey } from './reflections.ts';

/** The principles with which a run shall go the other way; none where it is no such run. */
export function readOtherWay(device: Device, run: RunKey): readonly PrincipleId[] {
  const kept = keptValue(device, keyOf(run), readPlan);
  return kept?.begun === run.begun ? kept.principles : [];
}

export function writeOtherWay(device: Device, run: RunKey, principles: readonly PrincipleId[]): Kept {
  return writeValue(device, keyOf(run), readPlan, { begun: run.begun, principles });
}

interface Plan {
  readonly begun: number;
  readonly principles: readonly PrincipleId[];
}

function readPlan(value: unknown): Plan | undefined {
  const { begun, principles } = fieldsOf(value) ?? {};
  if (typeof begun !== 'number' || !Array.isArray(principles)) return undefined;
  return { begun, principles: principleIds.filter((id) => principles.includes(id)) };
}

function keyOf({ story, role }: RunKey): string {
  return `${prefix}andersom/${story}/${role}`;
}
