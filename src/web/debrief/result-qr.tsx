import { encodeQR } from 'qr';
import { texts } from './texts.ts';

/** Modules of white around it, as the standard asks. */
const quiet = 4;

/** A QR code as one path, a run of dark modules at a time. */
export function ResultQr({ text }: { text: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const path = rows.map((row, y) =>
    [...darkRuns(row)].map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join(''),
  );
  return (
    <svg
      className="result-qr"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={texts.qrLabel}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  );
}

function* darkRuns(row: readonly boolean[]): Generator<readonly [start: number, length: number]> {
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) yield [start, x - start];
  }
}
