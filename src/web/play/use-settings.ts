import { useEffect, useState } from 'react';
import { type Device, defaultSettings, readSettings, type Settings, writeSettings } from '../storage/index.ts';
import { showTextSize } from '../ui/index.ts';

/**
 * How one plays, as this device keeps it; and how to change that. Without a device (in the build): the defaults. The size
 * of the text is that of every page, which sets it as it opens.
 */
export function useSettings(device: Device | undefined): readonly [Settings, (next: Settings) => void] {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    if (device !== undefined) setSettings(readSettings(device));
  }, [device]);
  const change = (next: Settings) => {
    setSettings(next);
    showTextSize(next.textSize);
    if (device !== undefined) writeSettings(device, next);
  };
  return [settings, change];
}
