import { type RefObject, useState } from 'react';
import { PrincipleSign } from '../ui/index.ts';
import { foundText } from './found-text.ts';
import type { Found, Hit, Piece } from './search-guide.ts';
import { texts } from './texts.ts';

interface Props {
  readonly query: string;
  readonly found: Found;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  onClear(): void;
  /** Asks something else. */
  onAsk(query: string): void;
  /** On the way to a result. */
  onLeave(anchor: string): void;
}

/** So many that the best are seen at once, and the guide is not far below them. */
const first = 8;

/** What was found: where it stands, and the words that matched. */
export function SearchResults({ query, found, heading, onClear, onAsk, onLeave }: Props) {
  const [all, setAll] = useState(false);
  const hits = all ? found.hits : found.hits.slice(0, first);
  return (
    <section className="paper results">
      <h2 ref={heading} tabIndex={-1}>
        {texts.results}
      </h2>
      <p>{foundText(found, query)}</p>
      {hits.length === 0 ? (
        <Subjects onAsk={onAsk} />
      ) : (
        <ol>
          {hits.map((hit) => (
            <li key={hit.anchor}>
              <Result hit={hit} onLeave={onLeave} />
            </li>
          ))}
        </ol>
      )}
      <div className="row">
        {hits.length < found.hits.length && (
          <button type="button" className="chip" onClick={() => setAll(true)}>
            {texts.showAll(found.hits.length)}
          </button>
        )}
        <button type="button" className="chip" onClick={onClear}>
          {texts.clear}
        </button>
      </div>
    </section>
  );
}

/** Where nothing was found: what else one may ask. */
function Subjects({ onAsk }: Pick<Props, 'onAsk'>) {
  return (
    <>
      <p id="try-these">{texts.tryThese}</p>
      <ul className="row subjects" aria-labelledby="try-these">
        {texts.subjects.map((subject) => (
          <li key={subject}>
            <button type="button" className="chip" onClick={() => onAsk(subject)}>
              {subject}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href="#inhoud">{texts.lookInContents}</a>
      </p>
    </>
  );
}

function Result({ hit: { anchor, principle, placePieces, pieces }, onLeave }: Pick<Props, 'onLeave'> & { hit: Hit }) {
  return (
    <a className="result" href={`#${anchor}`} onClick={() => onLeave(anchor)}>
      <span className="place">
        <span className={`badge ${principle}`}>
          <PrincipleSign principle={principle} />
        </span>
        <span>
          <Marked pieces={placePieces} />
        </span>
      </span>
      <span className="found">
        <Marked pieces={pieces} />
      </span>
    </a>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, index) => {
    const key = index.toString();
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
