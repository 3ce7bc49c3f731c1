import { chances } from '../chance.ts';
import { line, path, rect, shape } from '../svg.ts';

/** How a row of books looks: from the left of its shelf, its foot, how wide and how high at most. */
export interface Row {
  readonly x: number;
  readonly foot: number;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

const MIXED = ['#8c4f4a', '#c9a25f', '#4f7f83', '#5b6b8c', '#b98a6a', '#6f8a63', '#d9c9a3', '#7a5a70'];

/** Books of any size, now and then a gap with one that leans. */
export function mixedBooks({ x, foot, width, height, seed }: Row): string {
  const random = chances(seed);
  const drawn: string[] = [];
  let at = x;
  while (at < x + width - 12) {
    const thick = 11 + Math.round(random() * 12);
    const tall = height * (0.68 + random() * 0.32);
    const colour = MIXED[Math.floor(random() * MIXED.length)] ?? '#8c4f4a';
    if (at + thick + 16 < x + width && random() < 0.1) {
      drawn.push(`<g transform="rotate(10 ${at} ${foot})">${book(at + 9, foot, thick, tall * 0.92, colour)}</g>`);
      at += thick + 20;
    } else if (at + thick <= x + width) {
      drawn.push(book(at, foot, thick, tall, colour));
      at += thick;
    } else break;
  }
  return drawn.join('');
}

/** A series: all of one size and binding, in runs of so many a colour. */
export function series({ x, foot, width, height }: Row, colours: readonly string[], run: number): string {
  const thick = 19;
  return Array.from({ length: Math.floor(width / thick) }, (_, index) => {
    const colour = colours[Math.floor(index / run) % colours.length] ?? '#8c4f4a';
    return (
      shape(rect(x + index * thick, foot - height, thick, height), colour, 2.6) +
      path(rect(x + index * thick + 3, foot - height * 0.8, thick - 6, height * 0.2), '#ead9b0')
    );
  }).join('');
}

function book(x: number, foot: number, thick: number, tall: number, colour: string): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    shape(rect(x, round(foot - tall), thick, round(tall)), colour, 2.6) +
    line(`M${x + 3} ${round(foot - tall * 0.8)}H${x + thick - 3}`, 2, '#f0e2bd')
  );
}

/** Books that lie on each other, the top one with a marker in it; they lie on their own origin. */
export function lyingBooks(): string {
  const lying = (x: number, y: number, width: number, colour: string) =>
    shape(`M${x} ${y}V${y - 20}H${x + width}Q${x + width + 7} ${y - 10} ${x + width} ${y}Z`, colour, 3.6) +
    path(rect(x + 5, y - 15, 8, 10), '#ead9b0') +
    line(`M${x + width - 8} ${y - 16}V${y - 4}`, 2);
  return (
    lying(-64, 0, 126, '#7b4a4a') +
    lying(-54, -20, 112, '#3f6672') +
    lying(-60, -40, 108, '#b08a4f') +
    line('M-20 -60V-74M10 -60V-70', 6, '#e9e2cf') +
    line('M-20 -62V-76M10 -62V-72', 5, '#d8655a')
  );
}
