import type { PrincipleId } from '../../core/guide/index.ts';

/** Each principle has its own colour and its own sign, so that no picture relies on colour alone. */
export function PrincipleSign({ principle }: { principle: PrincipleId }) {
  return (
    <svg className={`sign ${principle}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={signs[principle]} />
    </svg>
  );
}

/** Outlines on a square of 24 units. */
const signs: Record<PrincipleId, string> = {
  vertrouwen: 'M3 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0zM9 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0z',
  opgave: 'M6 21V4l12 4-12 5',
  dienstbaarheid: 'M12 20 5 12.5a4.2 4.2 0 0 1 7-4.5 4.2 4.2 0 0 1 7 4.5z',
  legitimiteit: 'M3 9l9-5 9 5zM6 9v9M12 9v9M18 9v9M3 20h18',
  verantwoordelijkheid: 'M5 4h14v7c0 5-3 8-7 10-4-2-7-5-7-10zM8.5 11.5l2.5 2.5 4.5-5',
  verantwoording: 'M2 12c3-5 6.3-7 10-7s7 2 10 7c-3 5-6.3 7-10 7s-7-2-10-7zM9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0z',
  professionaliteit: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
};
