export { capital, inWords } from './number-words.ts';
