import { debriefAddress, storyPath } from '../story/index.ts';
import { isWritten, showDay, showMoment, WrittenLines } from '../ui/index.ts';
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
              <Played title={title} page={home + storyPath(id, each.role)} {...each} />
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

function Played({ title, page, ...progress }: RoleProgress & { title: string; page: string }) {
  const role = texts.role[progress.role];
  const address = progress.now === 'ended' ? page + debriefAddress('now') : page;
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
      {progress.earlier.length > 0 && (
        <div className="earlier">
          {texts.earlier}
          <ul>
            {progress.earlier.map((begun) => (
              <li key={begun}>
                <a href={page + debriefAddress(begun)}>
                  {texts.debriefOf(showMoment(begun))} <span className="unseen">{texts.of(role, title)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
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
