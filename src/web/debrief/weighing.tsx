import type { WeighedOption, WeighedValue } from '../../core/debrief/index.ts';
import type { Excerpt } from '../../core/guide/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';

/** What an option honoured and strained, heaviest first, and the writer's reason. */
export function Weighing({ option: { honours, strains, because } }: { option: WeighedOption }) {
  return (
    <>
      <dl className="weighing">
        <Weighed title={texts.gave} values={honours} />
        <Weighed title={texts.cost} values={strains} />
      </dl>
      {because && <p className="because">{because}</p>}
    </>
  );
}

function Weighed({ title, values }: { title: string; values: readonly WeighedValue[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {values.map(({ value, principle, name, weight }) => (
        <dd key={value}>
          <PrincipleSign principle={principle} /> {name} <span className="small">{texts.weight[weight]}</span>
        </dd>
      ))}
    </div>
  );
}

/** What the guide says, with where it is printed. */
export function Quote({ excerpt: { text, source } }: { excerpt: Excerpt }) {
  const where = [source.guide, source.principle, source.value, source.heading].filter((part) => part !== undefined);
  return (
    <figure className="quote">
      <blockquote>{text}</blockquote>
      <figcaption>{where.join(', ')}</figcaption>
    </figure>
  );
}
