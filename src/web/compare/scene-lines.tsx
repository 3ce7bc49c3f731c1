import type { ComparedDecision } from '../../core/exchange/index.ts';
import { texts } from './texts.ts';

type Line = ComparedDecision['lines'][number];

/** What was said just before a choice, to remember it by; the whole scene unfolds. */
export function SceneLines({ decision: { lines } }: { decision: ComparedDecision }) {
  const last = lines.at(-1);
  if (last === undefined) return null;
  return (
    <>
      <OneLine line={last} />
      {lines.length > 1 && (
        <details className="fold">
          <summary>{texts.readScene}</summary>
          {lines.map((line) => (
            <OneLine key={line.text} line={line} />
          ))}
        </details>
      )}
    </>
  );
}

function OneLine({ line: { name, text } }: { line: Line }) {
  return (
    <p className="line">
      {name !== undefined && <b>{name}: </b>}
      {text}
    </p>
  );
}
