import { useEffect, useState } from 'react';
import type { View } from '../../core/play/index.ts';
import { texts } from './texts.ts';

/** Reads the scene in a Dutch voice; nothing where the device has none. */
export function ReadAloud({ view }: { view: View }) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [reading, setReading] = useState(false);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (synthesis === undefined) return undefined;
    const find = () => setVoice(synthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('nl')));
    find();
    synthesis.addEventListener('voiceschanged', find);
    return () => {
      synthesis.removeEventListener('voiceschanged', find);
      synthesis.cancel();
    };
  }, []);
  if (voice === undefined) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    setReading(!reading);
    if (!reading) speak(textOf(view), voice, () => setReading(false));
  };
  return (
    <button type="button" className="chip" aria-pressed={reading} onClick={toggle}>
      {reading ? texts.stopReading : texts.readAloud}
    </button>
  );
}

/** Safari is silent unless the voice is set on the utterance itself. */
function speak(text: string, voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = onEnd;
  speechSynthesis.speak(utterance);
}

function textOf(view: View): string {
  if (view.kind === 'ending') return `${view.title}. ${view.text}`;
  const lines = view.lines.map(({ name, text }) => (name === undefined ? text : `${name}: ${text}`));
  return [...lines, ...view.options.map(({ text }, index) => `${index + 1}: ${text}`)].join('\n');
}
