/** A day as one writes it: 3 maart 2026. */
export function showDay(at: number): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(at);
}
