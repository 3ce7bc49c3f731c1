import { texts } from './texts.ts';

interface Props {
  /** Address of the start page, seen from this one. */
  readonly home: string;
  /** How the first looks: its classes. */
  readonly first: 'chip' | 'option next';
}

/** The ways from an earlier run: to what else was played, and to what is played now. */
export function PastWays({ home, first }: Props) {
  return (
    <>
      <a className={first} href={`${home}voortgang/`}>
        {texts.progress}
      </a>
      <a className="chip" href={location.pathname + location.search}>
        {texts.toStoryNow}
      </a>
    </>
  );
}
