import { useState } from 'react';
import type { Explanation } from './explain-code.ts';
import { texts } from './texts.ts';

/** Opens to what a finding's code means, with an example. The catalogue is loaded only then. */
export function CodeExplained({ code }: { code: string }) {
  const [shown, setShown] = useState<Explanation | 'not-there'>();
  const load = async () => {
    try {
      const { explainCode } = await import('./explain-code.ts');
      setShown(explainCode(code) ?? 'not-there');
    } catch {
      setShown('not-there');
    }
  };
  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && shown === undefined && load()}>
      <summary>
        {texts.explain} <code>{code}</code>
      </summary>
      {shown === 'not-there' && <p>{texts.noExplanation}</p>}
      {typeof shown === 'object' && (
        <>
          <p>{shown.explanation}</p>
          <Example title={isMarked(shown.wrong) ? texts.wrongMarked : texts.wrong} lines={shown.wrong} />
          <Example title={texts.right} lines={shown.right} />
        </>
      )}
    </details>
  );
}

function Example({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className="small">{title}</p>
      <pre>{lines.join('\n')}</pre>
    </>
  );
}

function isMarked(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes('«'));
}
