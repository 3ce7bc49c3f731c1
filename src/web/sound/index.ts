export { openSound, type Sound, type Volumes } from './open-sound.ts';
