import type { View } from '../../core/play/index.ts';

/** Where a scene plays, in words: what stands there for who cannot see the picture, and where there is none. */
export function StageFrame({ view }: { view: View }) {
  if (view.kind === 'ending') return null;
  const { place, present, onThePhone } = view;
  const people = [...present, ...onThePhone].map(({ name }) => name);
  return (
    <figure className="stage">
      <figcaption>
        <p>{place.description ?? place.name}</p>
        {people.length > 0 && <p>Hier: {people.join(', ')}.</p>}
      </figcaption>
    </figure>
  );
}
