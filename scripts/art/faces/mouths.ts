import type { Mouth } from '../../../src/web/stage/faces.ts';
import { brush } from '../brush.ts';
import { INK, PAPER, path } from '../svg.ts';

const TONGUE = '#b8524e';
const DARK = '#43202c';

/** The pictures of mouths. Middle of the mouth at 545,422. */
export const mouths: Record<Mouth, () => string> = {
  rust: () => path(brush([520, 420, 9], [542, 425, 12], [566, 420, 11], [574, 414, 8])),
  lach: () =>
    open('M496 398Q545 414 592 394Q596 456 544 458Q502 456 496 398Z', {
      teeth: 'M496 398Q545 414 592 394L591 412Q545 428 499 414Z',
      tongue: 'M514 446Q544 426 576 442Q560 460 544 458Q526 458 514 446Z',
    }) + path(brush([488, 392, 5], [498, 400, 9]) + brush([590, 396, 9], [598, 386, 5])),
  zorg: () => path(brush([508, 430, 7], [528, 414, 12], [546, 424, 12], [564, 412, 12], [580, 424, 8])),
  boos: () =>
    path(brush([504, 438, 8], [530, 414, 13], [560, 410, 13], [584, 430, 9]) + brush([526, 448, 4], [556, 446, 5])),
  slap: () => path(brush([512, 428, 8], [538, 420, 12], [566, 424, 12], [580, 436, 8])),
  o: () => open('M528 420Q528 398 547 398Q566 398 566 422Q566 446 547 446Q528 446 528 420Z', {}),
  schrik: () =>
    open('M500 438Q506 396 546 394Q586 394 592 434Q570 462 546 460Q518 460 500 438Z', {
      teeth: 'M514 408Q546 386 582 406L576 416Q546 404 520 420Z',
      tongue: 'M516 452Q546 428 580 448Q560 462 546 460Q528 460 516 452Z',
    }),
  praat: () =>
    open('M502 412Q530 396 590 400Q592 450 550 454Q508 454 502 412Z', {
      teeth: 'M506 410Q534 396 590 401L588 416Q544 412 508 424Z',
      tongue: 'M524 446Q548 428 576 442Q564 454 550 454Q534 455 524 446Z',
    }),
  'praat-klein': () =>
    open('M518 416Q544 404 574 412Q574 436 548 438Q522 436 518 416Z', {
      tongue: 'M530 432Q548 420 566 430Q558 438 548 438Q537 438 530 432Z',
    }),
  scheef: () => path(brush([530, 428, 8], [552, 424, 12], [572, 410, 12], [580, 400, 7])),
  treurig: () => path(brush([504, 440, 6], [520, 418, 12], [546, 408, 14], [570, 416, 13], [582, 436, 11])),
  tanden: () =>
    open('M504 412Q546 398 590 408Q594 430 584 438Q546 446 508 438Q498 426 504 412Z', {
      teeth: 'M504 412Q546 398 590 408Q594 430 584 438Q546 446 508 438Q498 426 504 412Z',
    }) +
    path(
      brush([503, 425, 4], [546, 421, 4], [590, 423, 4]) +
        brush([526, 409, 3.5], [525, 438, 3.5]) +
        brush([547, 405, 3.5], [547, 441, 3.5]) +
        brush([568, 406, 3.5], [569, 439, 3.5]),
    ),
  zacht: () => path(brush([506, 408, 8], [524, 424, 13], [552, 428, 14], [578, 412, 9])),
  strak: () => path(brush([512, 424, 8], [540, 422, 12], [578, 417, 12])),
};

interface Inside {
  readonly teeth?: string;
  readonly tongue?: string;
}

function open(shape: string, inside: Inside): string {
  const tongue = inside.tongue === undefined ? '' : path(inside.tongue, TONGUE);
  const teeth = inside.teeth === undefined ? '' : path(inside.teeth, PAPER);
  return `${path(shape, DARK)}${tongue}${teeth}<path d="${shape}" fill="none" stroke="${INK}" stroke-width="9" stroke-linejoin="round"/>`;
}
