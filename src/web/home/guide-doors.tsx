import { principleIds } from '../../core/guide/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';

/** The way to the guide that every story is weighed by, and to its conversation cards. */
export function GuideDoors() {
  return (
    <section className="doors" aria-labelledby="deuren">
      <h2 id="deuren">{texts.behind}</h2>
      <div className="doors-row">
        <Door kind="of-guide" href="gids/" title={texts.guide} help={texts.guideHelp} />
        <Door kind="of-cards" href="kaarten/" title={texts.cards} help={texts.cardsHelp} />
      </div>
    </section>
  );
}

interface Props {
  readonly kind: 'of-guide' | 'of-cards';
  readonly href: string;
  readonly title: string;
  readonly help: string;
}

function Door({ kind, href, title, help }: Props) {
  return (
    <a className={`door ${kind}`} href={href}>
      <span className="signs">
        {principleIds.map((id) => (
          <span className={`badge ${id}`} key={id}>
            <PrincipleSign principle={id} />
          </span>
        ))}
      </span>
      <strong>{title}</strong>
      <span>{help}</span>
    </a>
  );
}
