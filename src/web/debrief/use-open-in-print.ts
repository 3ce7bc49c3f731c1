import { useEffect } from 'react';

/** Opens what is folded while the page is printed; what is marked `data-print="folded"` stands on paper already. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      const folded = document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open], [data-print])');
      opened = [...opened, ...folded];
      for (const fold of folded) fold.open = true;
    };
    const after = () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
