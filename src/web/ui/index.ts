export { Dialog } from './dialog.tsx';
export { HomeLine, HomeLink } from './home-link.tsx';
export { KeptNotice } from './kept-notice.tsx';
export { PrincipleSign } from './principle-sign.tsx';
export { saveFile } from './save-file.ts';
export { showIn } from './show-in.ts';
export { showTextSize } from './text-size.ts';
export { BarEnds, BarRange, halfScale, type Side } from './two-sided-bar.tsx';
export { isWritten, WrittenLines } from './written-lines.tsx';
