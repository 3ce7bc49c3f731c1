import type { AllWays, OtherEnding, WayChoice } from '../../core/debrief/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly allWays: AllWays;
  readonly way: readonly WayChoice[];
}

/** How many ways there are, how many end as this one did, and where this one left the ways to the other endings. */
export function AllWaysThrough({ allWays: { ways, sameEnding, others = [] }, way }: Props) {
  return (
    <section>
      <h2>{texts.allWays}</h2>
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
        {others.map((other, index) => (
          <li key={index.toString()}>
            <Other other={other} way={way} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Other({ other: { share, fork }, way }: { other: OtherEnding; way: readonly WayChoice[] }) {
  return (
    <>
      <b>{fork === undefined ? texts.otherEnding : texts.back(fork.back)}</b>{' '}
      {fork && texts.fork(fork.choice + 1, way[fork.choice]?.place ?? '')} {texts.comes(texts.share(share.random))}
    </>
  );
}
