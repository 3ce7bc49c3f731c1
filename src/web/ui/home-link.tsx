import { texts } from './texts.ts';

interface Props {
  /** Address of the start page, seen from this one. */
  readonly home: string;
}

/** The way to the start page, by the game's name. */
export function HomeLink({ home }: Props) {
  return (
    <a className="home" href={home} aria-label={texts.homeByName}>
      {texts.name}
    </a>
  );
}

/** The same in words, in a line of its own. */
export function HomeLine({ home }: Props) {
  return (
    <p>
      <a href={home}>{texts.home}</a>
    </p>
  );
}
