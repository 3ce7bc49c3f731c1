import { useLayoutEffect, useRef } from 'react';
import type { Playing } from './run-store.ts';

/** The heading that gets the focus once a scene is new, not as the page opens. */
export function useFocusOnNewScene({ run, view }: Playing) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(0);
  const turn = run.journal.entries.filter(({ kind }) => kind === 'choice' || kind === 'undo').length;
  const place = view.kind === 'scene' ? view.scene : view.ending;
  useLayoutEffect(() => {
    if (turn !== before.current && document.documentElement.dataset['ready'] === 'true' && place !== '') {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    before.current = turn;
  }, [turn, place]);
  return heading;
}
