import { INK, line, moved, shape } from '../svg.ts';

/** A small round sign for each thing that happens, for where the picture is too narrow to show it; 100 across. */
const disc = `<circle cx="2" cy="5" r="46" fill="${INK}" opacity=".35"/><circle r="46" fill="#faf6ea" stroke="${INK}" stroke-width="6"/>`;

export const signs: Readonly<Record<string, string>> = {
  'teken-telefoon': disc + handset(),
  'teken-mail': disc + shape('M-27 -18H27V18H-27Z', '#fff', 5) + line('M-26 -17L0 5L26 -17', 5),
  'teken-printer':
    disc +
    shape('M-16 -6V-28H16V-6', '#fff', 5) +
    shape('M-28 -8H28V18H-28Z', '#b9c3c7', 5) +
    shape('M-16 8H16V28H-16Z', '#fff', 5),
  'teken-licht-uit':
    disc +
    shape('M-9 14Q-9 8 -15 1Q-20 -8 -15 -17Q-9 -27 0 -27Q9 -27 15 -17Q20 -8 15 1Q9 8 9 14Z', '#c9ced6', 5) +
    line('M-8 22H8', 6) +
    line('M-26 26L26 -26', 6, '#b4423c'),
  'teken-klok-slaat': `${disc}<circle r="26" fill="#fff" stroke="${INK}" stroke-width="5"/>${line('M0 -16V0L11 7', 5)}`,
  'teken-deur': `${disc}${shape('M-16 -28H16V28H-16Z', '#c79563', 5)}<circle cx="9" cy="2" r="3.5" fill="${INK}"/>`,
  'teken-stapel':
    disc + [14, 4, -6, -16].map((y) => shape(`M-26 ${y}L-16 ${y - 12}H28L20 ${y}Z`, '#fff', 4.5)).join(''),
  'teken-dossier': disc + shape('M-28 -18H-8L-2 -25H18V-18H28V20H-28Z', '#e8bd7d', 5) + line('M-16 -2H16', 4.5),
  'teken-trein':
    disc +
    shape('M-20 -26H20Q26 -24 26 -16V14H-26V-16Q-26 -24 -20 -26Z', '#f0bf45', 5) +
    shape('M-16 -16H16V-2H-16Z', '#9fc3d1', 4) +
    line('M-18 26L-10 16M18 26L10 16', 5),
};

function handset(): string {
  const horn = shape(
    'M-29 -7Q-30 -16 -20 -16H20Q30 -16 29 -7Q29 4 20 4Q12 4 12 -4H-12Q-12 4 -20 4Q-29 4 -29 -7Z',
    '#3f8f86',
    5,
  );
  return `<g transform="rotate(-40)">${horn}</g>${line('M12 10Q20 8 22 0M16 22Q32 18 34 2', 4.5)}`;
}

/** The frame of a caller: paper edge, room behind, a phone sign; inside 200 wide and 236 high from 0,0. */
export const callerBack = `<path d="M0 0H200V236H0Z" fill="#e9b77c"/><path d="M0 0H200V120Q100 90 0 150Z" fill="#f2cd97"/><path d="M0 168Q100 150 200 176V236H0Z" fill="#d99b63"/>`;

export const callerFrame =
  `<path fill-rule="evenodd" d="M-10 6Q-10 -10 6 -10H194Q210 -10 210 6V230Q210 246 194 246H6Q-10 246 -10 230Z M16 4Q4 4 4 16V220Q4 232 16 232H184Q196 232 196 220V16Q196 4 184 4Z" fill="#faf6ea"/>` +
  `<path d="M-10 6Q-10 -10 6 -10H194Q210 -10 210 6V230Q210 246 194 246H6Q-10 246 -10 230Z" fill="none" stroke="${INK}" stroke-width="5"/>` +
  `<path d="M16 4H184Q196 4 196 16V220Q196 232 184 232H16Q4 232 4 220V16Q4 4 16 4Z" fill="none" stroke="${INK}" stroke-width="4"/>` +
  moved(196, 232, disc + handset(), 0.62);
