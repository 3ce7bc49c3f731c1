import { guide, type PrincipleId } from '../../core/guide/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import type { CardMarks } from '../storage/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { markedLines, tallyOf } from './marks.ts';
import { texts } from './texts.ts';
import { cardAnchor } from './use-card.ts';

interface Props {
  readonly card: PrincipleId;
  readonly role: Role;
  readonly marks: CardMarks;
}

/** The seven cards on a row; on each how much of it was looked at. */
export function CardPicker({ card, role, marks }: Props) {
  return (
    <nav className="picker" aria-label={texts.pick}>
      <ul>
        {guide().principles.map(({ id, name }) => {
          const { marked, lines } = tallyOf(markedLines(marks, id, role));
          return (
            <li key={id}>
              <a className={id} href={`#${cardAnchor(id)}`} aria-current={id === card ? 'true' : undefined}>
                <PrincipleSign principle={id} />
                <span className="name">{name}</span>
                {marked > 0 && <span className="small">{texts.markedOf(marked, lines)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
