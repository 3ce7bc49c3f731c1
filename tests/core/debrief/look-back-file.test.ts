import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LookBack, lookBackFile } from '../../../src/core/debrief/index.ts';

const aLookBack: LookBack = {
  story: 'Morgen om negen',
  id: 'morgen-om-negen-medewerker-5',
  month: 'Het getal voor de Kamer; nog niet af, en het moet weg',
  plan: 'Als ik twijfel, dan bel ik Fatma',
  now: Date.UTC(2026, 10, 25, 23, 30, 5),
  today: [2026, 11, 26],
};

describe('the calendar file', () => {
  test('[DB27] one whole-day event, four weeks after the player’s own today', () => {
    expect(unfolded(lookBackFile(aLookBack)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tweestrijd//Nagesprek//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:morgen-om-negen-medewerker-5@tweestrijd',
      'DTSTAMP:20261125T233005Z',
      'DTSTART;VALUE=DATE:20261224',
      'DTEND;VALUE=DATE:20261225',
      'SUMMARY:Terugkijken op ‘Morgen om negen’',
      'DESCRIPTION:Vier weken geleden speelde je ‘Morgen om negen’ in Tweestrijd.\\n\\nDit lag bij jou op tafel: Het getal voor de Kamer\\; nog niet af\\, en het moet weg\\n\\nDit nam je je voor: Als ik twijfel\\, dan bel ik Fatma\\n\\nHoe kijk je er nu naar? En met wie kun je het erover hebben?',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each<[LookBack['today'], string, string]>([
    [[2026, 12, 10], '20270107', '20270108'],
    [[2028, 2, 1], '20280229', '20280301'],
    [[2026, 3, 3], '20260331', '20260401'],
  ])('[DB27] from %j on it is %s', (today, start, end) => {
    const file = lookBackFile({ ...aLookBack, today });
    expect(file).toContain(`DTSTART;VALUE=DATE:${start}\r\nDTEND;VALUE=DATE:${end}\r\n`);
  });

  test('[DB27] empty lines are left out', () => {
    expect(unfolded(lookBackFile({ ...aLookBack, month: '', plan: '' }))).toMatch(/Tweestrijd\.\\n\\nHoe kijk/);
  });

  test('[DB27] whatever one writes: CRLF only, at most 75 octets a line, the text whole, no second property', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (plan) => {
        const file = lookBackFile({ ...aLookBack, plan });
        const lines = file.split('\r\n');
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
        expect(unfolded(file).split('\r\n')).toHaveLength(16);
        expect(textOf('DESCRIPTION', file)).toContain(plan.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''));
      }),
    );
  });
});

function unfolded(file: string): string {
  return file.replaceAll('\r\n ', '');
}

function textOf(name: string, file: string): string {
  const line = unfolded(file)
    .split('\r\n')
    .find((each) => each.startsWith(`${name}:`));
  return (line ?? '')
    .slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
}
