import { INK, line, moved, path, rect, shape } from '../../svg.ts';

/** A screen on the wall, off: low enough to be below the faces. */
export function screen(): string {
  return (
    path(rect(896, 262, 232, 140), '#22302b', 0.3) +
    shape(rect(886, 252, 228, 136), '#39434f', 4.5) +
    path(rect(896, 262, 208, 112), '#4a5866') +
    path('M906 262H970L930 374H896V290Z', '#667684', 0.6) +
    `<circle cx="1096" cy="381" r="2.6" fill="#8dd1a0"/>`
  );
}

/** A flip-over with a sketch: things that hang together, without words. */
export function flipOver(): string {
  return moved(
    1304,
    128,
    line('M60 30L20 522M76 30L116 522M68 60L74 506', 7) +
      line('M60 30L20 522M76 30L116 522', 3, '#9aa4ab') +
      path(rect(9, 16, 130, 190), '#22302b', 0.28) +
      shape(rect(2, 8, 132, 190), '#f6f1e3', 4.5) +
      shape(rect(-2, 0, 140, 16), '#8b959c', 4) +
      `<circle cx="40" cy="62" r="17" fill="none" stroke="#3f6f9a" stroke-width="4.5"/>` +
      `<circle cx="98" cy="86" r="17" fill="none" stroke="#c0564b" stroke-width="4.5"/>` +
      `<circle cx="54" cy="144" r="17" fill="none" stroke="#3f8f86" stroke-width="4.5"/>` +
      line(
        'M60 70L78 78M72 70L79 79L69 82M88 104L72 128M83 122L70 130L69 118M42 122L38 84M30 92L38 82L46 91',
        3.4,
        '#5a6070',
      ) +
      shape(rect(8, 198, 120, 9), '#8b959c', 3.4) +
      line('M30 196H52', 6, '#c0564b') +
      line('M62 196H82', 6, '#3f6f9a'),
  );
}

/** Chairs on the far side of the table. */
export function chairs(): string {
  const chair = (x: number) =>
    shape(
      `M${x - 54} 600Q${x - 62} 470 ${x - 46} 456Q${x} 444 ${x + 46} 456Q${x + 62} 470 ${x + 54} 600Z`,
      '#46566e',
      4.5,
    ) + line(`M${x - 38} 474Q${x} 464 ${x + 38} 474`, 2.6, '#6a7b94');
  return [392, 692, 1000, 1312].map(chair).join('');
}

/** Three lamps in a row over the table. */
export function pendants(): string {
  return [742, 1000, 1258]
    .map(
      (x) =>
        line(`M${x} -10V30`, 3) +
        shape(`M${x - 58} 74Q${x - 54} 30 ${x - 14} 26H${x + 14}Q${x + 54} 30 ${x + 58} 74Z`, '#39535a', 4.5) +
        path(`M${x - 40} 66Q${x - 38} 38 ${x - 12} 32H${x - 4}Q${x - 28} 44 ${x - 30} 66Z`, '#5d7f86') +
        path(`M${x - 54} 74H${x + 54}Q${x} 88 ${x - 54} 74Z`, '#fff3cf') +
        line(`M${x - 58} 74H${x + 58}`, 4.5, INK),
    )
    .join('');
}
