import { CUP, PHONE, PILE, SCREEN } from '../../../../src/web/stage/place/callcenter.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { headset } from '../../things/headset.ts';
import { binders, mug } from '../../things/standing.ts';
import { cake, deskPhone, filePile } from '../../things/tabletop.ts';

const TOP = 592;

/** The desk in front: half a cake, a headset put down, letters that wait. */
export function front(): Drawing {
  return {
    defs:
      wobble('w', 37, 3) +
      linear('blad', ['0 #e3c192', '1 #cfa374'], 1, 0) +
      linear('kast', ['0 #6b7a96', '1 #4a5672']),
    drawing: `<g filter="url(#w)">${desk()}${screenBack()}${moved(506, TOP + 20, headset('#c9573f'), 1.16)}
      ${moved(654, TOP + 38, cake())}${moved(CUP.x, TOP + 30, mug('#6f9fc4'))}${moved(PHONE.x, PHONE.y + 50, deskPhone('#44506a'))}
      ${tray()}${moved(1420, TOP + 24, binders(), 1.05)}${keyboard()}</g>`,
  };
}

function desk(): string {
  return (
    shape('M-120 620H1720V920H-120Z', 'url(#kast)', 5) +
    shape(`M-120 ${TOP}H1720V658H-120Z`, '#8f6a4a', 4.6) +
    shape(`M-120 ${TOP}H1720V640H-120Z`, 'url(#blad)', 4) +
    line('M40 612H240M700 606H780M1120 626H1180M470 630H560', 2, '#a97f55')
  );
}

/** Your own screen, seen from behind, with notes on its edge. */
function screenBack(): string {
  const { x, y } = SCREEN;
  return (
    shape(
      `M${x - 14} ${y + 70}V${TOP + 14}H${x - 62}V${TOP + 26}H${x + 66}V${TOP + 14}H${x + 18}V${y + 70}Z`,
      '#39434f',
      4,
    ) +
    shape(
      `M${x - 146} ${y - 86}Q${x - 146} ${y - 94} ${x - 138} ${y - 94}H${x + 138}Q${x + 146} ${y - 94} ${x + 146} ${y - 86}V${y + 84}H${x - 146}Z`,
      '#4c586e',
      5,
    ) +
    path(rect(x - 134, y - 82, 268, 20), '#62708a') +
    shape(rect(x - 32, y, 64, 46), '#39434f', 3.2) +
    shape(rect(x - 112, y - 40, 42, 42), '#f2c94c', 2.4) +
    line(`M${x - 104} ${y - 28}h25M${x - 104} ${y - 18}h17`, 2.2) +
    shape(rect(x - 100, y + 10, 42, 40), '#ef8f7a', 2.4) +
    line(`M${x - 92} ${y + 22}h22M${x - 92} ${y + 32}h22`, 2.2)
  );
}

function keyboard(): string {
  return (
    shape(`M700 ${TOP + 46}L712 ${TOP + 22}H764L758 ${TOP + 46}Z`, '#f6f1e4', 2.6) +
    shape(`M846 ${TOP + 46}L856 ${TOP + 18}H968L980 ${TOP + 46}Z`, '#d5d2c9', 3.6) +
    line(`M858 ${TOP + 26}H970M855 ${TOP + 34}H974`, 2, '#8d8f96')
  );
}

/** Letters in a tray that is too small for them. */
function tray(): string {
  const foot = TOP + 30;
  return (
    moved(PILE.x, foot - 14, filePile(foot - 14 - PILE.y, 5)) +
    shape(
      `M${PILE.x - 98} ${foot - 30}V${foot + 4}H${PILE.x + 96}V${foot - 30}L${PILE.x + 84} ${foot - 20}H${PILE.x - 86}Z`,
      '#4f7f93',
      4,
    )
  );
}
