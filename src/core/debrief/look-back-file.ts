import { texts } from './texts.ts';

/** A day to look back on a debrief, with what the player wrote in it. */
export interface LookBack {
  /** Title of the story. */
  readonly story: string;
  /** What tells this file's event from any other; the same again replaces it in the calendar. */
  readonly id: string;
  /** The player's two lines; either may be empty. */
  readonly month: string;
  readonly plan: string;
  /** When the file is made, in milliseconds since 1970. */
  readonly now: number;
  /** The player's own date of today: another than that of `now` in some time zones. Months from 1. */
  readonly today: readonly [year: number, month: number, day: number];
}

const days = 28;

/** A calendar file (RFC 5545) with one event: a whole day, four weeks from today. */
export function lookBackFile({ story, id, month, plan, now, today: [year, monthOfYear, day] }: LookBack): string {
  const dayFrom = (from: number) => new Date(Date.UTC(year, monthOfYear - 1, day + from));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tweestrijd//Nagesprek//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@tweestrijd`,
    `DTSTAMP:${compact(new Date(now).toISOString())}`,
    `DTSTART;VALUE=DATE:${dateOf(dayFrom(days))}`,
    `DTEND;VALUE=DATE:${dateOf(dayFrom(days + 1))}`,
    `SUMMARY:${escaped(texts.lookBack(story))}`,
    `DESCRIPTION:${escaped(texts.lookBackOn(story, month, plan))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function dateOf(date: Date): string {
  return compact(date.toISOString()).slice(0, 8);
}

/** `2026-11-25T13:35:41.000Z` as `20261125T133541Z`. */
function compact(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/** Text as a value: section 3.3.11. Other control characters may not stand in one at all. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

const mostOctets = 75;

/** Long lines go on after a line break and a space, so that none is over 75 octets; no character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  return [...line.replace(/\p{Cs}/gu, '\u{FFFD}')]
    .map((character) => {
      const size = octetsOf(character);
      const fits = octets + size <= mostOctets;
      octets = fits ? octets + size : 1 + size;
      return fits ? character : `\r\n ${character}`;
    })
    .join('');
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
