export { type Device, type Kept, openDevice } from './device.ts';
export { readEarlier, setAside } from './earlier-runs.ts';
export { readOtherWay, writeOtherWay } from './other-way.ts';
export { type Reflection, type RunKey, readReflection, writeReflection } from './reflections.ts';
export { readRun, writeRun } from './runs.ts';
export { defaultSettings, readSettings, type Settings, textSizes, writeSettings } from './settings.ts';
