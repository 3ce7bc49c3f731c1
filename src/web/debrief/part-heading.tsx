import { texts } from './texts.ts';

/** The parts of the debrief, by the names that their headings have in `texts`. */
export type Part = 'outcome' | 'ask' | 'table' | 'way' | 'allWays' | 'questions' | 'own' | 'takeAlong' | 'once';

/** The heading of a part, which the contents lead to. */
export function PartHeading({ part }: { part: Part }) {
  return (
    <h2 id={headingId(part)} tabIndex={-1}>
      {texts[part]}
    </h2>
  );
}

/** Goes to a part. The page's address stays as it is: what follows `#` there says that the debrief is open. */
export function goToPart(part: Part): void {
  const heading = document.getElementById(headingId(part));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

export function headingId(part: Part): string {
  return `deel-${part}`;
}
