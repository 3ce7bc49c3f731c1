import { useLayoutEffect } from 'react';
import type { View } from '../../core/play/index.ts';
import type { Settings } from '../storage/index.ts';
import type { RunStore } from './run-store.ts';
import type { Lines } from './use-lines.ts';

/** 1–6 choose, Space and Enter go on, L looks back, Esc opens the menu. Nothing where a dialog is open. */
export function useKeys(
  store: RunStore,
  view: View,
  lines: Lines,
  { shortcuts }: Settings,
  active: boolean,
  open: (what: 'menu' | 'look-back') => void,
): void {
  // Before the paint, so that no key falls between a dialog that closes and the page that hears again.
  useLayoutEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.key === 'Escape') open('menu');
      else if (shortcuts && act(event, store, view, lines, open)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store, view, lines, shortcuts, active, open]);
}

function act(
  event: KeyboardEvent,
  store: RunStore,
  view: View,
  lines: Lines,
  open: (what: 'menu' | 'look-back') => void,
): boolean {
  if (event.key.toLowerCase() === 'l') {
    open('look-back');
    return true;
  }
  if (view.kind !== 'scene') return false;
  const onControl = event.target instanceof Element && event.target.closest('button, a, input, summary') !== null;
  if ((event.key === ' ' || event.key === 'Enter') && !onControl) return goOn(store, view, lines);
  const option = lines.more ? undefined : view.options[Number(event.key) - 1];
  if (!/^[1-6]$/.test(event.key) || option?.possible !== true) return false;
  store.choose(option.id);
  return true;
}

function goOn(store: RunStore, view: View & { kind: 'scene' }, lines: Lines): boolean {
  const [only] = view.options;
  if (lines.more) lines.next();
  else if (!view.decision && view.options.length === 1 && only?.possible === true) store.choose(only.id);
  else return false;
  return true;
}
