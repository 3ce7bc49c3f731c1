export { openProgress } from './open-progress.tsx';
