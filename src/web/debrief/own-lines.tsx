import { lookBackFile } from '../../core/debrief/index.ts';
import type { KeptReflection, Reflection } from '../storage/index.ts';
import { saveFile } from '../ui/index.ts';
import { EarlierLines } from './earlier-lines.tsx';
import { PartHeading } from './part-heading.tsx';
import { texts } from './texts.ts';

interface Props {
  /** Title of the story. */
  readonly story: string;
  /** Of the calendar event. */
  readonly id: string;
  readonly reflection: Reflection;
  /** What was written at other runs of the story. */
  readonly written: readonly KeptReflection[];
  onReflect(change: Reflection): void;
}

/** From the story to one's own work: two lines, kept on the device, and a day to look back on them. */
export function OwnLines({ story, id, reflection, written, onReflect }: Props) {
  const { month = '', situation = '', action = '' } = reflection;
  const saveLookBack = () => {
    const now = new Date();
    const file = lookBackFile({
      story,
      id,
      month: month.trim(),
      plan: texts.planned(situation.trim(), action.trim()),
      now: now.getTime(),
      today: [now.getFullYear(), now.getMonth() + 1, now.getDate()],
    });
    saveFile(texts.calendarFile, 'text/calendar', file);
  };
  return (
    <section className="own-lines">
      <PartHeading part="own" />
      <p className="small no-print">{texts.ownHelp}</p>
      <Line label={texts.month} text={month} onWrite={(text) => onReflect({ month: text })} />
      <div className="if-then">
        <Line label={texts.situation} text={situation} onWrite={(text) => onReflect({ situation: text })} />
        <Line label={texts.action} text={action} onWrite={(text) => onReflect({ action: text })} />
      </div>
      <p className="no-print">
        <button type="button" className="chip" onClick={saveLookBack}>
          {texts.calendar}
        </button>
      </p>
      <p className="small no-print">{texts.calendarHelp}</p>
      <EarlierLines written={written} />
    </section>
  );
}

/** A line to write on; on paper what was written, or room to write it by hand. */
function Line({ label, text, onWrite }: { label: string; text: string; onWrite: (text: string) => void }) {
  return (
    <label>
      {label}
      <textarea
        className="no-print"
        rows={2}
        maxLength={500}
        value={text}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <span className={text.trim() === '' ? 'print-only by-hand' : 'print-only'} aria-hidden="true">
        {text}
      </span>
    </label>
  );
}
