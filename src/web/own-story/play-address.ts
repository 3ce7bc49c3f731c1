import { isRole, type Role } from '../../core/scenario/index.ts';

/** What follows `?` in the address of an own story that is played; nothing where it is not. */
export function addressOf(role: Role | undefined): string {
  return role === undefined ? '' : `?speel=${role}`;
}

/** The role in which the address says that the own story is played. */
export function roleIn(search: string): Role | undefined {
  const role = new URLSearchParams(search).get('speel');
  return isRole(role) ? role : undefined;
}
