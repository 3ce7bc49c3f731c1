import { line, path, rect, shape } from '../../svg.ts';

/** A predecessor in a gilt frame, painted so freely that it is nobody: 98 by 132 from 0,0. */
export function portrait(): string {
  return (
    path(rect(5, 8, 98, 132), '#1f3140', 0.28) +
    shape(rect(0, 0, 98, 132), '#c9a45c', 4.2) +
    shape(rect(12, 12, 74, 108), '#54707a', 3) +
    path('M12 120V92Q30 76 49 78Q70 76 86 94V120Z', '#3b4a60') +
    path('M40 84L49 102L58 84Z', '#e6dfca') +
    path('M36 52Q36 32 50 32Q64 34 62 54Q60 74 49 76Q38 74 36 52Z', '#b98f78') +
    path('M34 50Q32 26 52 26Q68 28 64 50Q58 38 34 50Z', '#d6d0c4') +
    path('M12 12H86L12 60Z', '#ffffff', 0.1) +
    line('M20 100L30 92M70 92L80 104', 2, '#2c3a4d') +
    shape(rect(30, -14, 38, 7), '#c9a45c', 2.6) +
    line('M49 -7V0', 3)
  );
}
