import { type PrincipleId, principleIds } from '../../core/guide/index.ts';
import type { Device, Kept } from './device.ts';
import { keptJson } from './kept-json.ts';
import type { RunKey } from './reflections.ts';

/** The principles with which a run shall go the other way; none where it is no such run. */
export function readOtherWay(device: Device, run: RunKey): readonly PrincipleId[] {
  const kept = keptJson(device, keyOf(run));
  if (typeof kept !== 'object' || kept === null) return [];
  const { begun, principles }: { begun?: unknown; principles?: unknown } = kept;
  if (begun !== run.begun || !Array.isArray(principles)) return [];
  return principleIds.filter((id) => principles.includes(id));
}

export function writeOtherWay(device: Device, run: RunKey, principles: readonly PrincipleId[]): Kept {
  return device.write(keyOf(run), JSON.stringify({ begun: run.begun, principles }));
}

function keyOf({ story, role }: RunKey): string {
  return `tweestrijd/andersom/${story}/${role}`;
}
