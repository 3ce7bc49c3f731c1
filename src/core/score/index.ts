export { type Balance, type PrincipleBalance, type ValueBalance, valuesOfOption } from './balance.ts';
export { type ChoiceScore, type Chosen, type Score, score } from './score.ts';
