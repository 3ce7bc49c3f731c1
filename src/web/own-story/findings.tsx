import type { Finding, Severity } from '../../core/scenario/index.ts';
import { CodeExplained } from './code-explained.tsx';
import { texts } from './texts.ts';

const MOST = 200;
const severities: readonly Severity[] = ['fout', 'waarschuwing', 'tip'];

/** What was found, the mistakes first; each with its place in the file. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return severities.map((severity) => (
    <FindingsOf key={severity} severity={severity} findings={findings.filter(({ ernst }) => ernst === severity)} />
  ));
}

function FindingsOf({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details className="fold findings" open={severity !== 'tip'}>
      <summary>{texts.severity[severity](findings.length)}</summary>
      <ol>
        {findings.slice(0, MOST).map((finding) => (
          <li key={`${finding.line}:${finding.column}:${finding.code}`}>
            <b>{texts.at(finding.line, finding.column)}</b>
            <br />
            {finding.text}
            {finding.way !== undefined && finding.way.length > 0 && (
              <>
                <br />
                <span className="small">{texts.way(finding.way)}</span>
              </>
            )}
            <CodeExplained code={finding.code} />
          </li>
        ))}
      </ol>
      {findings.length > MOST && <p>{texts.more(findings.length - MOST)}</p>}
    </details>
  );
}
