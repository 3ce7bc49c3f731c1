export { Dialog } from './dialog.tsx';
export { PrincipleSign } from './principle-sign.tsx';
export { showIn } from './show-in.ts';
