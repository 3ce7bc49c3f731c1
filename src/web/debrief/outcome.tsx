import type { EndingView } from '../../core/play/index.ts';
import { texts } from './texts.ts';

/** The ending, and what became of everyone; no verdict. */
export function Outcome({ outcome: { title, text, afterwards } }: { outcome: EndingView }) {
  return (
    <section>
      <h2>{texts.outcome}</h2>
      <p className="ended">
        <b>{title}</b> {text}
      </p>
      <dl className="afterwards">
        {afterwards.map(({ person, name, text }) => (
          <div key={person}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
