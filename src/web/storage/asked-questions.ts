import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf, keptValue, writeValue } from './kept-value.ts';

/** How many questions were asked, by card. */
export type AskedQuestions = Readonly<Record<string, number>>;

const key = `${prefix}kaarten/vragen`;

/** How far a conversation came along the questions of each card. */
export function readAskedQuestions(tab: Device): AskedQuestions {
  return keptValue(tab, key, askedIn) ?? {};
}

export function writeAskedQuestions(tab: Device, asked: AskedQuestions): Kept {
  return writeValue(tab, key, askedIn, asked);
}

function askedIn(value: unknown): AskedQuestions | undefined {
  const cards = fieldsOf(value);
  if (cards === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(cards).flatMap(([card, count]) =>
      typeof count === 'number' && Number.isInteger(count) && count > 0 ? [[card, count]] : [],
    ),
  );
}
