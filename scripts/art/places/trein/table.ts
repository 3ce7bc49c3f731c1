import { CUP, LAPTOP, TABLE } from '../../../../src/web/stage/place/trein.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { papers } from '../../things/standing.ts';
import { nearSeat } from './seats.ts';

/** What stands before the people: a table between two seats, with the work of the journey on its left side. */
export function table(): Drawing {
  return {
    defs: wobble('w', 19, 3) + linear('blad', ['0 #dcc9a4', '1 #c9b48e'], 1, 0),
    drawing: `<g filter="url(#w)">${top()}${laptop()}${moved(CUP.x, CUP.y + 22, cup())}${moved(690, TABLE + 36, papers(3))}${phone()}
      ${moved(96, 0, nearSeat())}<g transform="translate(1524 0) scale(-1 1)">${nearSeat()}</g></g>`,
  };
}

function top(): string {
  return (
    path(`M300 ${TABLE + 90}H1330V920H300Z`, '#39424f') +
    path(`M300 ${TABLE + 90}H1330V${TABLE + 130}H300Z`, '#2a313d') +
    line(`M640 ${TABLE + 90}V900M990 ${TABLE + 90}V900`, 3, '#2a313d') +
    shape(`M150 ${TABLE + 76}H1460V${TABLE + 94}H150Z`, '#8f7d60', 4.5) +
    shape(`M190 ${TABLE}H1420L1460 ${TABLE + 78}H150Z`, 'url(#blad)', 4.5) +
    line(`M240 ${TABLE + 60}H330M860 ${TABLE + 64}H980M1240 ${TABLE + 56}H1330`, 2, '#a8946f')
  );
}

/** Seen from behind; its screen looks at who works there. */
function laptop(): string {
  const { x, y } = LAPTOP;
  return (
    shape(`M${x - 118} ${TABLE + 34}L${x - 130} ${TABLE + 48}H${x + 130}L${x + 118} ${TABLE + 34}Z`, '#8d98a1', 4) +
    shape(
      `M${x - 104} ${y}Q${x - 104} ${y - 12} ${x - 92} ${y - 12}H${x + 92}Q${x + 104} ${y - 12} ${x + 104} ${y}L${x + 116} ${TABLE + 36}H${x - 116}Z`,
      '#b7c0c6',
      4.5,
    ) +
    path(`M${x - 94} ${y - 2}H${x - 20}L${x - 70} ${TABLE + 28}H${x - 104}Z`, '#ffffff', 0.16) +
    shape(rect(x + 34, y + 26, 40, 40), '#f2c94c', 2.6) +
    line(`M${x + 42} ${y + 38}h24M${x + 42} ${y + 48}h16`, 2.4)
  );
}

/** Coffee to go. */
function cup(): string {
  return (
    shape('M-25 -66H25L18 2H-18Z', '#f1e9d8', 4) +
    path('M-22 -46H22L19 -18H-19Z', '#3f7466') +
    shape('M-28 -76Q-28 -80 -22 -80H22Q28 -80 28 -76V-66H-28Z', '#46525c', 3.6)
  );
}

function phone(): string {
  return (
    shape(`M950 ${TABLE + 34}L964 ${TABLE + 14}H1056L1048 ${TABLE + 34}Z`, '#2b3342', 4) +
    path(`M964 ${TABLE + 30}L973 ${TABLE + 18}H1044L1038 ${TABLE + 30}Z`, '#8fb3c4')
  );
}
