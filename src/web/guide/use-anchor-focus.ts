import { useEffect } from 'react';

/** Puts the focus where the page's address points to, so that a screen reader goes on there; the browser only scrolls. */
export function useAnchorFocus(): void {
  useEffect(() => {
    const follow = () => focusAnchor(location.hash.slice(1));
    // What the device keeps is on the page only after this effect; the place may have moved by then.
    const soon = requestAnimationFrame(() => requestAnimationFrame(follow));
    addEventListener('hashchange', follow);
    return () => {
      cancelAnimationFrame(soon);
      removeEventListener('hashchange', follow);
    };
  }, []);
}

/** Brings an element into view and puts the focus on it. An anchor that is not on the page is passed over. */
export function focusAnchor(anchor: string): void {
  const element = anchor === '' ? null : document.getElementById(anchor);
  if (element === null) return;
  element.scrollIntoView();
  element.focus({ preventScroll: true });
}
