/** Where a choice of the way stands on the page of the debrief. */
export function choiceAnchor(index: number): string {
  return `keuze-${index + 1}`;
}

/**
 * Opens the list of choices and goes to one. The page's address stays as it is: what follows `#` there says that the
 * debrief is open.
 */
export function goToChoice(index: number): void {
  const choice = document.getElementById(choiceAnchor(index));
  const fold = choice?.closest('details');
  if (fold) fold.open = true;
  const heading = choice?.querySelector<HTMLElement>('h4');
  heading?.focus({ preventScroll: true });
  choice?.scrollIntoView({ block: 'start' });
}
