import { AMBIENCE_LEAD, AMBIENCE_LENGTH } from '../../src/web/sound/loop.ts';
import { chances } from '../art/chance.ts';
import { bell, click, keyTap, rain, step } from './cues.ts';
import {
  dying,
  filter,
  laid,
  looped,
  louder,
  mixed,
  noise,
  RATE,
  type Signal,
  shaped,
  signal,
  tone,
} from './signal.ts';

const LONG = AMBIENCE_LENGTH / 1000;
const FADE = 1.5;
const WHOLE = LONG + FADE;

type Placed = readonly (readonly [second: number, sound: Signal])[];

/** The tone of each place, by its word: a loop without a seam. */
export const ambiences: Readonly<Record<string, () => Signal>> = {
  'werkvloer-avond': () => loop(air(101), scattered(102, 22, keyTap, 0.35), [[6, far(step(3))]]),
  'gang-minister': () =>
    loop(louder(air(111), 0.5), ticks(0.16), [
      [3, far(step(112))],
      [3.5, far(step(113))],
      [4, far(step(114))],
    ]),
  debatzaal: () => loop(mixed(louder(air(121), 0.7), murmur(122, 1)), [[7.2, far(click(123))]]),
  perron: () =>
    loop(mixed(wind(131), louder(murmur(132, 0.3), 0.6)), [[2, far(announcement())]], scattered(133, 4, step, 0.3)),
  trein: () =>
    loop(mixed(louder(filter(noise(WHOLE, 141, 'brown'), 'low', 340), 1.4), louder(wind(142), 0.4)), rails()),
  bezwaarkamer: () => loop(louder(air(151), 0.7), ticks(0.2), [[5, far(bell(1, 700, 0.1))]]),
  communicatie: () => loop(mixed(air(161), louder(murmur(162, 0.4), 0.7)), scattered(163, 26, keyTap, 0.35)),
  callcenter: () =>
    loop(mixed(air(171), murmur(172, 0.8)), scattered(173, 40, keyTap, 0.35), [[4, far(bell(0.8, 900, 0.12))]]),
  vergaderzaal: () => loop(mixed(air(181), louder(filter(noise(WHOLE, 182), 'band', 480, 0.8), 0.09))),
  sporthal: () =>
    loop(
      mixed(louder(air(191), 1.2), hollow(murmur(192, 0.9))),
      scattered(193, 7, (seed) => hollow(step(seed)), 0.5),
      [[6.4, hollow(scrape())]],
    ),
  keuken: () => loop(fridge(), ticks(0.14), birds()),
  woonboot: () =>
    loop(mixed(water(), louder(wind(212), 0.25)), [
      [2.6, creak(213)],
      [7.1, creak(214)],
    ]),
};

/** Sounds of a place, over its tone, with a little of the loop before and after it: see `web/sound/ambience.ts`. */
function loop(under: Signal, ...over: readonly Placed[]): Signal {
  const round = looped(mixed(under, laid(WHOLE, ...over.flat())), FADE);
  const lead = Math.round((AMBIENCE_LEAD / 1000) * RATE);
  return Float64Array.from([...round.slice(-lead), ...round, ...round.slice(0, lead)]);
}

/** Ventilation, as every office has it. */
function air(seed: number): Signal {
  return mixed(
    filter(noise(WHOLE, seed, 'brown'), 'low', 260),
    louder(filter(noise(WHOLE, seed + 1), 'band', 700, 0.4), 0.04),
    louder(
      tone(WHOLE, 100, [
        [1, 0.5],
        [2, 0.2],
      ]),
      0.03,
    ),
  );
}

function wind(seed: number): Signal {
  const gusts = filter(noise(WHOLE, seed, 'brown'), 'low', 520);
  return gusts.map((sample, index) => sample * (0.7 + 0.3 * Math.sin(index / 26_000)));
}

/** Voices without words: noise in the bands of speech, each going up and down at the pace of syllables. */
function murmur(seed: number, level: number): Signal {
  const voices = Array.from({ length: 7 }, (_, index) => {
    const voice = filter(filter(noise(WHOLE, seed + index * 7), 'band', 260 + index * 90, 2.2), 'low', 1300);
    const pace = 2.6 + index * 0.37;
    return voice.map(
      (sample, at) => sample * Math.max(0, Math.sin((at / 24_000) * pace * 2 + index) + 0.2 * Math.sin(at / 3100)),
    );
  });
  return louder(mixed(...voices), 0.5 * level);
}

/** A large empty room: the sound again, later and softer. */
function hollow(input: Signal): Signal {
  const long = input.length / 24_000 + 0.5;
  return laid(
    Math.min(WHOLE, long),
    [0, input],
    [0.09, louder(filter(input, 'low', 1800), 0.4)],
    [0.19, louder(filter(input, 'low', 1200), 0.25)],
  );
}

function far(input: Signal): Signal {
  return louder(filter(input, 'low', 520), 0.7);
}

function ticks(level: number): Placed {
  return Array.from({ length: LONG }, (_, second) => [second + 0.3, louder(click(220 + (second % 2)), level)]);
}

function rails(): Placed {
  return Array.from({ length: 12 }, (_, index) => [
    Math.floor(index / 2) * 1.66 + (index % 2) * 0.17,
    louder(dying(filter(noise(0.2, 230 + index), 'low', 420), 0.04, 0.003), 0.7),
  ]);
}

function announcement(): Signal {
  const melody = laid(3.4, [0, bell(0.9, 523, 0.2)], [0.35, bell(0.9, 659, 0.2)], [0.7, bell(1.2, 784, 0.25)]);
  return mixed(
    melody,
    laid(3.4, [
      1.4,
      shaped(filter(murmur(241, 1).slice(0, 46_000), 'band', 900, 0.8), [0, 0], [0.2, 1], [1.7, 1], [1.9, 0]),
    ]),
  );
}

function fridge(): Signal {
  return mixed(
    louder(
      tone(WHOLE, 50, [
        [1, 0.5],
        [2, 0.4],
        [4, 0.12],
      ]),
      0.25,
    ),
    louder(filter(noise(WHOLE, 251, 'brown'), 'low', 300), 0.5),
  );
}

/** Short whistles, outside. */
function birds(): Placed {
  const whistle = (from: number, to: number) =>
    shaped(
      signal(0.16, (time) => Math.sin(2 * Math.PI * (from + ((to - from) * time) / 0.32) * time)),
      [0, 0],
      [0.03, 0.12],
      [0.16, 0],
    );
  return [1.2, 1.4, 1.6, 5.3, 5.48, 8.1].map((second, index) => [second, whistle(2600 + (index % 3) * 320, 3400)]);
}

function water(): Signal {
  const lap = filter(noise(WHOLE, 261), 'band', 520, 0.7);
  return mixed(
    louder(filter(noise(WHOLE, 262, 'brown'), 'low', 240), 0.8),
    lap.map((sample, index) => sample * 0.22 * Math.max(0, Math.sin(index / 8200) + 0.4 * Math.sin(index / 5300))),
    louder(rain(WHOLE, 263), 0.02),
  );
}

function creak(seed: number): Signal {
  const wood = signal(
    0.9,
    (time) => Math.sin(2 * Math.PI * (150 + 50 * Math.sin(time * 7)) * time) * (Math.sin(time * 190) > 0.3 ? 1 : 0.1),
  );
  return louder(
    shaped(mixed(filter(wood, 'band', 420, 1.2), louder(noise(0.9, seed), 0.02)), [0, 0], [0.2, 1], [0.9, 0]),
    0.25,
  );
}

function scrape(): Signal {
  return shaped(louder(filter(noise(0.5, 271), 'band', 820, 2.4), 0.5), [0, 0], [0.1, 1], [0.5, 0]);
}

function scattered(seed: number, count: number, make: (seed: number) => Signal, level: number): Placed {
  const chance = chances(seed);
  return Array.from({ length: count }, (_, index) => [
    chance() * (LONG - 1),
    louder(make(seed + index), level * (0.5 + chance() / 2)),
  ]);
}
