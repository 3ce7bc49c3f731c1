import { useLayoutEffect } from 'react';
import type { View } from '../../core/play/index.ts';
import type { Settings } from '../storage/index.ts';
import type { RunStore } from './run-store.ts';
import type { Lines } from './use-lines.ts';

/** What keys act on. */
interface Played {
  readonly store: RunStore;
  readonly view: View;
  readonly lines: Lines;
  open(what: 'menu' | 'look-back'): void;
}

/** 1–6 choose, Space and Enter go on, L looks back, Esc opens the menu. Nothing where a dialog is open. */
export function useKeys({ store, view, lines, open }: Played, { shortcuts }: Settings, active: boolean): void {
  // Before the paint, so that no key falls between a dialog that closes and the page that hears again.
  useLayoutEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      // Prevented, or the browser would close at once what Escape opens.
      if (act(event, { store, view, lines, open }, shortcuts)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store, view, lines, shortcuts, active, open]);
}

/** Whether the key did something. */
function act(event: KeyboardEvent, played: Played, shortcuts: boolean): boolean {
  const { store, view, lines, open } = played;
  if (event.key === 'Escape') open('menu');
  else if (!shortcuts) return false;
  else if (event.key.toLowerCase() === 'l') open('look-back');
  else if (view.kind !== 'scene') return false;
  else if (event.key === ' ' || event.key === 'Enter') return !isOnControl(event) && goOn(store, view, lines);
  else return chooseByNumber(event.key, played);
  return true;
}

function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a, input, summary') !== null;
}

function chooseByNumber(key: string, { store, view, lines }: Played): boolean {
  if (view.kind !== 'scene' || lines.more || !/^[1-6]$/.test(key)) return false;
  const option = view.options[Number(key) - 1];
  if (option?.possible !== true) return false;
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
