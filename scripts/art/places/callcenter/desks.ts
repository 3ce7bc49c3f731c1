import { line, moved, path, rect, shape } from '../../svg.ts';
import { screen, taskChair } from '../../things/furniture.ts';
import { headset } from '../../things/headset.ts';
import { mug } from '../../things/standing.ts';

/** The desks of the others, with a screen each; one of them is at work. */
export function desks(): string {
  return `${row()}${dividers()}${workplaces()}${windowDesk()}${bigPlant()}`;
}

/** One long table along the wall. */
function row(): string {
  return (
    path('M560 660H1420L1440 676H540Z', '#2c2836', 0.3) +
    shape('M584 560H600V656H584ZM986 560H1002V656H986ZM1390 560H1406V656H1390Z', '#58616c', 3.6) +
    shape(rect(552, 540, 872, 20), '#d6a873', 4.2) +
    path(rect(600, 562, 790, 30), '#39364a', 0.35)
  );
}

/** Felt between the places. */
function dividers(): string {
  return [
    [560, '#7f9d8d'],
    [836, '#c79a52'],
    [1112, '#7f9d8d'],
    [1388, '#c79a52'],
  ]
    .map(([x, fill]) =>
      shape(
        `M${x} 540V424Q${x} 416 ${Number(x) + 8} 416H${Number(x) + 18}Q${Number(x) + 26} 416 ${Number(x) + 26} 424V540Z`,
        String(fill),
        3.4,
      ),
    )
    .join('');
}

function workplaces(): string {
  return (
    moved(696, 540, screen(168, 104, 0)) +
    moved(980, 540, screen(168, 104, 1)) +
    moved(1258, 540, screen(168, 104, 2)) +
    moved(800, 540, mug('#5f9f8a'), 0.8) +
    moved(1080, 542, headset('#39434f'), 0.62) +
    moved(1160, 540, mug('#d8574a'), 0.8) +
    moved(700, 690, taskChair('#4f6788')) +
    moved(978, 690, taskChair('#4f6788')) +
    moved(1256, 690, taskChair('#8a5a66'))
  );
}

/** The desk by the window, where a colleague is on the line. */
function windowDesk(): string {
  return (
    moved(300, 560, screen(190, 116, 1)) +
    shape(rect(60, 560, 470, 20), '#d6a873', 4.2) +
    shape('M84 580H100V700H84ZM492 580H508V700H492Z', '#58616c', 3.6) +
    path(rect(104, 582, 384, 32), '#39364a', 0.35) +
    moved(404, 610, colleague())
  );
}

/** Seen from behind: hair in a knot, the band of a headset, a jersey, the back of a chair. */
function colleague(): string {
  return (
    shape('M-74 70Q-84 -40 -48 -68Q-24 -82 0 -82Q24 -82 48 -68Q84 -40 74 70Z', '#c9786a', 4.2) +
    line('M-44 -20Q-52 20 -50 60M44 -20Q52 20 50 60', 2.6) +
    shape('M-20 -76V-104H20V-76Q0 -62 -20 -76Z', '#c99a78', 3.6) +
    shape('M-46 -138Q-52 -198 0 -202Q52 -198 46 -138Q44 -98 0 -96Q-44 -98 -46 -138Z', '#3f3338', 4.2) +
    shape('M-22 -196Q-30 -226 0 -228Q30 -226 22 -196Q0 -186 -22 -196Z', '#3f3338', 3.8) +
    line('M-30 -176Q-10 -190 14 -188M-34 -150Q-20 -120 -6 -108', 2.2, '#6d5a5c') +
    line('M-50 -146Q-56 -206 0 -210Q56 -206 50 -146', 7) +
    line('M-50 -146Q-56 -206 0 -210Q56 -206 50 -146', 2.4, '#9fb0bd') +
    shape(
      'M-60 -164Q-46 -168 -44 -144Q-46 -120 -60 -124Q-68 -144 -60 -164ZM60 -164Q46 -168 44 -144Q46 -120 60 -124Q68 -144 60 -164Z',
      '#4a5663',
      3.6,
    ) +
    shape('M-64 78Q-70 -8 -50 -22Q0 -34 50 -22Q70 -8 64 78Z', '#4f6788', 4.4) +
    line('M-44 -4Q0 -14 44 -4', 2.6)
  );
}

/** A fig in a pot of felt, at the left edge. */
function bigPlant(): string {
  const leaf = (x: number, y: number, turn: number, size: number, fill: string) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${shape('M0 0Q-40 -26 -34 -74Q-24 -116 0 -130Q26 -114 36 -74Q40 -26 0 0Z', fill, 4)}${line('M0 -4V-112', 2.4)}</g>`;
  return (
    line('M24 640Q28 520 20 430M22 560Q44 520 60 506', 6, '#6d5240') +
    leaf(20, 450, -34, 0.74, '#3f7a5c') +
    leaf(22, 440, 14, 0.8, '#5c9a72') +
    leaf(58, 510, 52, 0.66, '#4d8a68') +
    leaf(10, 520, -70, 0.66, '#4d8a68') +
    shape('M-20 690V610H64L56 690Z', '#b9a58a', 4)
  );
}
