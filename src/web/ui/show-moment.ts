/** A moment as one writes it, which tells two of the same day apart: 3 maart 2026 om 14:05. */
export function showMoment(at: number): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
