import type { Happening } from '../../src/core/scenario/index.ts';
import { dying, filter, laid, louder, mixed, noise, type Signal, shaped, signal, tone } from './signal.ts';

/** The sound of each happening, and of a choice. `null`: it makes none. */
export const cues: Record<Happening | 'keuze', (() => Signal) | null> = {
  keuze: () =>
    laid(
      0.3,
      [
        0,
        dying(
          tone(0.3, 392, [
            [1, 1],
            [2, 0.3],
          ]),
          0.05,
        ),
      ],
      [0.07, dying(tone(0.2, 523, [[1, 0.8]]), 0.05)],
    ),
  'komt-binnen': () => laid(1.6, [0, doorOpens()], [0.75, step(3)], [1.1, step(4)]),
  'gaat-weg': () => laid(1.7, [0, step(5)], [0.36, step(6)], [0.8, doorCloses()]),
  deur: () => laid(1.5, [0, doorOpens()], [0.85, doorCloses()]),
  telefoon: () => laid(2.4, [0, ring()], [1.2, ring()]),
  mail: () => laid(0.9, [0, bell(0.7, 880, 0.13)], [0.13, bell(0.7, 1175, 0.16)]),
  printer: () => printer(),
  'licht-uit': () =>
    laid(
      1.2,
      [0, click(1)],
      [
        0.02,
        shaped(
          louder(
            tone(1, 100, [
              [1, 0.2],
              [2, 0.12],
            ]),
            1,
          ),
          [0, 1],
          [0.9, 0],
        ),
      ],
    ),
  'klok-slaat': () => laid(2.8, [0, bell(2.8, 311, 0.55)]),
  'wordt-donker': null,
  regen: () => shaped(rain(3.2, 11), [0, 0], [0.7, 0.8], [2.2, 0.8], [3.2, 0]),
  'stapel-groeit': () => laid(1.3, [0, thud(7)], [0.27, thud(8)], [0.54, thud(9)]),
  dossier: () => laid(0.8, [0, slide()], [0.22, thud(12)]),
  zucht: () =>
    shaped(filter(filter(noise(1.4, 21), 'band', 900, 0.8), 'low', 2200), [0, 0], [0.25, 0.9], [0.5, 0.7], [1.4, 0]),
  trein: () => train(),
};

/** Small noises that a place's tone may hold too. */
export function click(seed: number): Signal {
  return dying(filter(noise(0.12, seed), 'band', 2600, 1.2), 0.009, 0.001);
}

export function keyTap(seed: number): Signal {
  return louder(dying(filter(noise(0.08, seed), 'band', 1900 + (seed % 5) * 220, 1.5), 0.007, 0.001), 0.6);
}

export function bell(seconds: number, frequency: number, half: number): Signal {
  const partials = [
    [1, 1, 1],
    [2, 0.45, 0.6],
    [2.76, 0.25, 0.4],
    [5.4, 0.12, 0.22],
  ] as const;
  return mixed(
    ...partials.map(([multiple, strength, share]) =>
      louder(dying(tone(seconds, frequency * multiple), half * share), strength * 0.5),
    ),
  );
}

export function rain(seconds: number, seed: number): Signal {
  return mixed(
    filter(filter(noise(seconds, seed), 'high', 900), 'low', 6200),
    louder(filter(noise(seconds, seed + 1, 'brown'), 'low', 420), 0.5),
  );
}

export function step(seed: number): Signal {
  return mixed(
    dying(filter(noise(0.2, seed), 'low', 190), 0.035, 0.003),
    louder(dying(filter(noise(0.1, seed + 50), 'band', 1300, 0.9), 0.012, 0.002), 0.25),
  );
}

function doorOpens(): Signal {
  return laid(
    0.9,
    [0, click(31)],
    [0.06, click(32)],
    [0.14, shaped(louder(filter(noise(0.7, 33), 'band', 420, 0.6), 0.5), [0, 0], [0.3, 1], [0.7, 0])],
  );
}

function doorCloses(): Signal {
  return laid(
    0.8,
    [0, dying(filter(noise(0.5, 41), 'low', 150), 0.09, 0.004)],
    [0.02, click(42)],
    [0.07, louder(click(43), 0.6)],
  );
}

function ring(): Signal {
  const warble = signal(0.9, (time) => {
    const frequency = Math.floor(time * 22) % 2 === 0 ? 1020 : 1300;
    return Math.sin(2 * Math.PI * frequency * time) + 0.25 * Math.sin(2 * Math.PI * frequency * 2 * time);
  });
  return shaped(filter(warble, 'band', 1200, 0.5), [0, 0], [0.02, 1], [0.82, 0.9], [0.9, 0]);
}

function printer(): Signal {
  const motor = mixed(
    tone(2.4, 118, [
      [1, 0.4],
      [2, 0.3],
      [3, 0.18],
    ]),
    louder(filter(noise(2.4, 61), 'band', 1700, 0.7), 0.5),
  );
  const rollers = motor.map((sample, index) => sample * (0.6 + 0.4 * Math.sin(index / 640)));
  return laid(2.8, [0, click(62)], [0.1, shaped(rollers, [0, 0], [0.15, 1], [2, 0.9], [2.4, 0])], [2.5, slide()]);
}

function slide(): Signal {
  return shaped(louder(filter(noise(0.3, 71), 'high', 2500), 0.35), [0, 0], [0.08, 1], [0.3, 0]);
}

function thud(seed: number): Signal {
  return mixed(
    dying(filter(noise(0.3, seed), 'low', 240), 0.05, 0.002),
    louder(dying(filter(noise(0.2, seed + 90), 'band', 2100, 0.7), 0.02, 0.002), 0.5),
  );
}

function train(): Signal {
  const rumble = shaped(filter(noise(4.6, 81, 'brown'), 'low', 300), [0, 0], [2, 1], [3.2, 0.9], [4.6, 0]);
  const rush = shaped(filter(noise(4.6, 82), 'band', 1500, 0.5), [0, 0], [2, 0.35], [3, 0.3], [4.6, 0]);
  const wheels = [0.6, 0.78, 1.3, 1.48, 2, 2.18, 2.75, 2.93].map(
    (second, index) => [second, dying(filter(noise(0.2, 83 + index), 'low', 520), 0.03, 0.002)] as const,
  );
  return mixed(rumble, rush, laid(4.6, ...wheels));
}
