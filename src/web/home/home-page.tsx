import type { StoryCard } from '../../core/scenario/index.ts';
import { dilemma } from './dilemma-names.ts';
import { texts } from './texts.ts';

interface Props {
  readonly cards: readonly StoryCard[];
  /** Stories with a run on this device, as `id/role`. */
  readonly saved: readonly string[];
}

/** The start page: only doors that open. */
export function HomePage({ cards, saved }: Props) {
  return (
    <main className="start">
      <h1>Tweestrijd</h1>
      <p className="lead">{texts.lead}</p>
      {cards.map(({ id, title, roles, ...card }) => (
        <article className="poster" key={id}>
          <p className="kicker">{dilemma(card.dilemma)}</p>
          <h2>{title}</h2>
          <p>{texts.minutes}</p>
          <div className="row">
            {roles.map((role) => (
              <a className="option" key={role} href={`speel/${id}/${role === 'medewerker' ? '' : `${role}/`}`}>
                {saved.includes(`${id}/${role}`) ? texts.resume[role] : texts.play[role]}
              </a>
            ))}
          </div>
        </article>
      ))}
      <p>
        <a href="eigen/">{texts.own}</a>: {texts.ownHelp}
      </p>
      <p className="small">{texts.privacy}</p>
    </main>
  );
}
