import type { RunStore } from './run-store.ts';

/**
 * Every choice is a step in the browser's history: Back takes a choice back and Forward makes it again, so that neither
 * ever leaves the story by accident.
 * @returns stops it
 */
export function followHistory(store: RunStore): () => void {
  let known = wayOf(store);
  history.replaceState({ way: known }, '');
  const unsubscribe = store.subscribe(() => {
    const way = wayOf(store);
    if (way.length > known.length) history.pushState({ way }, '');
    else if (way.join() !== known.join()) history.replaceState({ way }, '');
    known = way;
  });
  const follow = ({ state }: PopStateEvent) => {
    const way: unknown = state?.way;
    if (!Array.isArray(way) || !way.every((each) => typeof each === 'string') || way.join() === known.join()) return;
    known = way;
    store.goTo(way);
    known = wayOf(store);
  };
  window.addEventListener('popstate', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
  };
}

function wayOf(store: RunStore): readonly string[] {
  return store.get().run.way.map(({ option }) => option.id);
}
