/** A day as one writes it: 3 maart 2026. */
export function showDay(at: number): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(at);
}

/** The same with the time, which tells two of a day apart: 3 maart 2026 om 14:05. */
export function showMoment(at: number): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
