import { useEffect } from 'react';
import { focusAnchor } from './use-anchor-focus.ts';

/** A search that was left for one of its results. */
interface LeftSearch {
  readonly query: string;
  /** Anchor of that result. */
  readonly hit: string;
}

/** On the way to a result: remembers the search in the browser's history, so that Back leads to it again. */
export function leaveSearch(left: LeftSearch): void {
  // There already: the browser would not move.
  if (location.hash === `#${left.hit}`) focusAnchor(left.hit);
  else history.replaceState(left, '', location.pathname);
}

/** Calls back when the browser comes back to a search that was left, also after a reload. */
export function useReturnToSearch(onReturn: (left: LeftSearch) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called back does the same on every draw
  useEffect(() => {
    const follow = () => {
      const left = leftIn(history.state);
      if (left === undefined) return;
      onReturn(left);
      // The browser has scrolled back itself.
      requestAnimationFrame(() => focusResult(left.hit));
    };
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
}

function focusResult(hit: string): void {
  document.querySelector<HTMLElement>(`.results a[href="#${hit}"]`)?.focus({ preventScroll: true });
}

function leftIn(state: unknown): LeftSearch | undefined {
  if (typeof state !== 'object' || state === null || !('query' in state) || !('hit' in state)) return undefined;
  const { query, hit } = state;
  return typeof query === 'string' && typeof hit === 'string' && /^[\w-]+$/.test(hit) ? { query, hit } : undefined;
}
