export { type PrincipleId, principleIds, principleOf, type ValueId, valueIds, valuesOf } from './ids.ts';
