import { useLayoutEffect, useRef } from 'react';
import type { Lines } from './use-lines.ts';

/** Once the last line is shown the button for more is gone: the line has the focus, and what one can do comes next. */
export function useFocusOnLastLine({ more }: Lines) {
  const told = useRef<HTMLDivElement>(null);
  const before = useRef(more);
  useLayoutEffect(() => {
    const last = told.current?.lastElementChild;
    if (before.current && !more && last instanceof HTMLElement) {
      last.tabIndex = -1;
      last.focus({ preventScroll: true });
    }
    before.current = more;
  }, [more]);
  return told;
}
