import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type PrincipleId, principleIds } from '../../core/guide/index.ts';

const [firstCard] = principleIds;

/** What follows `#` in a link to a card. */
export function cardAnchor(card: PrincipleId): string {
  return `kaart-${card}`;
}

/**
 * The card that the page's address names, the first where it names none. Its heading gets the focus when the card was
 * asked for, by a link here or from elsewhere.
 */
export function useCard() {
  const [card, setCard] = useState<PrincipleId>(firstCard);
  const [asked, setAsked] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const follow = () => {
      const named = principleIds.find((id) => location.hash === `#${cardAnchor(id)}`);
      if (named === undefined && location.hash !== '') return;
      setCard(named ?? firstCard);
      if (named !== undefined) setAsked((times) => times + 1);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    if (asked === 0) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [asked]);
  return { card, heading };
}
