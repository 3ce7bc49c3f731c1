import { ambiences } from './ambiences.ts';
import { cues } from './cues.ts';
import { levelled } from './signal.ts';
import { writeSound } from './write-sound.ts';

// npm run sound [-- name …]: makes the sounds of the stage into assets/sound; all of them, or those named. The same
// sources give the same files. Needs the program ffmpeg, for the formats of the web.
const named = process.argv.slice(2);
const wanted = (name: string) => named.length === 0 || named.includes(name);
/** Far below the loudest, so that two at once never clip; a place's tone lies under all else. */
const PEAK = { cue: 0.5, ambience: 0.22 } as const;

const sizes = new Map<string, number>();
for (const [name, make] of Object.entries(cues)) {
  if (make === null || !wanted(name)) continue;
  for (const [file, size] of writeSound(`gebeurt/${name}`, levelled(make(), PEAK.cue))) sizes.set(file, size);
}
for (const [name, make] of Object.entries(ambiences)) {
  if (!wanted(name)) continue;
  for (const [file, size] of writeSound(`plaatsen/${name}`, levelled(make(), PEAK.ambience))) sizes.set(file, size);
}
for (const [file, size] of sizes) console.log(`${file.padEnd(48)} ${(size / 1000).toFixed(1).padStart(6)} kB`);
