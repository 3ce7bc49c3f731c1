import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf, keptValue, writeValue } from './kept-value.ts';

/** Something that a team will do, in its own words. */
export interface Agreement {
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

const key = `${prefix}kaarten/afspraken`;

/** The agreements that this device keeps, in order. What is none is passed over. */
export function readAgreements(device: Device): readonly Agreement[] {
  return keptValue(device, key, agreementsIn) ?? [];
}

export function writeAgreements(device: Device, agreements: readonly Agreement[]): Kept {
  return writeValue(device, key, agreementsIn, agreements);
}

function agreementsIn(value: unknown): readonly Agreement[] | undefined {
  return Array.isArray(value) ? value.flatMap(agreementIn) : undefined;
}

function agreementIn(value: unknown): Agreement[] {
  const { who, what, when } = fieldsOf(value) ?? {};
  return typeof who === 'string' && typeof what === 'string' && typeof when === 'string' ? [{ who, what, when }] : [];
}
