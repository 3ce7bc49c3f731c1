import { useCallback, useEffect, useState } from 'react';
import type { Device } from '../storage/index.ts';
import { findProgress, type Progress, type SiteStory } from './find-progress.ts';

/** What was played on this device, and how to look again. */
export function useProgress(device: Device, stories: readonly SiteStory[]) {
  const [progress, setProgress] = useState<Progress | 'looking' | 'failed'>('looking');
  const [look, setLook] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look does the same again
  useEffect(() => {
    let wanted = true;
    findProgress(device, stories).then(
      (found) => wanted && setProgress(found),
      () => wanted && setProgress('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [device, stories, look]);
  return { progress, again: useCallback(() => setLook((before) => before + 1), []) };
}
