import { type GuideValue, guide, principleAnchor, valueAnchor } from '../../core/guide/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import type { AtStake } from './at-stake.ts';
import { texts } from './texts.ts';

/** The principles and their values, as links; beside a value how often it was at stake for the player. */
export function Contents({ atStake }: { atStake: AtStake | undefined }) {
  return (
    <nav className="contents" id="inhoud" tabIndex={-1} aria-label={texts.contents}>
      <ol>
        {guide().principles.map(({ id, name, values }) => (
          <li key={id}>
            <a className="to-principle" href={`#${principleAnchor(id)}`}>
              <span className={`badge ${id}`}>
                <PrincipleSign principle={id} />
              </span>
              {name}
            </a>
            <ul>
              {values.map((value) => (
                <li key={value.id}>
                  <ToValue value={value} count={atStake?.[value.id]?.length ?? 0} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ToValue({ value: { id, name }, count }: { value: GuideValue; count: number }) {
  return (
    <a href={`#${valueAnchor(id)}`}>
      {name}
      {count > 0 && (
        <>
          <span className="count" aria-hidden="true">
            {texts.onTableShort(count)}
          </span>
          <span className="unseen">{texts.onTableUnseen(count)}</span>
        </>
      )}
    </a>
  );
}
