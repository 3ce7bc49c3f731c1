import { LAPTOP, MUG, PHONE } from '../../../../src/web/stage/place/bezwaarkamer.ts';
import { type Drawing, line, linear, moved, path, shape, wobble } from '../../svg.ts';
import { deskPhone, laptopBack, openFile, tissueBox, waterGlass, waterJug } from '../../things/on-the-table.ts';
import { mug, papers } from '../../things/standing.ts';

const TOP = 544;

/** The table that you sit at, with what a hearing needs. */
export function front(): Drawing {
  return {
    defs: wobble('w', 33, 3) + linear('blad', ['0 #e2bf93', '1 #cda173']) + linear('voor', ['0 #a87e5b', '1 #7c5c47']),
    drawing: `<g filter="url(#w)">${table()}${moved(468, TOP + 62, openFile(), 0.9)}
      ${moved(662, TOP + 34, tissueBox())}${shadow(1004, TOP + 22)}${moved(992, TOP + 24, waterJug(), 0.96)}
      ${moved(1074, TOP + 40, waterGlass())}${moved(918, TOP + 44, waterGlass())}${moved(168, TOP + 46, papers(3))}
      ${moved(MUG.x, MUG.y + 26, mug('#3f7f86'))}${moved(LAPTOP.x, LAPTOP.y, laptopBack())}
      ${moved(PHONE.x, PHONE.y + 44, deskPhone())}</g>`,
  };
}

function table(): string {
  return (
    shape('M-120 700H1720V920H-120Z', 'url(#voor)', 5) +
    shape(`M96 ${TOP}H1504L1680 690V712H-80V690Z`, '#94704f', 5) +
    shape(`M96 ${TOP}H1504L1680 690H-80Z`, 'url(#blad)', 4.5) +
    line(`M180 ${TOP + 60}H300M760 ${TOP + 76}H900M1120 ${TOP + 92}H1300M560 ${TOP + 96}H690`, 2, '#b58c63')
  );
}

function shadow(x: number, y: number): string {
  return path(`M${x - 60} ${y + 6}q60 -14 120 0q-60 14 -120 0Z`, '#5c4330', 0.28);
}
