import type { Role, StoryCard } from '../../core/scenario/index.ts';
import { debriefAddress, storyPath } from '../story/index.ts';
import { GuideDoors } from './guide-doors.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly cards: readonly StoryCard[];
  readonly stands: Stands;
}

/** Where the runs on this device stand, by `id/role`. */
export type Stands = ReadonlyMap<string, 'begun' | 'ended'>;

/** The start page: only doors that open. */
export function HomePage({ cards, stands }: Props) {
  return (
    <main className="start">
      <header className="masthead">
        <h1>Tweestrijd</h1>
        <p className="lead">{texts.lead}</p>
      </header>
      <ul className="posters">
        {cards
          .toSorted((one, other) => one.place - other.place)
          .map((card) => (
            <li key={card.id}>
              <Poster card={card} stands={stands} />
            </li>
          ))}
      </ul>
      <GuideDoors />
      <footer className="own-door">
        <h2>{texts.own}</h2>
        <p>{texts.ownHelp}</p>
        <a className="chip" href="eigen/">
          {texts.openOwn}
        </a>
        <h2>{texts.together}</h2>
        <p>{texts.togetherHelp}</p>
        <a className="chip" href="vergelijken/">
          {texts.compare}
        </a>
        <h2>{texts.progress}</h2>
        <p>{texts.progressHelp}</p>
        <a className="chip" href="voortgang/">
          {texts.openProgress}
        </a>
        <p className="small">{texts.privacy}</p>
      </footer>
    </main>
  );
}

function Poster({ card: { id, title, about, dilemma, roles }, stands }: { card: StoryCard; stands: Stands }) {
  return (
    <article className="poster">
      <img src={`posters/${id}.webp`} alt="" width={1200} height={750} />
      <div className="about">
        <p className="kicker">{dilemma}</p>
        <h2>{title}</h2>
        {about !== undefined && <p>{about}</p>}
        <p className="small">{texts.minutes}</p>
        <div className="row">
          {roles.map((role) => (
            <a className={`option ${role}`} key={role} href={addressOf(id, role, stands)}>
              {doorText(role, stands.get(`${id}/${role}`))}
              <span className="unseen">: {title}</span>
            </a>
          ))}
        </div>
      </div>
    </article>
  );
}

function addressOf(id: string, role: Role, stands: Stands): string {
  const page = storyPath(id, role);
  return stands.get(`${id}/${role}`) === 'ended' ? page + debriefAddress('now') : page;
}

function doorText(role: Role, stand: 'begun' | 'ended' | undefined): string {
  switch (stand) {
    case 'ended':
      return texts.debrief[role];
    case 'begun':
      return texts.resume[role];
    case undefined:
      return texts.play[role];
  }
}
