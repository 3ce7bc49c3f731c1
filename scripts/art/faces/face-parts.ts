import { eyes } from './eyes.ts';
import { mouths } from './mouths.ts';

/** Eyes and mouths by frame name, as SVG content in peep coordinates: everybody has the same. */
export function faceParts(): Map<string, string> {
  const frames = new Map<string, string>();
  for (const [name, draw] of Object.entries(eyes)) frames.set(`ogen-${name}`, draw());
  for (const [name, draw] of Object.entries(mouths)) frames.set(`mond-${name}`, draw());
  return frames;
}
