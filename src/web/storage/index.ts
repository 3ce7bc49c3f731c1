export { type Device, type Kept, openDevice } from './device.ts';
export { readRun, writeRun } from './runs.ts';
export { defaultSettings, readSettings, type Settings, textSizes, writeSettings } from './settings.ts';
