import type { Expression } from '../../../src/core/scenario/index.ts';
import { brush, type Dab, oval } from '../brush.ts';
import { INK, path } from '../svg.ts';

/** What an expression has of its own: two brows (widths are times the person's), and small marks of its mood. */
export interface Mood {
  readonly brows: readonly (readonly Dab[])[];
  readonly marks?: string;
}

const sweat = `<path d="M640 196Q662 232 640 244Q618 232 640 196Z" transform="translate(-206 0)" fill="#8cc4d8" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/>`;
const tear = `<path d="M452 344Q470 378 452 388Q434 378 452 344Z" fill="#8cc4d8" stroke="${INK}" stroke-width="5" stroke-linejoin="round"/>`;

const puff = `<path d="M646 452Q664 436 680 450Q704 444 704 464Q704 480 684 478Q664 486 654 472Q640 468 646 452Z" transform="translate(-18 -4)" fill="#fbf6e8" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/>`;

/** Every expression of the vocabulary, drawn. */
export const moods: Record<Expression, Mood> = {
  neutraal: {
    brows: [
      [
        [440, 270, 0.4],
        [466, 257, 1],
        [500, 257, 0.9],
      ],
      [
        [570, 255, 0.9],
        [594, 255, 1],
        [618, 268, 0.4],
      ],
    ],
  },
  blij: {
    brows: [
      [
        [436, 262, 0.4],
        [456, 238, 1],
        [494, 234, 0.9],
      ],
      [
        [572, 234, 0.9],
        [600, 238, 1],
        [620, 260, 0.4],
      ],
    ],
  },
  bezorgd: {
    brows: [
      [
        [434, 284, 0.4],
        [470, 262, 1],
        [502, 240, 1],
      ],
      [
        [562, 240, 1],
        [588, 258, 1],
        [620, 280, 0.4],
      ],
    ],
  },
  boos: {
    brows: [
      [
        [434, 252, 0.5],
        [470, 266, 1.1],
        [510, 290, 1.2],
      ],
      [
        [562, 288, 1.2],
        [592, 264, 1.1],
        [622, 246, 0.5],
      ],
    ],
    marks: path(brush([532, 262, 4], [536, 282, 6]) + brush([546, 260, 4], [545, 280, 5])),
  },
  moe: {
    brows: [
      [
        [432, 276, 0.4],
        [466, 264, 0.9],
        [502, 260, 0.9],
      ],
      [
        [566, 258, 0.9],
        [594, 262, 0.9],
        [624, 276, 0.4],
      ],
    ],
    marks: path(brush([446, 350, 3], [468, 356, 5], [492, 350, 3])),
  },
  verrast: {
    brows: [
      [
        [438, 244, 0.4],
        [460, 214, 1],
        [498, 212, 0.9],
      ],
      [
        [568, 210, 0.9],
        [598, 214, 1],
        [618, 242, 0.4],
      ],
    ],
  },
  geschrokken: {
    brows: [
      [
        [432, 254, 0.4],
        [462, 230, 1],
        [500, 214, 1],
      ],
      [
        [566, 212, 1],
        [598, 228, 1],
        [624, 250, 0.4],
      ],
    ],
    marks: path(brush([410, 214, 4], [420, 240, 6]) + brush([392, 230, 4], [406, 252, 5])),
  },
  uitleggend: {
    brows: [
      [
        [438, 262, 0.4],
        [462, 242, 1],
        [500, 244, 0.9],
      ],
      [
        [568, 246, 0.9],
        [594, 236, 1],
        [620, 250, 0.4],
      ],
    ],
  },
  denkend: {
    brows: [
      [
        [436, 250, 0.4],
        [462, 228, 1],
        [500, 234, 0.9],
      ],
      [
        [568, 262, 0.9],
        [594, 262, 1],
        [620, 254, 0.5],
      ],
    ],
  },
  verdrietig: {
    brows: [
      [
        [430, 292, 0.4],
        [466, 272, 0.9],
        [500, 240, 0.9],
      ],
      [
        [564, 240, 0.9],
        [592, 268, 0.9],
        [624, 288, 0.4],
      ],
    ],
    marks: tear,
  },
  gespannen: {
    brows: [
      [
        [434, 264, 0.5],
        [470, 270, 1],
        [508, 264, 1],
      ],
      [
        [562, 262, 1],
        [592, 266, 1],
        [622, 260, 0.5],
      ],
    ],
    marks: sweat,
  },
  opgelucht: {
    brows: [
      [
        [438, 268, 0.4],
        [460, 246, 0.9],
        [496, 240, 0.9],
      ],
      [
        [570, 240, 0.9],
        [598, 246, 0.9],
        [620, 266, 0.4],
      ],
    ],
    marks: path(oval(436, 366, 24, 11) + oval(606, 362, 19, 11), '#d9634f', 0.32) + puff,
  },
  streng: {
    brows: [
      [
        [428, 276, 0.5],
        [476, 277, 1.1],
        [516, 280, 1.2],
      ],
      [
        [560, 279, 1.2],
        [592, 275, 1.1],
        [624, 272, 0.5],
      ],
    ],
  },
  'met-de-ogen-dicht': {
    brows: [
      [
        [438, 272, 0.4],
        [464, 262, 0.9],
        [500, 262, 0.9],
      ],
      [
        [570, 260, 0.9],
        [594, 260, 0.9],
        [618, 270, 0.4],
      ],
    ],
  },
};

export const nose = (): string =>
  path(brush([556, 331, 9], [571, 341, 13], [572, 360, 14], [552, 370, 14], [531, 358, 12]));
