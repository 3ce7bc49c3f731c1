import { type Device, readRun } from '../storage/index.ts';
import type { RunStore } from './run-store.ts';

/**
 * A page that the browser held back, and shows again on Back, begins anew where its run was erased or replaced meanwhile:
 * else the next choice would write it down again.
 * @returns stops it
 */
export function followDevice(store: RunStore, device: Device): () => void {
  const follow = ({ persisted }: PageTransitionEvent) => {
    const { kept, run } = store.get();
    const { story, role, begun, entries } = run.journal;
    // What is held in memory only would be lost.
    if (!persisted || kept !== 'kept' || entries.length === 0) return;
    const there = readRun(device, story, role);
    if (there?.begun !== begun || there.entries.length !== entries.length) location.reload();
  };
  window.addEventListener('pageshow', follow);
  return () => window.removeEventListener('pageshow', follow);
}
