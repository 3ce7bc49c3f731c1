import { useEffect, useRef, useState } from 'react';
import type { View } from '../../core/play/index.ts';
import type { openSound, Sound, Volumes } from '../sound/index.ts';
import type { Settings } from '../storage/index.ts';

/** The sound's module. It is handed in, as the stage's is. */
export type LoadSound = () => Promise<{ readonly openSound: typeof openSound }>;

/** Plays the sound of a view where the player turned it on; it is loaded only then. Where it fails the story goes on. */
export function useSound(load: LoadSound | undefined, view: View, turn: number, settings: Settings): void {
  const [sound, setSound] = useState<Sound>();
  const volumes = useRef(volumesOf(settings));
  volumes.current = volumesOf(settings);
  useEffect(() => {
    if (!settings.sound || load === undefined) return undefined;
    let opened: Sound | undefined;
    let gone = false;
    load()
      .then(({ openSound }) => {
        if (gone) return;
        opened = openSound(volumes.current);
        setSound(opened);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      opened?.destroy();
      setSound(undefined);
    };
  }, [load, settings.sound]);
  const { ambience, effects } = settings;
  useEffect(() => {
    sound?.setVolumes(volumesOf({ ambience, effects }));
  }, [sound, ambience, effects]);
  const before = useRef(turn);
  useEffect(() => {
    if (turn !== before.current) sound?.choose();
    before.current = turn;
    sound?.show(view);
  }, [sound, view, turn]);
}

function volumesOf({ ambience, effects }: Pick<Settings, 'ambience' | 'effects'>): Volumes {
  return { ambience: ambience / 100, effects: effects / 100 };
}
