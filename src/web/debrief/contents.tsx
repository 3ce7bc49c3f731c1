import type { Debrief } from '../../core/debrief/index.ts';
import { goToPart, headingId, type Part } from './part-heading.tsx';
import { texts } from './texts.ts';

/** What this page holds, for it is long on a phone. */
export function Contents({ debrief, past }: { debrief: Debrief; past: boolean }) {
  return (
    <nav className="parts no-print" aria-label={texts.contents}>
      <ul>
        {partsOf(debrief, past).map((part) => (
          <li key={part}>
            <a
              href={`#${headingId(part)}`}
              onClick={(event) => {
                event.preventDefault();
                goToPart(part);
              }}
            >
              {texts[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Those that are there. */
function partsOf({ outcome, clash, way, allWays }: Debrief, past: boolean): readonly Part[] {
  return [
    ...(outcome ? (['outcome'] as const) : []),
    ...(clash ? (['ask'] as const) : []),
    'table',
    ...(way.length > 0 ? (['way'] as const) : []),
    ...(allWays ? (['allWays'] as const) : []),
    'questions',
    'own',
    'takeAlong',
    ...(past ? [] : (['once'] as const)),
  ];
}
