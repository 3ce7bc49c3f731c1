import { useEffect, useState } from 'react';
import { debriefAddress, type ShownDebrief, shownDebrief } from '../story/index.ts';
import { stepIn } from './history-step.ts';

/** Which debrief the page's address asks for, so that the browser's Back leads out of it again. */
export function useDebriefAddress() {
  const [shown, setShown] = useState<ShownDebrief>();
  useEffect(() => {
    const follow = () => setShown(shownDebrief(location.hash));
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return {
    shown,
    enter(debrief: ShownDebrief) {
      history.pushState({ ...history.state, step: stepIn(history.state) + 1 }, '', debriefAddress(debrief));
      setShown(debrief);
      scrollTo(0, 0);
    },
    leave() {
      history.replaceState(history.state, '', location.pathname + location.search);
      setShown(undefined);
    },
  };
}
