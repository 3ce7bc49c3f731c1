import { HORIZON, REPEAT } from '../../../../src/web/stage/place/trein.ts';
import { chances } from '../../chance.ts';
import { type Drawing, INK, line, moved, path, rect, shape } from '../../svg.ts';

/** Land on the horizon, without light: tree lines, a mill, turbines, a village; paler than what is near. */
export function far(): Drawing {
  const one =
    path(treeline(0, REPEAT.verte, 18, 3), '#8fa9a6') +
    moved(420, HORIZON, mill()) +
    [620, 700, 780].map((x, index) => moved(x, HORIZON, turbine(index))).join('') +
    moved(960, HORIZON, village());
  return { defs: '', drawing: path(rect(-80, HORIZON - 3, 3200, 14), '#8aa58f') + repeated(one, REPEAT.verte) };
}

/** Meadows with ditches, cows, willows, a farm, a pylon. */
export function meadow(): Drawing {
  const ditches = [60, 420, 800, 1180]
    .map((x) => path(`M${x} 392L${x + 150} ${HORIZON + 6}H${x + 158}L${x + 42} 392Z`, '#a9c4cf'))
    .join('');
  const one =
    ditches +
    moved(150, HORIZON + 12, farm()) +
    [620, 668, 716].map((x) => moved(x, HORIZON + 16, willow())).join('') +
    moved(960, HORIZON + 10, pylon()) +
    [470, 540, 880].map((x, index) => moved(x, HORIZON + 34 + (index % 2) * 12, cow())).join('') +
    [1290, 1352].map((x) => moved(x, HORIZON + 20, willow())).join('') +
    moved(1110, HORIZON + 40, cow());
  const grass =
    path(rect(-80, HORIZON + 4, 3500, 80), '#86a96c') +
    path(rect(-80, HORIZON + 4, 3500, 9), '#9db987') +
    path(rect(-80, HORIZON + 46, 3500, 40), '#789d60');
  return { defs: '', drawing: grass + repeated(one, REPEAT.weide) };
}

/** Reed and bushes right beside the track; they pass too fast to have an outline. */
export function verge(): Drawing {
  const random = chances(61);
  const bushes = Array.from({ length: 11 }, (_, index) => {
    const x = index * 136 + random() * 40;
    const [width, height] = [90 + random() * 60, 14 + random() * 22];
    return path(
      `M${x.toFixed(0)} 392Q${(x + width * 0.1).toFixed(0)} ${(372 - height).toFixed(0)} ${(x + width * 0.5).toFixed(0)} ${(370 - height).toFixed(0)}Q${(x + width * 0.95).toFixed(0)} ${(374 - height).toFixed(0)} ${(x + width).toFixed(0)} 392Z`,
      index % 2 === 0 ? '#4f7052' : '#5d7d55',
    );
  }).join('');
  return { defs: '', drawing: repeated(bushes, REPEAT.berm) + path(rect(-80, 374, 3500, 20), '#587850') };
}

/** The same again before and behind, so that it joins on to itself. */
function repeated(drawing: string, by: number): string {
  return [-by, 0, by, 2 * by].map((x) => moved(x, 0, drawing)).join('');
}

function treeline(from: number, to: number, height: number, seed: number): string {
  const random = chances(seed);
  let d = `M${from} ${HORIZON + 2}`;
  for (let x = from; x < to; x += 30) {
    const top = HORIZON - height * (0.25 + random() * 0.75);
    d += `Q${x + 4} ${top.toFixed(0)} ${x + 15} ${(top - 2).toFixed(0)}Q${x + 27} ${top.toFixed(0)} ${x + 30} ${HORIZON - 3}`;
  }
  return `${d}L${to} ${HORIZON + 2}Z`;
}

function mill(): string {
  return (
    shape('M-13 0L-8 -30H8L13 0Z', '#9c8577', 1.8) +
    shape('M-10 -30Q0 -42 10 -30Z', '#6f6a72', 1.8) +
    line('M-24 -52L24 -14M-22 -12L22 -54', 2.2) +
    path('M4 -30L22 -16L26 -20L8 -34ZM-6 -38L-22 -52L-26 -48L-10 -34Z', '#e9e0cc')
  );
}

function turbine(index: number): string {
  const hub = -46 - index * 2;
  return (
    line(`M0 0V${hub}`, 2.4, '#e8ebea') +
    `<g transform="translate(0 ${hub}) rotate(${index * 34})">${line('M0 0V-15M0 0L13 7.5M0 0L-13 7.5', 2, '#eef0ee')}</g>`
  );
}

function village(): string {
  const roof = (x: number, width: number, height: number) =>
    path(`M${x} 0V${-height}L${x + 6} ${-height - 8}H${x + width - 6}L${x + width} ${-height}V0Z`, '#a98378');
  return (
    roof(-70, 34, 8) +
    roof(-32, 28, 10) +
    shape('M6 0V-28L14 -52L22 -28V0Z', '#8d8790', 1.6) +
    roof(22, 40, 10) +
    roof(66, 32, 7)
  );
}

function farm(): string {
  return (
    line('M-30 0V-44M-18 0V-40M132 0V-42', 3, '#5b5148') +
    path(
      'M-42 -20Q-44 -50 -30 -54Q-16 -50 -18 -20ZM-28 -16Q-28 -46 -16 -46Q-6 -44 -8 -16ZM118 -16Q116 -48 132 -50Q146 -46 144 -16Z',
      '#6f8f66',
    ) +
    shape(rect(0, -22, 46, 22), '#e6dcc6', 2.2) +
    shape('M-4 -20L8 -42H40L50 -20Z', '#a4564a', 2.2) +
    shape(rect(50, -16, 64, 16), '#8a6a52', 2.2) +
    shape('M46 -14L60 -34H106L118 -14Z', '#b0604f', 2.2) +
    path(rect(8, -14, 9, 14) + rect(26, -15, 12, 9)) +
    path(rect(74, -12, 18, 12), '#5b4438')
  );
}

function willow(): string {
  return (
    shape('M-5 0Q-3 -16 -7 -24H7Q3 -16 5 0Z', '#6d5b4c', 1.8) +
    line('M-6 -24L-16 -40M-3 -25L-6 -46M2 -25L5 -46M6 -24L16 -39', 2.4, '#7a6a4a')
  );
}

function cow(): string {
  return (
    shape('M-15 -12H10L16 -16L21 -11L18 -6L12 -6V-3H-15Z', '#f4efe4', 1.6) +
    path('M-10 -12H-2L-4 -5H-9ZM4 -12H10L9 -7L5 -8Z') +
    line('M-12 -3V3M-8 -3V2M6 -3V3M10 -3V2', 1.8)
  );
}

function pylon(): string {
  return line('M-11 0L-3 -46H3L11 0M-8 -14H8M-6 -28H6M-18 -34H18M-14 -44H14', 1.8, `${INK}99`);
}
