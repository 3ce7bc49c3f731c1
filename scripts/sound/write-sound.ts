import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { RATE, type Signal } from './signal.ts';

const formats = [
  ['webm', ['-c:a', 'libopus', '-b:a', '28k', '-vbr', 'on', '-application', 'audio']],
  ['mp3', ['-c:a', 'libmp3lame', '-b:a', '32k']],
] as const;

/** Writes a sound as webm (opus) and, for browsers without it, as mp3 under `assets/sound/`; answers bytes by file. */
export function writeSound(name: string, sound: Signal): ReadonlyMap<string, number> {
  const pcm = Buffer.from(Float32Array.from(sound).buffer);
  const sizes = new Map<string, number>();
  for (const [format, codec] of formats) {
    const file = `assets/sound/${name}.${format}`;
    mkdirSync(dirname(file), { recursive: true });
    const input = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', '-'];
    const same = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    const { status, stderr, error } = spawnSync(
      'ffmpeg',
      ['-y', '-loglevel', 'error', ...input, ...codec, ...same, file],
      {
        input: pcm,
      },
    );
    if (error !== undefined) throw new Error(`sound needs the program ffmpeg: ${error.message}`);
    if (status !== 0) throw new Error(`ffmpeg could not write ${file}: ${stderr}`);
    sizes.set(file, statSync(file).size);
  }
  return sizes;
}
