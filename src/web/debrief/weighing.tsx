import type { WeighedOption, WeighedValue } from '../../core/debrief/index.ts';
import { anchorOf, type Excerpt, principleOf } from '../../core/guide/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';

/** What an option honoured and strained, heaviest first, and the writer's reason. */
export function Weighing({ option: { honours, strains, because } }: { option: WeighedOption }) {
  return (
    <>
      <dl className="weighing">
        <Weighed title={texts.gave} values={honours} side="honoured" />
        <Weighed title={texts.cost} values={strains} side="strained" />
      </dl>
      {because && <p className="because">{because}</p>}
    </>
  );
}

interface WeighedProps {
  readonly title: string;
  readonly values: readonly WeighedValue[];
  readonly side: 'honoured' | 'strained';
}

function Weighed({ title, values, side }: WeighedProps) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {values.map(({ value, principle, name, weight }) => (
        <dd key={value} className={principle}>
          <PrincipleSign principle={principle} /> {name}
          <span className="small">
            <span className={`weights ${side}`} aria-hidden="true">
              {[1, 2, 3].map((each) => (
                <i key={each} className={each <= weight ? 'on' : ''} />
              ))}
            </span>
            {texts.weight[weight]}
          </span>
        </dd>
      ))}
    </div>
  );
}

/** What the guide says, with where it is printed, and the way there. */
export function Quote({ excerpt, home }: { excerpt: Excerpt; home: string }) {
  const { guide, principle, value, heading } = excerpt.source;
  const where = [guide, principle, value, heading].filter((part) => part !== undefined).join(', ');
  return (
    <figure className={`quote ${principleOf(excerpt.value)}`}>
      <blockquote>{excerpt.text}</blockquote>
      <figcaption>
        {/[.?!]$/.test(where) ? where : `${where}.`}{' '}
        <a href={`${home}gids/#${anchorOf(excerpt)}`} target="_blank" rel="noopener">
          {texts.inGuide}
          <span className="unseen">{texts.aboutInNewTab(value)}</span>
        </a>
      </figcaption>
    </figure>
  );
}
