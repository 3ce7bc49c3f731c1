import { type RefObject, useState } from 'react';
import { type PrincipleId, principle, principleAnchor } from '../../core/guide/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { type CardMarks, marks } from '../storage/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { Behaviour } from './behaviour.tsx';
import { type MarkedLine, tallyOf, toggled, withoutCard } from './marks.ts';
import { texts } from './texts.ts';

interface Props {
  readonly card: PrincipleId;
  readonly role: Role;
  readonly lines: readonly MarkedLine[];
  readonly home: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  onChange(next: (all: CardMarks) => CardMarks): void;
}

/** The card that lies on the table: its behaviour, with what one sees of it, and one's own tally. */
export function CardOnTable({ card, role, lines, home, heading, onChange }: Props) {
  const { name } = principle(card);
  return (
    <section className={`principle ${card}`} aria-labelledby="kaart">
      <header className="band">
        <PrincipleSign principle={card} />
        <div>
          <p className="small">{texts.cardFor[role]}</p>
          <h2 id="kaart" ref={heading} tabIndex={-1}>
            {name}
          </h2>
        </div>
      </header>
      <div className="principle-text">
        <p>{texts.cardHelp}</p>
        <ol className="behaviour">
          {lines.map((line) => (
            <li key={line.key}>
              <Behaviour line={line} onMark={(mark) => onChange((all) => toggled(all, line.key, mark))} />
            </li>
          ))}
        </ol>
        <TallyOfCard lines={lines} />
        <p className="onward">
          <a href={`${home}gids/#${principleAnchor(card)}`}>{texts.toGuide(name)}</a>
        </p>
        <Wipe card={card} role={role} lines={lines} onChange={onChange} />
      </div>
    </section>
  );
}

function TallyOfCard({ lines }: { lines: readonly MarkedLine[] }) {
  const tally = tallyOf(lines);
  return (
    <div className="tally">
      <h3>{texts.tally}</h3>
      <dl>
        {marks.map((mark) => (
          <div key={mark} className={mark}>
            <dt>{texts.marks[mark]}</dt>
            <dd>{tally[mark]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Wipes a card, and puts back what was wiped as long as the card lies there. */
function Wipe({ card, role, lines, onChange }: Pick<Props, 'card' | 'role' | 'lines' | 'onChange'>) {
  const [wiped, setWiped] = useState<readonly MarkedLine[]>();
  const marked = lines.filter(({ marks }) => marks.length > 0);
  const wipe = () => {
    setWiped(marked);
    onChange((all) => withoutCard(all, card, role));
  };
  const restore = () => {
    onChange((all) => ({ ...all, ...Object.fromEntries((wiped ?? []).map(({ key, marks }) => [key, marks])) }));
    setWiped(undefined);
  };
  if (marked.length === 0 && wiped === undefined) return null;
  const canRestore = marked.length === 0;
  return (
    <p className="wipe">
      <span role="status">{canRestore && texts.wiped}</span>{' '}
      <button type="button" className="quiet" onClick={canRestore ? restore : wipe}>
        {canRestore ? texts.restore : texts.wipe}
      </button>
    </p>
  );
}
