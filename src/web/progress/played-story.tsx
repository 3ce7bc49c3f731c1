import { storyPath } from '../story/index.ts';
import { isWritten, WrittenLines } from '../ui/index.ts';
import { showDay } from './show-day.ts';
import type { RoleProgress, StoryProgress } from './story-progress.ts';
import { texts } from './texts.ts';

/** A story that was played: each role with the way back in, and the endings that were seen. */
export function PlayedStory({ story, home }: { story: StoryProgress; home: string }) {
  const { id, title, roles, written } = story;
  return (
    <article className="paper">
      <img src={`${home}posters/${id}.webp`} alt="" width={1200} height={750} loading="lazy" />
      <div className="about">
        <h3>{title}</h3>
        <ul className="roles">
          {roles.map((each) => (
            <li key={each.role}>
              <Played title={title} address={addressOf(home, id, each)} {...each} />
            </li>
          ))}
        </ul>
        <Endings story={story} />
        {written.some(isWritten) && (
          <details className="written">
            <summary>{texts.written}</summary>
            <WrittenLines written={written} />
          </details>
        )}
      </div>
    </article>
  );
}

function Played({ title, address, ...progress }: RoleProgress & { title: string; address: string }) {
  const role = texts.role[progress.role];
  return (
    <>
      <p>
        <b>{role}</b>
        <br />
        {stand(progress)}
      </p>
      <a className={progress.now === 'begun' ? 'option next' : 'option'} href={address}>
        {doorText(progress)} <span className="unseen">{texts.of(role, title)}</span>
      </a>
    </>
  );
}

function Endings({ story: { seen, unseen } }: { story: StoryProgress }) {
  if (seen.length === 0) return <p className="endings">{texts.noneSeen(unseen)}</p>;
  return (
    <div className="endings">
      <h4>{texts.seen}</h4>
      <ul>
        {seen.map((ending) => (
          <li key={ending}>{ending}</li>
        ))}
      </ul>
      <p>{unseen === 0 ? texts.allSeen : texts.unseen(unseen)}</p>
    </div>
  );
}

function stand({ now, before, last }: RoleProgress): string {
  if (last === undefined) return texts.notPlayed;
  const day = showDay(last);
  if (now === 'begun') return before ? texts.begunAgain(day) : texts.begun(day);
  return now === 'ended' || before ? texts.ended(day) : texts.notPlayed;
}

function doorText({ now, before }: RoleProgress): string {
  switch (now) {
    case 'begun':
      return texts.playOn;
    case 'ended':
      return texts.debrief;
    case 'none':
      return before ? texts.playAgain : texts.play;
  }
}

function addressOf(home: string, id: string, { role, now }: RoleProgress): string {
  const page = home + storyPath(id, role);
  return now === 'ended' ? `${page}#nagesprek` : page;
}
