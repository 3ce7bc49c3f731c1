import { timeOfDay, type View } from '../../core/play/index.ts';
import { HomeLink } from '../ui/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly title: string;
  /** Address of the start page, seen from this one. */
  readonly home: string;
  readonly view: View;
  onOpen(what: 'menu' | 'look-back'): void;
}

/** Where one is, what time it is in the story, and the doors to the look-back and the menu. */
export function TopBar({ title, home, view, onOpen }: Props) {
  return (
    <header className="bar">
      <HomeLink home={home} />
      <h1>
        {title} <span className="role">{view.role}</span>
      </h1>
      <Clock view={view} />
      <button type="button" onClick={() => onOpen('look-back')}>
        {texts.lookBack}
      </button>
      <button type="button" onClick={() => onOpen('menu')}>
        {texts.menu}
      </button>
    </header>
  );
}

function Clock({ view: { clock } }: { view: View }) {
  if (clock?.counts !== true) return null;
  return (
    <p className="clock">
      {clock.timeOfDay === undefined ? texts.minutesLeft(clock.left) : texts.hour(timeOfDay(clock.timeOfDay))}
    </p>
  );
}
