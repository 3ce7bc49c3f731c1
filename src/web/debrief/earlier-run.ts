import type { Table } from '../../core/debrief/index.ts';
import type { Role } from '../../core/scenario/index.ts';

/** Another finished run of the same story, to lay beside this one. */
export interface EarlierRun {
  readonly role: Role;
  /** Milliseconds since 1970; no two runs of a role have the same. */
  readonly begun: number;
  readonly table: Table;
  /** Of its debrief, seen from this page; absent: it has none. */
  readonly address?: string;
}
