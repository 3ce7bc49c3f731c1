import type { Role } from '../../core/scenario/index.ts';

/** Where a story is played in a role, seen from the site's root. */
export function storyPath(id: string, role: Role): string {
  return `speel/${id}/${role === 'medewerker' ? '' : `${role}/`}`;
}
