import { INK, line, path, shape } from '../svg.ts';

/** Birds of the town, each round where it flies or stands. */
export const birds: Readonly<Record<string, string>> = {
  meeuw: gull(),
  duif: pigeon(),
};

/** A gull on the wing, flying left. */
function gull(): string {
  return (
    shape('M-26 2Q-12 -8 4 -4L30 4L6 8Q-14 10 -26 2Z', '#f6f4ec', 2.6) +
    shape('M-6 -2Q2 -30 34 -34Q26 -12 10 0Z', '#c4ccd3', 2.6) +
    path('M22 -34L36 -35L28 -22Z') +
    path('M-26 2L-35 4L-25 6Z', '#e0a13c') +
    `<circle cx="-19" cy="0" r="1.6" fill="${INK}"/>`
  );
}

/** A pigeon that stands, looking right. */
function pigeon(): string {
  return (
    line('M-2 -6V0M6 -6V0', 2.6, '#c25b4e') +
    shape('M-34 -12Q-14 -40 10 -40Q14 -58 26 -56Q36 -54 34 -40Q36 -14 10 -6Q-10 -2 -34 -12Z', '#8793a3', 3.2) +
    path('M13 -42Q22 -34 33 -38Q34 -30 30 -24Q18 -24 12 -32Z', '#5f8f86') +
    shape('M-36 -12Q-18 -32 8 -28Q8 -14 -8 -11Z', '#a5b0bd', 2.6) +
    line('M-16 -16L0 -24M-10 -13L4 -20', 2.4, '#5c6677') +
    path('M34 -46L42 -43L33 -41Z', '#5a5a66') +
    '<circle cx="27" cy="-48" r="2.6" fill="#d9733a"/>' +
    `<circle cx="27" cy="-48" r="1.2" fill="${INK}"/>`
  );
}
