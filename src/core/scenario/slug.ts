import { type Reading, report, type Written } from './reading.ts';
import { texts } from './texts.ts';

const reserved = new Set(['verteller', 'jij', 'als', 'gezicht', 'rol', 'een-van', 'niet']);

/** Whether a name can be an id; a finding says why not. A reserved word can, but is reported. */
export function isId({ value, span }: Written<string>, reading: Reading): boolean {
  if (!isSlug(value)) {
    const guess = slugOf(value);
    report(reading, 'verkeerde-waarde', span, texts.notASlug(value, isSlug(guess) ? guess : undefined));
    return false;
  }
  if (reserved.has(value)) report(reading, 'verkeerde-waarde', span, texts.reserved(value));
  return true;
}

function isSlug(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text) && text.length <= 80;
}

function slugOf(text: string): string {
  const plain = text.slice(0, 80).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
