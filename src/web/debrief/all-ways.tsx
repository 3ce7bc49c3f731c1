import type { AllWays, OtherEnding, WayChoice } from '../../core/debrief/index.ts';
import { PartHeading } from './part-heading.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly allWays: AllWays;
  readonly way: readonly WayChoice[];
}

/** How many ways there are, how many end as this one did, and where this one left the ways to the other endings. */
export function AllWaysThrough({ allWays: { ways, sameEnding, others = [] }, way }: Props) {
  return (
    <section>
      <PartHeading part="allWays" />
      <p>
        {texts.ways(BigInt(ways).toLocaleString('nl-NL'))}{' '}
        {sameEnding !== undefined && texts.sameEnding(texts.share(sameEnding.random))}
      </p>
      {sameEnding !== undefined && (
        <div className="shares" aria-hidden="true">
          <span className="yours" style={{ flexGrow: sameEnding.random }}>
            <b>{texts.share(sameEnding.random)}</b> {texts.yours}
          </span>
          {others.map(({ share }, index) => (
            <span key={index.toString()} style={{ flexGrow: share.random }}>
              {texts.share(share.random)}
            </span>
          ))}
        </div>
      )}
      <Others others={others} way={way} />
    </section>
  );
}

/** One by one where it is known how they are left; else their shares alone. */
function Others({ others, way }: { others: readonly OtherEnding[]; way: readonly WayChoice[] }) {
  if (others.length === 0) return null;
  if (others.every(({ fork }) => fork === undefined))
    return <p>{texts.otherShares(others.map(({ share }) => texts.share(share.random)))}</p>;
  return (
    <>
      <p>{texts.others}</p>
      <ul className="unseen-endings">
        {byFork(others).map((together, index) => (
          <li key={index.toString()}>
            <Together others={together} way={way} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Endings that one way left at the same choice: told in one go, for one cannot tell them apart. */
function Together({ others, way }: { others: readonly OtherEnding[]; way: readonly WayChoice[] }) {
  const fork = others[0]?.fork;
  const share = others.reduce((sum, each) => sum + each.share.random, 0);
  return (
    <>
      <b>{texts.otherEndings(others.length)}</b> {fork && texts.fork(fork.choice + 1, way[fork.choice]?.place ?? '')}{' '}
      {texts.comes(texts.share(share))}
    </>
  );
}

/** In the order in which they come; those of which the fork is unknown stand by themselves, together. */
function byFork(others: readonly OtherEnding[]): readonly (readonly OtherEnding[])[] {
  const forks = [...new Set(others.map(({ fork }) => fork?.choice))];
  return forks.map((choice) => others.filter(({ fork }) => fork?.choice === choice));
}
