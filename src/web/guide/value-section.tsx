import { type GuideValue, type LineList, lineAnchor, listHeadings, valueAnchor } from '../../core/guide/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import type { Moment } from './at-stake.ts';
import { texts } from './texts.ts';

interface Props {
  readonly value: GuideValue;
  readonly role: Role;
  /** Where it was at stake for the player. */
  readonly moments: readonly Moment[];
}

const orders: Record<Role, readonly LineList[]> = {
  medewerker: ['zelf', 'leidinggevende'],
  leidinggevende: ['leidinggevende', 'zelf'],
};

/** A value: what it means, how we want to work, and what one can do, the list of one's own role first. */
export function ValueSection({ value, role, moments }: Props) {
  const anchor = valueAnchor(value.id);
  return (
    <section className="guide-value" aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        {value.name}
        <a className="hash" href={`#${anchor}`} aria-label={texts.linkTo(value.name)}>
          #
        </a>
      </h3>
      {value.definition.map((paragraph) => (
        <p className="definition" key={paragraph}>
          {paragraph}
        </p>
      ))}
      <Lines value={value} list="hoeDan" />
      <div className="lists">
        {orders[role].map((list) => (
          <Lines key={list} value={value} list={list} />
        ))}
      </div>
      {moments.length > 0 && <Moments moments={moments} />}
    </section>
  );
}

function Lines({ value, list }: { value: GuideValue; list: LineList }) {
  return (
    <div className={`lines-of ${list}`}>
      <h4>{listHeadings[list]}</h4>
      <ul>
        {value[list].map((line, index) => (
          <li key={line} id={lineAnchor(value.id, list, index + 1)} tabIndex={-1}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Moments({ moments }: { moments: readonly Moment[] }) {
  return (
    <details className="moments">
      <summary>{texts.onTable(moments.length)}</summary>
      <ul>
        {moments.map(({ story, title, role, text, how }, index) => (
          <li key={`${story}/${role}/${index.toString()}`}>
            <span className="small">{texts.moment(title, role)}</span>
            <br />
            {texts.youChose(text)} {how.map((each) => texts.stake[each]).join(' ')}
          </li>
        ))}
      </ul>
      <p className="small">{texts.opinion}</p>
    </details>
  );
}
