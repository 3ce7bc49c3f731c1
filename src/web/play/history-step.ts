/** How many entries of the browser's history lie between the page's first and the one with this state; 0 where unsaid. */
export function stepIn(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('step' in state)) return 0;
  return typeof state.step === 'number' ? state.step : 0;
}
