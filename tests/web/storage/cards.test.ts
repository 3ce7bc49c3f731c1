import { expect, test } from 'vitest';
import {
  openDevice,
  readAgreements,
  readGuideRole,
  readMarks,
  writeAgreements,
  writeGuideRole,
  writeMarks,
} from '../../../src/web/storage/index.ts';

test('what is written is read again', () => {
  const device = openDevice();
  const marks = { 'opgave/medewerker/1': ['missed', 'discuss'] } as const;
  const agreements = [{ who: 'Fatma', what: 'De "brief" <b>overlezen</b>', when: '' }];
  writeMarks(device, marks);
  writeAgreements(device, agreements);
  writeGuideRole(device, 'leidinggevende');
  expect([readMarks(device), readAgreements(device), readGuideRole(device)]).toEqual([
    marks,
    agreements,
    'leidinggevende',
  ]);
});

test('a device with nothing on it', () => {
  const device = openDevice();
  expect([readMarks(device), readAgreements(device), readGuideRole(device)]).toEqual([{}, [], 'medewerker']);
});

test.each(['null', '3', '"x"', '[null, 1]', '{"a": 1, "b": ["no mark"]}'])(
  '%s gives no marks and no agreements',
  (text) => {
    const device = openDevice();
    device.write('tweestrijd/kaarten/antwoorden', text);
    device.write('tweestrijd/kaarten/afspraken', text);
    expect([readMarks(device), readAgreements(device)]).toEqual([{}, []]);
  },
);
