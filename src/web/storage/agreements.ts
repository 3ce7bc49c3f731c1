import type { Device, Kept } from './device.ts';
import { keptJson } from './kept-json.ts';

/** Something that a team will do, in its own words. */
export interface Agreement {
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

const key = 'tweestrijd/kaarten/afspraken';

/** The agreements that this device keeps, in order. What is none is passed over. */
export function readAgreements(device: Device): readonly Agreement[] {
  const kept = keptJson(device, key);
  return Array.isArray(kept) ? kept.flatMap(agreementIn) : [];
}

export function writeAgreements(device: Device, agreements: readonly Agreement[]): Kept {
  return device.write(key, JSON.stringify(agreements));
}

function agreementIn(value: unknown): Agreement[] {
  if (typeof value !== 'object' || value === null) return [];
  const { who, what, when }: { who?: unknown; what?: unknown; when?: unknown } = value;
  return typeof who === 'string' && typeof what === 'string' && typeof when === 'string' ? [{ who, what, when }] : [];
}
