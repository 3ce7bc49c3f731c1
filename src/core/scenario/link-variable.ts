import { reportDouble } from './collection.ts';
import { clip } from './quote.ts';
import { type Reading, report, suggest, type Written } from './reading.ts';
import type { Variable } from './scenario.ts';
import { texts } from './texts.ts';
import type { NameFields, NumberFields, VariableShape } from './variable-shape.ts';

/** A variable as declared; undefined where it cannot be used. */
export function linkVariable(id: string, shape: VariableShape, reading: Reading): Variable | undefined {
  switch (shape.kind) {
    case 'flag':
      return { id, kind: 'flag', start: shape.start.value };
    case 'number':
      return linkNumber(id, shape.block.values, reading);
    case 'name':
      return linkName(id, shape.block.values, reading);
  }
}

function linkNumber(id: string, { van, tot, start }: Partial<NumberFields>, reading: Reading): Variable | undefined {
  if (van === undefined || tot === undefined || start === undefined) return undefined;
  const [min, max] = [van.value, tot.value];
  if (min > max) {
    report(reading, 'verkeerde-waarde', van.span, texts.fromOverTo(min, max));
    return undefined;
  }
  if (start.value < min || start.value > max) {
    report(reading, 'verkeerde-waarde', start.span, texts.wrong(`${start.value}`, between(min, max)));
    return undefined;
  }
  return { id, kind: 'number', min, max, start: start.value };
}

function linkName(
  id: string,
  { 'een-van': names, start }: Partial<NameFields>,
  reading: Reading,
): Variable | undefined {
  if (names === undefined) return undefined;
  const words = distinct(names, reading);
  if (start === undefined) return undefined;
  if (!words.includes(start.value)) {
    const guess = suggest(reading, start.value, words);
    report(reading, 'verkeerde-waarde', start.span, texts.wrong(start.value, oneOf(words), guess));
    return undefined;
  }
  return { id, kind: 'name', names: words, start: start.value };
}

function distinct(names: readonly Written<string>[], reading: Reading): readonly string[] {
  const first = new Map<string, Written<string>>();
  for (const name of names) {
    const earlier = first.get(name.value);
    if (earlier === undefined) first.set(name.value, name);
    else reportDouble(reading, name.value, name.span, earlier.span);
  }
  return [...first.keys()];
}

export function between(min: number, max: number): string {
  return `een heel getal van ${min} tot en met ${max}`;
}

export function oneOf(names: readonly string[]): string {
  return `een van: ${names.slice(0, 20).map(clip).join(', ')}`;
}
