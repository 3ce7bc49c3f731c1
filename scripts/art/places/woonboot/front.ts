import { MUG, PHONE } from '../../../../src/web/stage/place/woonboot.ts';
import { type Drawing, line, linear, moved, shape, wobble } from '../../svg.ts';
import { mug, papers } from '../../things/standing.ts';
import { cellPhone, geranium } from '../../things/tabletop.ts';

const TOP = 598;

/** The table in the cabin: coffee, cake, papers that are still a little wavy. */
export function front(): Drawing {
  return {
    defs:
      wobble('w', 41, 3) +
      linear('blad', ['0 #a86f45', '1 #8c5836'], 1, 0) +
      linear('poot', ['0 #7d4f33', '1 #54352a']),
    drawing: `<g filter="url(#w)">${table()}${moved(384, TOP + 24, coffeePot())}${moved(MUG.x, TOP + 32, mug('#4f7fa3'))}
      ${moved(676, TOP + 36, cakeBoard())}${moved(800, TOP + 44, papers(3))}${moved(PHONE.x, TOP + 34, cellPhone())}
      ${moved(1230, TOP + 34, mug('#c8463a'))}${moved(1420, TOP + 30, geranium('#d8574a'), 1.1)}${moved(1540, TOP + 26, geranium('#e58aa0'), 1.25)}</g>`,
  };
}

function table(): string {
  return (
    shape('M-120 640H1720V920H-120Z', 'url(#poot)', 5) +
    shape(`M-120 ${TOP}H1720V660H-120Z`, '#6d4530', 4.6) +
    shape(`M-120 ${TOP}H1720V640H-120Z`, 'url(#blad)', 4) +
    line('M-40 612H240M460 628H520M980 610H1180M1280 630H1360', 2, '#744a2e')
  );
}

/** Blue enamel. */
function coffeePot(): string {
  return (
    shape('M-46 0L-36 -92H36L46 0Z', '#4f7fa3', 4.4) +
    shape('M-36 -92Q-30 -112 0 -112Q30 -112 36 -92Z', '#46708f', 4) +
    shape('M-8 -112V-122H8V-112Z', '#2f3d4a', 3.2) +
    shape('M38 -74L74 -96L80 -86L43 -44Z', '#4f7fa3', 4) +
    line('M-38 -80Q-76 -76 -70 -40Q-66 -20 -45 -22', 7) +
    line('M-26 -80L-32 -14', 6, '#9cc0d9') +
    line('M-45 -3H45', 4, '#f4f1e6')
  );
}

/** Gingerbread on a board. */
function cakeBoard(): string {
  const slice = (x: number) =>
    shape(`M${x} -4V-34Q${x + 10} -42 ${x + 20} -36V-6Z`, '#9a5f38', 3) + line(`M${x + 3} -32V-8`, 3, '#6d3f24');
  return (
    shape('M-76 4L-64 -10H68L80 4Z', '#d9b27c', 3.6) +
    shape('M-54 -6V-44Q-30 -54 -8 -46V-6Z', '#8a5230', 3.6) +
    slice(2) +
    slice(28)
  );
}
