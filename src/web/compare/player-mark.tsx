import type { Player } from './players.ts';

/** A player's own shape and colour: told apart in black and white too. After eight the shapes come again, hollow. */
export function PlayerMark({ player: { number } }: { player: Player }) {
  const at = (number - 1) % shapes.length;
  const hollow = Math.floor((number - 1) / shapes.length) % 2 === 1;
  return (
    <svg
      className={`mark${hollow ? ' hollow' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={{ color: colourOf(number) }}
    >
      <path d={shapes[at]} />
    </svg>
  );
}

export function colourOf(number: number): string {
  return colours[(number - 1) % colours.length] ?? '';
}

/** Circle, square, triangle, plus, star, hourglass, diamond, triangle upside down; on a square of 24 units. */
const shapes = [
  'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0z',
  'M3 3h18v18H3z',
  'M12 2 23 22H1z',
  'M8.5 2h7v6.500H22v7h-6.500V22h-7v-6.500H2v-7h6.500z',
  'M12 1l3.300 7.200 7.700.900-5.700 5.300 1.500 7.700-6.800-3.800-6.800 3.800 1.500-7.700L1 9.100l7.700-.900z',
  'M3 2h18l-6 10 6 10H3l6-10z',
  'M12 1 23 12 12 23 1 12z',
  'M1 2h22L12 22z',
];

/** Each at least 5 to 1 on white. */
const colours = ['#174a7c', '#a3322c', '#1f6f5c', '#6a3d8a', '#7a5a00', '#20202e', '#a3325a', '#1b6a8f'];
