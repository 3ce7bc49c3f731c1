import { useState } from 'react';
import type { View } from '../../core/play/index.ts';
import type { Settings } from '../storage/index.ts';

/** How many lines are on the page, and how to show one more. */
export interface Lines {
  readonly shown: number;
  readonly more: boolean;
  next(): void;
}

export function useLines(view: View, { pace }: Settings): Lines {
  const total = view.kind === 'scene' ? view.lines.length : 0;
  const key = view.kind === 'scene' ? view.scene : view.ending;
  const [read, setRead] = useState({ key, count: 1 });
  const count = read.key === key ? read.count : 1;
  const shown = pace === 'by-line' ? Math.min(count, total) : total;
  return { shown, more: shown < total, next: () => setRead({ key, count: shown + 1 }) };
}
