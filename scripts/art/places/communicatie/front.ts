import { LAPTOP, PHONE, PILE, PRINTER } from '../../../../src/web/stage/place/communicatie.ts';
import { chances } from '../../chance.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { mug } from '../../things/standing.ts';
import { deskPhone, laptopBack, printer } from '../../things/tabletop.ts';

const TOP = 594;

/** The desk in front: the papers of the whole week, a microphone, a draft full of red. */
export function front(): Drawing {
  return {
    defs:
      wobble('w', 43, 3) +
      linear('blad', ['0 #d8b083', '1 #c2946a'], 1, 0) +
      linear('kast', ['0 #6d5a78', '1 #4c3f5a']),
    drawing: `<g filter="url(#w)">${desk()}${moved(LAPTOP.x, TOP + 22, laptopBack('#9aa5b0'), 1.14)}${newspapers()}
      ${moved(668, TOP + 30, microphone())}${moved(800, TOP + 42, draft())}${moved(PHONE.x, PHONE.y + 50, deskPhone('#5a4a66'))}
      ${moved(1230, TOP + 30, mug('#5f9f8a'))}${cabinet()}${moved(PRINTER.x, PRINTER.y + 72, printer())}</g>`,
  };
}

function desk(): string {
  return (
    shape('M-120 620H1320V920H-120Z', 'url(#kast)', 5) +
    shape(`M-120 ${TOP}H1280L1330 642V662H-120Z`, '#85603f', 4.6) +
    shape(`M-120 ${TOP}H1280L1330 642H-120Z`, 'url(#blad)', 4) +
    line('M30 612H110M580 628H640M960 610H1010M1130 632H1190', 2, '#98724c')
  );
}

/** Newspapers of a week and more, folded, with a ribbon round the oldest. */
function newspapers(): string {
  const random = chances(17);
  const layers: string[] = [];
  const foot = TOP + 30;
  let top = foot;
  while (top > PILE.y + 14) {
    const shift = Math.round((random() - 0.5) * 20);
    const half = 70 + Math.round(random() * 8);
    layers.push(
      moved(
        PILE.x + shift,
        top,
        shape(`M${-half} 0Q${-half - 9} -8 ${-half} -15H${half}V0Z`, random() > 0.7 ? '#d9cdb4' : '#f1eadb', 3.2) +
          line(`M${-half + 4} -5H${half - 4}M${-half + 4} -10H${half - 4}`, 1.5, '#a59c8a'),
      ),
    );
    top -= 15;
  }
  const page =
    shape('M-74 0L-56 -30H78L70 0Z', '#f6f1e3', 3.8) +
    path('M-52 -25H60L58 -19H-56Z', '#39364a') +
    path('M-56 -15H-8L-10 -4H-62Z', '#6f9fc4') +
    line('M4 -14H54M2 -8H50M0 -3H48', 2, '#a09a8e');
  return layers.join('') + line(`M${PILE.x - 8} ${foot}V${foot - 58}`, 6, '#b4423c') + moved(PILE.x, top, page);
}

/** A microphone in its foot, with a cap of foam. */
function microphone(): string {
  return (
    shape('M-40 0Q-40 -14 0 -14Q40 -14 40 0Z', '#39434f', 4) +
    line('M0 -12Q-4 -60 14 -92', 8) +
    line('M0 -12Q-4 -60 14 -92', 3, '#8fa3ac') +
    shape('M-2 -96Q-6 -140 24 -142Q54 -138 42 -100Q30 -82 10 -84Q0 -86 -2 -96Z', '#d8574a', 4.4) +
    line('M10 -126Q20 -134 32 -128M8 -108Q20 -100 34 -108', 2.4, '#f0a08f')
  );
}

/** A page of text that has been gone through in red. */
function draft(): string {
  return (
    shape('M0 0L22 -30H150L142 0Z', '#fbf5e6', 3.4) +
    line('M30 -23H128M27 -17H120M23 -11H128M19 -5H104', 2, '#9a9cab') +
    line('M60 -25L96 -9M58 -10L100 -24M112 -18Q126 -26 134 -14', 3, '#c8463a') +
    line('M160 -6L196 -20', 6, '#c8463a')
  );
}

/** The printer's cabinet stands right of the desk. */
function cabinet(): string {
  const top = PRINTER.y + 72;
  return (
    shape(rect(1322, top, 240, 380), '#8a8499', 5) + line(`M1322 ${top + 96}H1562`, 3) + line(`M1420 ${top + 48}h44`, 5)
  );
}
