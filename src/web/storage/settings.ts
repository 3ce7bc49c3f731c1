import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf, keptValue, writeValue } from './kept-value.ts';

/** How somebody wants to play, on this device. */
export interface Settings {
  /** Size of all text, in percent of the browser's. */
  readonly textSize: (typeof textSizes)[number];
  /** All lines of a scene at once, or one at a time. */
  readonly pace: 'at-once' | 'by-line';
  /** `system`: as the device asks. */
  readonly motion: 'system' | 'less';
  readonly stage: boolean;
  readonly sound: boolean;
  /** Loudness in percent of the place's tone, and of what happens. */
  readonly ambience: number;
  readonly effects: number;
  /** Keys 1–6, L and Space. */
  readonly shortcuts: boolean;
}

export const textSizes = [100, 115, 130, 150] as const;

export const defaultSettings: Settings = {
  textSize: 100,
  pace: 'at-once',
  motion: 'system',
  stage: true,
  sound: false,
  ambience: 60,
  effects: 80,
  shortcuts: true,
};

const key = `${prefix}settings`;

/** What is missing or unreadable is as by default. */
export function readSettings(device: Device): Settings {
  return keptValue(device, key, settingsIn) ?? defaultSettings;
}

export function writeSettings(device: Device, settings: Settings): Kept {
  return writeValue(device, key, settingsIn, settings);
}

function settingsIn(value: unknown): Settings | undefined {
  const kept = fieldsOf(value);
  if (kept === undefined) return undefined;
  return {
    textSize: textSizes.find((size) => size === kept['textSize']) ?? defaultSettings.textSize,
    pace: kept['pace'] === 'by-line' ? 'by-line' : 'at-once',
    motion: kept['motion'] === 'less' ? 'less' : 'system',
    stage: kept['stage'] !== false,
    sound: kept['sound'] === true,
    ambience: percent(kept['ambience'], defaultSettings.ambience),
    effects: percent(kept['effects'], defaultSettings.effects),
    shortcuts: kept['shortcuts'] !== false,
  };
}

function percent(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : otherwise;
}
