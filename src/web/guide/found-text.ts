import type { Found } from './search-guide.ts';
import { texts } from './texts.ts';

/** How much was found, in words. */
export function foundText({ hits, partly, otherwise }: Found, query: string): string {
  if (hits.length === 0) return texts.notFound(query);
  if (otherwise && !partly) return texts.foundOtherwise(hits.length, query);
  return partly ? texts.foundPartly(query) : texts.found(hits.length, query);
}
