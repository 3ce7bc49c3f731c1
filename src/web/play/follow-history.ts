import { stepIn } from './history-step.ts';
import type { RunStore } from './run-store.ts';

/**
 * Every choice is a step in the browser's history: Back takes a choice back and Forward makes it again, so that neither
 * ever leaves the story by accident. A new play goes back to the first step, so that none of the old one lies before it.
 * @returns stops it
 */
export function followHistory(store: RunStore): () => void {
  let known = wayOf(store);
  let begun = begunOf(store);
  const state = (step = stepIn(history.state)) => ({ step, begun, way: known });
  history.replaceState(state(), '');
  const unsubscribe = store.subscribe(() => {
    const before = known;
    known = wayOf(store);
    if (begun !== begunOf(store)) {
      begun = begunOf(store);
      const step = stepIn(history.state);
      history.replaceState(state(), '');
      if (step > 0) history.go(-step);
    } else if (known.length > before.length) history.pushState(state(stepIn(history.state) + 1), '');
    else if (known.join() !== before.join()) history.replaceState(state(), '');
  });
  const follow = ({ state: there }: PopStateEvent) => {
    // Who only wrote something else behind the `#` takes nothing back.
    if (there === null) return history.replaceState(state(), '');
    // An entry of another play becomes the start of this one.
    const way = there?.begun === begun ? there.way : [];
    if (!isWay(way) || way.join() === known.join()) return history.replaceState(state(), '');
    known = way;
    store.goTo(way);
    known = wayOf(store);
    history.replaceState(state(), '');
  };
  window.addEventListener('popstate', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
  };
}

function isWay(way: unknown): way is readonly string[] {
  return Array.isArray(way) && way.every((each) => typeof each === 'string');
}

function wayOf(store: RunStore): readonly string[] {
  return store.get().run.way.map(({ option }) => option.id);
}

function begunOf(store: RunStore): number {
  return store.get().run.journal.begun;
}
