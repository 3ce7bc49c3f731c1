export { openStage, type Stage } from './open-stage.ts';
