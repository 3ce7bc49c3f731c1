import type { AllWays } from '../../core/debrief/index.ts';
import { texts } from './texts.ts';

/** How many ways there are, and how many end as this one did. */
export function AllWaysThrough({ allWays: { ways, sameEnding } }: { allWays: AllWays }) {
  return (
    <section>
      <h2>{texts.allWays}</h2>
      <p>
        {texts.ways(BigInt(ways).toLocaleString('nl-NL'))}{' '}
        {sameEnding !== undefined && texts.sameEnding(100 * sameEnding.random)}
      </p>
    </section>
  );
}
