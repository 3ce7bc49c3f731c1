import { showDay } from '../ui/index.ts';
import type { OwnStoryProgress } from './find-progress.ts';
import { texts } from './texts.ts';

/** Stories of the player's own: by their id, for their titles are in files that this page does not have. */
export function OwnStories({ stories, home }: { stories: readonly OwnStoryProgress[]; home: string }) {
  return (
    <section className="paper">
      <h3>{texts.own}</h3>
      <p>{texts.ownHelp}</p>
      <ul>
        {stories.map(({ id, last }) => (
          <li key={id}>
            <b>{id}</b>. {texts.ownPlayed(showDay(last))}
          </li>
        ))}
      </ul>
      <a className="chip" href={`${home}eigen/`}>
        {texts.openOwn}
      </a>
    </section>
  );
}
