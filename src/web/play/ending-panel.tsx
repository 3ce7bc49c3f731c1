import type { RefObject } from 'react';
import type { EndingView } from '../../core/play/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly view: EndingView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  onDebrief(): void;
  onAgain(): void;
}

/** How a story ended, and the way to the debrief. */
export function EndingPanel({ view, heading, onDebrief, onAgain }: Props) {
  return (
    <section className="ending">
      <h2 ref={heading} tabIndex={-1}>
        {view.title}
      </h2>
      <p className="line">{view.text}</p>
      <div className="row">
        <button type="button" className="option next" onClick={onDebrief}>
          {texts.toDebrief}
        </button>
        <button type="button" className="chip" onClick={onAgain}>
          {texts.again}
        </button>
      </div>
    </section>
  );
}
