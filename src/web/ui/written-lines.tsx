import type { KeptReflection, Reflection } from '../storage/index.ts';
import { texts } from './texts.ts';

/** What somebody wrote in debriefs, run by run. Runs in which nothing was written are passed over. */
export function WrittenLines({ written }: { written: readonly KeptReflection[] }) {
  return (
    <ul className="written-lines">
      {written.filter(isWritten).map(({ role, begun, reflection }) => (
        <li key={`${role} ${begun}`}>
          <span className="small">{texts.writtenWhen(role, dayOf(begun))}</span>
          <ul>
            {linesOf(reflection).map((line, index) => (
              <li key={index.toString()}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Whether there is a line in it, and not only a mark. */
export function isWritten({ reflection }: KeptReflection): boolean {
  return linesOf(reflection).length > 0;
}

/** Every line with what it answers; an answer that is empty is none. */
function linesOf({ choices = {}, month = '', situation = '', action = '' }: Reflection): readonly string[] {
  const said = Object.values(choices).flatMap(({ tipped = '', instead = '' }) => [
    told(texts.tipped, tipped),
    told(texts.instead, instead),
  ]);
  const plan = [told(texts.situation, situation), told(texts.action, action)].filter((part) => part !== '').join(', ');
  return [...said, told(texts.month, month), told(texts.plan, plan)].filter((line) => line !== '');
}

function told(what: string, text: string): string {
  return text.trim() === '' ? '' : `${what} ${text.trim()}`;
}

function dayOf(begun: number): string {
  return new Date(begun).toLocaleString('nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}
