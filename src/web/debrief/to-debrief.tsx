import type { MouseEvent } from 'react';
import type { Role } from '../../core/scenario/index.ts';
import type { EarlierRun } from './earlier-run.ts';
import { texts } from './texts.ts';

interface Props {
  readonly other: EarlierRun;
  /** The role of this page. */
  readonly here: Role;
  onOther(begun: number): void;
}

/** To the debrief of the run that lies beside this one. */
export function ToDebrief({ other: { address, role, begun }, here, onOther }: Props) {
  if (address === undefined) return null;
  const onClick = (event: MouseEvent) => {
    // In another tab or window it is a link like any other.
    if (role !== here || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOther(begun);
  };
  return (
    <p className="no-print">
      <a className="chip" href={address} onClick={onClick}>
        {texts.openOther}
      </a>
    </p>
  );
}
