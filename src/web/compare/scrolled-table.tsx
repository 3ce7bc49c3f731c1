import type { ReactNode } from 'react';

/** A table that scrolls in its own frame where it is wider than the window; the keyboard can scroll it. */
export function ScrolledTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="scrolled" aria-label={name} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
