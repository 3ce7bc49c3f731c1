import { LAPTOP, MUG, PHONE } from '../../../../src/web/stage/place/vergaderzaal.ts';
import { type Drawing, INK, line, linear, moved, path, shape, wobble } from '../../svg.ts';
import { lyingBooks } from '../../things/books.ts';
import { laptopBack, waterGlass, waterJug } from '../../things/on-the-table.ts';
import { mug, papers } from '../../things/standing.ts';

const TOP = 544;

/** The long table, seen from your own seat. */
export function front(): Drawing {
  return {
    defs: wobble('w', 35, 3) + linear('blad', ['0 #b98457', '1 #99653f']) + linear('voor', ['0 #7b5038', '1 #573a2e']),
    drawing: `<g filter="url(#w)">${table()}${moved(LAPTOP.x, LAPTOP.y, laptopBack())}${moved(424, TOP + 36, papers(2))}
      ${moved(MUG.x, MUG.y + 26, mug('#b4423c'))}${tray()}${conferencePhone()}${moved(1392, TOP + 44, lyingBooks())}${glasses()}</g>`,
  };
}

function table(): string {
  return (
    shape('M-140 700H1740V920H-140Z', 'url(#voor)', 5) +
    shape(`M-140 ${TOP}H1740V712H-140Z`, '#6d4732', 5) +
    shape(`M-140 ${TOP}H1740V688H-140Z`, 'url(#blad)', 4.5) +
    path(`M250 ${TOP + 4}H640L560 686H60Z`, '#fff3d6', 0.16) +
    line(
      `M40 ${TOP + 74}H220M760 ${TOP + 82}H940M1120 ${TOP + 62}H1290M420 ${TOP + 100}H600M1400 ${TOP + 100}H1560`,
      2,
      '#83552f',
    )
  );
}

/** A tray with the jug and glasses. */
function tray(): string {
  return moved(
    1000,
    TOP + 30,
    shape('M-112 14Q-112 -10 0 -12T112 14Q112 26 0 28T-112 14Z', '#8b959c', 4) +
      path('M-96 10Q-90 -4 0 -6T96 10Q60 18 0 19T-96 10Z', '#a9b3b8') +
      moved(-2, 4, waterJug(), 0.94) +
      moved(72, 10, waterGlass(), 0.92) +
      moved(-70, 12, waterGlass(), 0.92),
  );
}

/** A telephone in the middle of the table, on three legs, that everyone hears. */
function conferencePhone(): string {
  return moved(
    PHONE.x,
    PHONE.y + 44,
    path('M-84 16Q0 26 84 16L60 24H-60Z', '#3b2418', 0.4) +
      shape(
        'M-20 -30H24Q34 -30 44 -14L78 8Q86 16 74 18L20 10H-16L-70 18Q-82 16 -74 8L-40 -14Q-30 -30 -20 -30Z',
        '#3b4654',
        4.5,
      ) +
      path('M-12 -24H16L20 -12H-16Z', '#a9d0c9') +
      [0, 1, 2].map((index) => path(`M${-14 + index * 13} -6h9l1 6h-11Z`, '#c9d2d6')).join('') +
      `<circle cx="52" cy="4" r="3" fill="#8dd1a0"/>`,
  );
}

/** Reading glasses and a pen, put down. */
function glasses(): string {
  return moved(
    640,
    TOP + 40,
    `<ellipse cx="-20" cy="0" rx="17" ry="9" fill="#e9f1f1" fill-opacity=".45" stroke="${INK}" stroke-width="4"/>` +
      `<ellipse cx="22" cy="0" rx="17" ry="9" fill="#e9f1f1" fill-opacity=".45" stroke="${INK}" stroke-width="4"/>` +
      line('M-3 -2Q1 -6 5 -2M-36 -4L-24 -26M38 -4L44 -26', 3.6),
  );
}
