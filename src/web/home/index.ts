export { HomePage } from './home-page.tsx';
export { openHome } from './open-home.tsx';
