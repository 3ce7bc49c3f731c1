import { DESK, LAMP, PHONE } from '../../../../src/web/stage/place/gang-minister.ts';
import { type Drawing, line, linear, moved, path, rect, shape, wobble } from '../../svg.ts';
import { papers } from '../../things/standing.ts';

/** What stands before the people: the attendant's desk at the left, a plant's leaves at the right. */
export function desk(): Drawing {
  return {
    defs: wobble('w', 47, 3) + linear('blad', ['0 #a87753', '1 #8a5f44'], 1, 0),
    drawing: `<g filter="url(#w)">${body()}${lamp()}${moved(128, DESK + 14, papers(5))}${phone()}${palm()}</g>`,
  };
}

function body(): string {
  return (
    shape(`M-120 ${DESK + 40}H404V920H-120Z`, '#6d4a3a', 5) +
    shape(rect(-60, DESK + 76, 200, 400), '#7d5644', 4) +
    shape(rect(172, DESK + 76, 200, 400), '#7d5644', 4) +
    shape(`M-120 ${DESK}H390L424 ${DESK + 30}V${DESK + 46}H-120Z`, '#5d3f32', 5) +
    shape(`M-120 ${DESK}H390L424 ${DESK + 30}H-120Z`, 'url(#blad)', 4) +
    line(`M-40 ${DESK + 20}H60M300 ${DESK + 22}H370`, 2, '#6f4a35')
  );
}

function lamp(): string {
  const { x, y } = LAMP;
  return (
    shape(
      `M${x - 40} ${DESK + 14}Q${x - 40} ${DESK + 2} ${x} ${DESK + 2}Q${x + 40} ${DESK + 2} ${x + 40} ${DESK + 14}Z`,
      '#b8924e',
      4,
    ) +
    shape(`M${x - 8} ${DESK + 4}V${y + 60}H${x + 8}V${DESK + 4}Z`, '#c9a45c', 3.6) +
    shape(`M${x - 78} ${y + 66}L${x - 44} ${y}H${x + 44}L${x + 78} ${y + 66}Z`, '#3f7466', 4.5) +
    path(`M${x - 72} ${y + 62}L${x - 68} ${y + 54}H${x + 68}L${x + 72} ${y + 62}Z`, '#f2d79a') +
    line(`M${x + 30} ${y + 66}V${y + 96}`, 2)
  );
}

function phone(): string {
  return moved(
    PHONE.x,
    PHONE.y + 34,
    shape('M-46 6L-36 -26H42L52 6Z', '#3b4654', 4.2) +
      shape(
        'M-44 -34Q-44 -46 -32 -46H36Q50 -46 50 -34Q50 -26 42 -26H28L24 -34H-18L-22 -26H-36Q-44 -26 -44 -34Z',
        '#4b5868',
        3.6,
      ) +
      [0, 1]
        .flatMap((row) =>
          [0, 1, 2].map((column) => path(rect(-14 + column * 15 - row * 2, -18 + row * 9, 9, 5), '#c9d2d6')),
        )
        .join(''),
  );
}

/** A palm at the right edge closes the picture. */
function palm(): string {
  const leaf = (turn: number, size: number, fill: string) =>
    `<g transform="translate(1610 640) rotate(${turn}) scale(${size})">${shape('M0 0Q-40 -80 -26 -170Q-12 -230 0 -260Q14 -230 26 -170Q38 -80 0 0Z', fill, 4.5)}${line('M0 -10V-236M0 -70L-18 -110M0 -70L18 -110M0 -130L-16 -168M0 -130L16 -168', 2.4)}</g>`;
  return leaf(-52, 0.8, '#3f7a5c') + leaf(-28, 0.98, '#4d8a68') + leaf(-4, 1.06, '#5c9a72') + leaf(20, 0.9, '#4d8a68');
}
