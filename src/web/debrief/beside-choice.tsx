import type { Role } from '../../core/scenario/index.ts';
import type { EarlierRun } from './earlier-run.ts';
import { texts } from './texts.ts';

interface Props {
  readonly earlier: readonly EarlierRun[];
  /** Key of the run that lies beside this one; empty: none. */
  readonly chosen: string;
  onChoose(key: string): void;
}

/** Which of the earlier runs to lay beside this one. */
export function BesideChoice({ earlier, chosen, onChoose }: Props) {
  return (
    <label className="beside">
      {texts.beside}
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {earlier.map((run) => (
          <option key={keyOfRun(run)} value={keyOfRun(run)}>
            {earlierName(run)}
          </option>
        ))}
        <option value="">{texts.noOther}</option>
      </select>
    </label>
  );
}

/** The run to lay beside another as it opens: the latest that began before it, of the same role if there is one. */
export function runBefore(earlier: readonly EarlierRun[], role: Role, begun: number): EarlierRun | undefined {
  const before = earlier.filter((run) => run.begun < begun).sort((one, other) => other.begun - one.begun);
  return before.find((run) => run.role === role) ?? before[0];
}

/** What tells a run from the others of its story. */
export function keyOfRun({ role, begun }: EarlierRun): string {
  return `${role} ${begun}`;
}

export function earlierName({ role, begun }: EarlierRun): string {
  const day = new Date(begun).toLocaleString('nl-NL', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return texts.earlier(texts.as(role), day);
}
