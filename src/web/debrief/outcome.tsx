import type { EndingView } from '../../core/play/index.ts';
import { PartHeading } from './part-heading.tsx';

/** The ending, and what became of everyone; no verdict. */
export function Outcome({ outcome: { title, text, afterwards } }: { outcome: EndingView }) {
  return (
    <section>
      <PartHeading part="outcome" />
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
