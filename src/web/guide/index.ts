export { CardsPage } from './cards-page.tsx';
export { GuidePage } from './guide-page.tsx';
export { openCards } from './open-cards.tsx';
export { openGuide } from './open-guide.tsx';
