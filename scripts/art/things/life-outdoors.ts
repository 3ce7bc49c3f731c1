import { line, shape } from '../svg.ts';

/** Small living things out of doors, each drawn round its own origin. */
export const lifeOutdoors: Readonly<Record<string, string>> = {
  blaadje: shape('M-9 5Q-8 -7 9 -8Q9 6 -9 5Z', '#e0a64a', 2.4) + line('M-9 5L-14 9', 2.4),
};
