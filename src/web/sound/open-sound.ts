import { Howl, Howler } from 'howler';
import type { View } from '../../core/play/index.ts';
import { cueSheetOf } from './cue-sheet.ts';
import { soundUrls } from './files.ts';
import { AMBIENCE_LEAD, AMBIENCE_LENGTH } from './loop.ts';

/** From 0 to 1. */
export interface Volumes {
  readonly ambience: number;
  readonly effects: number;
}

export interface Sound {
  /** Plays what belongs to a view; a view of another scene ends what was still to come of the one before. */
  show(view: View): void;
  /** A soft cue that a choice was taken. */
  choose(): void;
  setVolumes(volumes: Volumes): void;
  destroy(): void;
}

const FADE = 900;
const gestures = ['keydown', 'pointerup'] as const;
const loop = { loop: [AMBIENCE_LEAD, AMBIENCE_LENGTH, true] } satisfies Record<string, [number, number, boolean]>;

/** Opens the sound. Browsers keep quiet until the first click or key; the place's tone then begins with that. */
export function openSound(first: Volumes): Sound {
  const cues = new Map<string, Howl>();
  const waiting: ReturnType<typeof setTimeout>[] = [];
  let volumes = first;
  let tone: { readonly place: string; readonly howl: Howl } | undefined;
  let scene: string | undefined;
  let place = '';

  const cue = (what: string) => {
    const src = soundUrls('gebeurt', what);
    if (src === undefined || volumes.effects === 0 || isLocked()) return;
    const howl = cues.get(what) ?? new Howl({ src: [...src] });
    cues.set(what, howl);
    howl.volume(volumes.effects);
    howl.play();
  };
  const playPlace = () => {
    if (place === tone?.place || !isAllowed()) return;
    endTone(tone?.howl);
    tone = undefined;
    const src = soundUrls('plaatsen', place);
    if (src === undefined) return;
    const howl = new Howl({ src: [...src], sprite: loop, volume: 0 });
    howl.play('loop');
    howl.fade(0, volumes.ambience, FADE);
    tone = { place, howl };
  };
  for (const gesture of gestures) addEventListener(gesture, playPlace);
  const stopWaiting = () => {
    for (const timer of waiting.splice(0)) clearTimeout(timer);
  };

  return {
    show(view) {
      const now = view.kind === 'scene' ? view.scene : view.ending;
      if (now === scene) return;
      scene = now;
      stopWaiting();
      const sheet = cueSheetOf(view);
      place = sheet.place ?? place;
      playPlace();
      for (const { what, after } of sheet.cues) waiting.push(setTimeout(() => cue(what), after));
    },
    choose: () => cue('keuze'),
    setVolumes(next) {
      volumes = next;
      tone?.howl.volume(next.ambience);
    },
    destroy() {
      stopWaiting();
      for (const gesture of gestures) removeEventListener(gesture, playPlace);
      tone?.howl.unload();
      for (const howl of cues.values()) howl.unload();
    },
  };
}

function endTone(howl: Howl | undefined): void {
  if (howl === undefined) return;
  howl.fade(howl.volume(), 0, FADE);
  howl.once('fade', () => howl.unload());
}

/** Whether somebody has clicked or typed on this page yet. */
function isAllowed(): boolean {
  return navigator.userActivation === undefined || navigator.userActivation.hasBeenActive;
}

/** While a browser keeps quiet, what is played waits, and then sounds too late. */
function isLocked(): boolean {
  if (!isAllowed()) return true;
  return Howler.ctx !== null && Howler.ctx !== undefined && Howler.ctx.state !== 'running';
}
