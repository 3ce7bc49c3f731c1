/** The debrief of the run that is played now, or of the one that was begun then and set aside. */
export type ShownDebrief = 'now' | number;

/** What follows `#` in the address of a story's page, with the `#`. Links are kept, so it stays as it is. */
export function debriefAddress(debrief: ShownDebrief): string {
  return debrief === 'now' ? '#nagesprek' : `#nagesprek-${debrief}`;
}

/** The debrief that an address asks for; undefined where it asks for none. */
export function shownDebrief(hash: string): ShownDebrief | undefined {
  const found = /^#nagesprek(?:-(\d+))?$/.exec(hash);
  if (found === null) return undefined;
  return found[1] === undefined ? 'now' : Number(found[1]);
}
