import { chances } from '../art/chance.ts';

/** Samples a second: speech and small noises need no more. */
export const RATE = 24_000;

/** Samples between -1 and 1, of one channel. */
export type Signal = Float64Array;

/** A signal of so many seconds; `at` gives the sample at a time. */
export function signal(seconds: number, at: (time: number) => number): Signal {
  return Float64Array.from({ length: Math.round(seconds * RATE) }, (_, index) => at(index / RATE));
}

/** Noise that is always the same for a seed. `brown` leans to the low tones, as rooms and trains do. */
export function noise(seconds: number, seed: number, colour: 'white' | 'brown' = 'white'): Signal {
  const chance = chances(seed);
  let level = 0;
  return signal(seconds, () => {
    const white = chance() * 2 - 1;
    if (colour === 'white') return white;
    level = (level + 0.02 * white) / 1.02;
    return level * 3.5;
  });
}

/** A tone with partials: each a multiple of the frequency and its strength. */
export function tone(
  seconds: number,
  frequency: number,
  partials: readonly (readonly [multiple: number, strength: number])[] = [[1, 1]],
): Signal {
  return signal(seconds, (time) =>
    partials.reduce(
      (sum, [multiple, strength]) => sum + strength * Math.sin(2 * Math.PI * frequency * multiple * time),
      0,
    ),
  );
}

/** A second-order filter (R. Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients). */
export function filter(input: Signal, kind: 'low' | 'high' | 'band', frequency: number, q = Math.SQRT1_2): Signal {
  const w = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const [b0, b1, b2] = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[kind];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return input.map((x) => {
    const y = ((b0 ?? 0) * x + (b1 ?? 0) * x1 + (b2 ?? 0) * x2 + 2 * cos * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Louder and softer over time: points of [second, level], straight lines between them. */
export function shaped(input: Signal, ...points: readonly (readonly [second: number, level: number])[]): Signal {
  return input.map((sample, index) => sample * levelAt(points, index / RATE));
}

function levelAt(points: readonly (readonly [number, number])[], time: number): number {
  const next = points.findIndex(([second]) => second >= time);
  if (next === -1) return points.at(-1)?.[1] ?? 0;
  const [to, level] = points[next] ?? [0, 0];
  const [from, before] = points[next - 1] ?? [0, level];
  return to === from ? level : before + ((level - before) * (time - from)) / (to - from);
}

/** Dies away: a hard start, and `half` seconds to half of it. */
export function dying(input: Signal, half: number, attack = 0.004): Signal {
  return input.map((sample, index) => {
    const time = index / RATE;
    return sample * Math.min(1, time / attack) * 0.5 ** (time / half);
  });
}

export function louder(input: Signal, factor: number): Signal {
  return input.map((sample) => sample * factor);
}

/** A signal of so many seconds with pieces laid in it, each at a second. */
export function laid(seconds: number, ...pieces: readonly (readonly [second: number, piece: Signal])[]): Signal {
  const whole = new Float64Array(Math.round(seconds * RATE));
  for (const [second, piece] of pieces) {
    const start = Math.round(second * RATE);
    for (let index = 0; index < piece.length && start + index < whole.length; index += 1)
      whole[start + index] = (whole[start + index] ?? 0) + (piece[index] ?? 0);
  }
  return whole;
}

export function mixed(...signals: readonly Signal[]): Signal {
  const length = Math.max(...signals.map((each) => each.length));
  return Float64Array.from({ length }, (_, index) => signals.reduce((sum, each) => sum + (each[index] ?? 0), 0));
}

/** Brings the loudest sample to `peak`. */
export function levelled(input: Signal, peak: number): Signal {
  const loudest = input.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return loudest === 0 ? input : louder(input, peak / loudest);
}

/** Makes a loop without a seam: its last seconds fade over into its first. */
export function looped(input: Signal, fade: number): Signal {
  const over = Math.round(fade * RATE);
  const length = input.length - over;
  return Float64Array.from({ length }, (_, index) => {
    const share = index < over ? index / over : 1;
    const tail = index < over ? (input[length + index] ?? 0) : 0;
    return (input[index] ?? 0) * Math.sqrt(share) + tail * Math.sqrt(1 - share);
  });
}
