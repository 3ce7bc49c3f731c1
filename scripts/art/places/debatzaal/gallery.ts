import { LISTENERS } from '../../../../src/web/stage/place/debatzaal.ts';
import { chances } from '../../chance.ts';
import { line, path, shape } from '../../svg.ts';
import { type Arc, arcAt, band } from './arc.ts';

/** The parapet's upper and lower edge; it hangs lower in the middle. */
const TOP: Arc = { middle: 56, droop: -26 };
const BOTTOM: Arc = { middle: 88, droop: -20 };
const CLOTHES = ['#5f6f8a', '#7d6272', '#5c7d76', '#8a7358', '#56607a'];
const SKINS = ['#d9a98c', '#8f5f48', '#e6c0a4', '#b98260'];
const HAIRS = ['#3a3340', '#6b4a3a', '#a8a29c', '#54423c'];

/** The public gallery over the wall, from this x to the right. */
export function gallery(from: number): string {
  return (
    shape(band({ middle: -30, droop: 0 }, TOP, from), '#39485c', 3) +
    path(band({ middle: -30, droop: 0 }, { middle: 4, droop: -16 }, from), '#46586c') +
    line(`M${from} 4H1620`, 2, '#2c394b') +
    people(from) +
    shape(band(TOP, BOTTOM, from), '#b98d68', 4.2) +
    path(band({ middle: 77, droop: -21 }, { middle: 85, droop: -20 }, from), '#9c7354') +
    shape(band({ middle: 52, droop: -26 }, { middle: 59, droop: -26 }, from), '#d0a880', 3)
  );
}

/** The public: shoulders and heads without a face. Who cannot sit still has no head here, it moves. */
function people(from: number): string {
  const random = chances(77);
  const taken = LISTENERS.map(({ x }) => x);
  const places = Array.from({ length: 19 }, (_, index) => from + 32 + index * 60 + random() * 14);
  const others = places.filter((x) => random() > 0.3 && taken.every((other) => Math.abs(other - x) > 40));
  const one = (x: number, index: number, head: boolean) => {
    const y = arcAt(TOP, x);
    const skin = SKINS[(index * 3) % SKINS.length] ?? SKINS[0];
    return (
      shape(
        `M${x - 24} ${y}Q${x - 24} ${y - 15} ${x - 8} ${y - 17}H${x + 8}Q${x + 24} ${y - 15} ${x + 24} ${y}Z`,
        CLOTHES[index % CLOTHES.length] ?? '#56607a',
        2.4,
      ) + (head ? listenerHead(x, y - 14, skin ?? '#d9a98c', HAIRS[index % HAIRS.length] ?? '#3a3340') : '')
    );
  };
  return (
    others.map((x, index) => one(Math.round(x), index, true)).join('') +
    taken.map((x, index) => one(x, index + 2, false)).join('')
  );
}

/** A small head; its neck is at x, y. */
export function listenerHead(x: number, y: number, skin: string, hair: string): string {
  return (
    shape(`M${x - 9} ${y - 20}Q${x - 10} ${y} ${x} ${y + 1}Q${x + 10} ${y} ${x + 9} ${y - 20}Z`, skin, 2.2) +
    shape(
      `M${x - 11} ${y - 12}Q${x - 13} ${y - 29} ${x} ${y - 29}Q${x + 13} ${y - 29} ${x + 11} ${y - 12}Q${x + 7} ${y - 20} ${x} ${y - 19}Q${x - 7} ${y - 20} ${x - 11} ${y - 12}Z`,
      hair,
      2.2,
    )
  );
}
