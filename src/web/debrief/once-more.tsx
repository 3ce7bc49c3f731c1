import { type PrincipleId, principle } from '../../core/guide/index.ts';
import { PartHeading } from './part-heading.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly otherwise: readonly PrincipleId[];
  onAgain(otherwise: readonly PrincipleId[]): void;
}

/** The same story again: as one likes, or for what this way honoured least of what it could. */
export function OnceMore({ otherwise, onAgain }: Props) {
  return (
    <section className="no-print">
      <PartHeading part="once" />
      {otherwise.length > 0 && <p>{texts.otherwise(otherwise.map((id) => principle(id).name))}</p>}
      <div className="row">
        {otherwise.length > 0 && (
          <button type="button" className="option next" onClick={() => onAgain(otherwise)}>
            {texts.playOtherwise}
          </button>
        )}
        <button type="button" className={otherwise.length > 0 ? 'chip' : 'option next'} onClick={() => onAgain([])}>
          {texts.again}
        </button>
      </div>
    </section>
  );
}
