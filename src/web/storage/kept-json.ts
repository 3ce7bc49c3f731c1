import type { Device } from './device.ts';

/** What is kept under a key; undefined where nothing is. What cannot be read is set aside, not thrown away. */
export function keptJson(device: Device, key: string): unknown {
  const text = device.read(key);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    device.write(key.replace('tweestrijd/', 'tweestrijd/onleesbaar/'), text);
    device.remove(key);
    return undefined;
  }
}
