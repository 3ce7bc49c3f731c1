import { useEffect, useState } from 'react';
import { stepIn } from './history-step.ts';

const address = '#nagesprek';

/** Whether the page's address is that of the debrief, so that the browser's Back leads out of it again. */
export function useDebriefAddress() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const follow = () => setOpen(location.hash === address);
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return {
    open,
    enter() {
      history.pushState({ ...history.state, step: stepIn(history.state) + 1 }, '', address);
      setOpen(true);
      scrollTo(0, 0);
    },
    leave() {
      history.replaceState(history.state, '', location.pathname + location.search);
      setOpen(false);
    },
  };
}
