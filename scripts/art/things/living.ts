import { line, path, shape } from '../svg.ts';

/** Small living things in and round the house, each drawn round its own origin. */
export const livingThings: Readonly<Record<string, string>> = {
  blaadje: shape('M-9 5Q-8 -7 9 -8Q9 6 -9 5Z', '#e0a64a', 2.4) + line('M-9 5L-14 9', 2.4),
  mezenbol: feeder(),
  staart: line('M0 0Q10 24 4 46Q-2 64 -16 62', 15) + line('M0 0Q10 24 4 46Q-2 64 -16 62', 8, '#4a4652'),
};

/** A ball of fat on a string, with a great tit on it. */
function feeder(): string {
  return (
    line('M0 0V56', 2.2) +
    shape('M-13 70Q-13 56 0 56T13 70T0 84T-13 70Z', '#d9c7a0', 2.6) +
    line('M-9 62L9 78M9 62L-9 78', 1.8, '#8d7b58') +
    shape('M10 66Q14 54 25 56Q34 58 33 68Q34 82 24 88L28 104L20 104L17 88Q10 80 10 66Z', '#e9c64f', 2.6) +
    path('M12 64Q14 55 24 55Q32 56 33 64Q26 60 12 64Z') +
    path('M15 63q5 -3 10 0q-4 5 -10 0Z', '#fbf6e8') +
    path('M30 72Q36 80 27 92L24 88Q30 80 27 72Z', '#6d86a0') +
    line('M10 63L5 65', 2.6)
  );
}
