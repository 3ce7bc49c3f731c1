import { HomeLink } from '../ui/index.ts';
import { texts } from './texts.ts';

interface Props {
  /** Address of the start page, seen from this one. */
  readonly home: string;
  readonly here: 'guide' | 'cards';
}

/** The way home, and to the two places of this room. */
export function TopBar({ home, here }: Props) {
  return (
    <header className="bar guide-bar">
      <HomeLink home={home} />
      <nav aria-label={`${texts.guide}, ${texts.cards}`}>
        <a href={`${home}gids/`} aria-current={here === 'guide' ? 'page' : undefined}>
          {texts.guide}
        </a>
        <a href={`${home}kaarten/`} aria-current={here === 'cards' ? 'page' : undefined}>
          {texts.cards}
        </a>
      </nav>
    </header>
  );
}
