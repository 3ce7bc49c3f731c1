import { line, shape } from '../svg.ts';

/** A headset hung on its stand; about 100 wide and 120 high. */
export function headset(colour: string): string {
  return (
    shape('M-36 0Q-36 -10 0 -10Q36 -10 36 0Z', '#58616c', 3.4) +
    line('M0 -10V-112', 7, '#58616c') +
    line('M-46 -48Q-54 -122 0 -124Q54 -122 46 -48', 9) +
    line('M-46 -48Q-54 -122 0 -124Q54 -122 46 -48', 3.6, '#9fb0bd') +
    shape(
      'M-58 -66Q-40 -72 -36 -46Q-40 -20 -58 -26Q-68 -46 -58 -66ZM58 -66Q40 -72 36 -46Q40 -20 58 -26Q68 -46 58 -66Z',
      colour,
      4,
    ) +
    line('M-52 -24Q-46 -2 -18 -14', 3.6) +
    shape('M-20 -20L-6 -16L-8 -8L-22 -12Z', colour, 2.8)
  );
}
