export { Dialog } from './dialog.tsx';
export { showIn } from './show-in.ts';
