import { line, path, shape } from '../svg.ts';

/** A waistband for the pose of the protective suit, over its cord and its bow: colours of the body, the far sleeve, the band. */
export function waistband(cloth: string, sleeve: string, band: string): string {
  return (
    path('M716 1320L800 1300L806 1440L716 1450Z', cloth) +
    path('M800 1290L884 1280L892 1430L812 1440Z', sleeve) +
    line('M802 1256Q812 1360 816 1440', 15) +
    shape('M332 1378Q560 1408 806 1374L812 1474Q580 1508 322 1474Z', band, 14)
  );
}
