import type { ReactNode } from 'react';
import { texts } from './texts.ts';

/** What one can take home: paper or a pdf, and what else stands in it. */
export function TakeAlong({ children }: { children?: ReactNode }) {
  return (
    <section className="take-along no-print">
      <h2>{texts.takeAlong}</h2>
      <p>
        <button type="button" className="chip" onClick={() => print()}>
          {texts.print}
        </button>
      </p>
      {children}
    </section>
  );
}
