export { openCompare } from './open-compare.tsx';
