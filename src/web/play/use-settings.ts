import { useEffect, useState } from 'react';
import { type Device, defaultSettings, readSettings, type Settings, writeSettings } from '../storage/index.ts';

/** How one plays, as this device keeps it; and how to change that. Without a device (in the build): the defaults. */
export function useSettings(device: Device | undefined): readonly [Settings, (next: Settings) => void] {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    if (device !== undefined) setSettings(readSettings(device));
  }, [device]);
  useEffect(() => {
    document.documentElement.style.fontSize = `${settings.textSize}%`;
  }, [settings.textSize]);
  const change = (next: Settings) => {
    setSettings(next);
    if (device !== undefined) writeSettings(device, next);
  };
  return [settings, change];
}
