import type { Journal } from '../../../src/core/play/index.ts';
import {
  addEndingSeen,
  type Device,
  defaultSettings,
  readAgreements,
  readAskedQuestions,
  readEarlier,
  readEndingsSeen,
  readGuideRole,
  readMarks,
  readOtherWay,
  readOwnFile,
  readReflection,
  readRun,
  readSettings,
  setAside,
  writeAgreements,
  writeAskedQuestions,
  writeGuideRole,
  writeMarks,
  writeOtherWay,
  writeOwnFile,
  writeReflection,
  writeRun,
  writeSettings,
} from '../../../src/web/storage/index.ts';

/** What the game keeps under one key: how it is read and written, and what it is where nothing is kept. */
interface Module {
  readonly key: string;
  readonly nothing: unknown;
  /** What `write` writes, as `read` gives it back. */
  readonly something: unknown;
  read(device: Device): unknown;
  write(device: Device): string;
}

const run = { story: 'proef', role: 'medewerker', begun: 7 } as const;
const at = 8;
const journal: Journal = {
  format: 1,
  hash: 'h',
  beforehand: ['opgave', 'legitimiteit'],
  ...run,
  entries: [
    { kind: 'asked', scene: 'a', person: 'p', at },
    { kind: 'felt', scene: 'a', part: 'buik', at },
    { kind: 'choice', scene: 'a', option: 'o', text: 'Een "tekst" <b>', at },
    { kind: 'undo', at },
  ],
};
const reflection = {
  month: 'm',
  choices: { __proto: { weights: 'differs', instead: 'x' }, o: { tipped: '' } },
  action: 'b',
  situation: 'a',
} as const;
const settings = { ...defaultSettings, textSize: 130, sound: true } as const;
const marks = { 'opgave/medewerker/1': ['missed', 'discuss'], 'opgave/medewerker/2': ['recognised'] } as const;
const agreements = [
  { who: 'F', what: 'w', when: '' },
  { who: '', what: '', when: '' },
];

/** All that the game keeps. */
export const modules: readonly Module[] = [
  {
    key: 'tweestrijd/verhaal/proef/medewerker',
    nothing: undefined,
    something: journal,
    read: (device) => readRun(device, 'proef', 'medewerker'),
    write: (device) => writeRun(device, journal),
  },
  {
    key: 'tweestrijd/eerder/proef/medewerker',
    nothing: [],
    something: [journal],
    read: (device) => readEarlier(device, 'proef', 'medewerker'),
    write: (device) => setAside(device, journal),
  },
  {
    key: 'tweestrijd/eindes/proef',
    nothing: [],
    something: ['goed'],
    read: (device) => readEndingsSeen(device, 'proef'),
    write: (device) => addEndingSeen(device, 'proef', 'goed'),
  },
  {
    key: 'tweestrijd/andersom/proef/medewerker',
    nothing: [],
    something: ['vertrouwen', 'legitimiteit'],
    read: (device) => readOtherWay(device, run),
    write: (device) => writeOtherWay(device, run, ['legitimiteit', 'vertrouwen']),
  },
  {
    key: 'tweestrijd/nagesprek/proef/medewerker/7',
    nothing: {},
    something: reflection,
    read: (device) => readReflection(device, run),
    write: (device) => writeReflection(device, run, reflection),
  },
  {
    key: 'tweestrijd/kaarten/antwoorden',
    nothing: {},
    something: marks,
    read: readMarks,
    write: (device) => writeMarks(device, marks),
  },
  {
    key: 'tweestrijd/kaarten/afspraken',
    nothing: [],
    something: agreements,
    read: readAgreements,
    write: (device) => writeAgreements(device, agreements),
  },
  {
    key: 'tweestrijd/kaarten/vragen',
    nothing: {},
    something: { vertrouwen: 3 },
    read: readAskedQuestions,
    write: (tab) => writeAskedQuestions(tab, { vertrouwen: 3 }),
  },
  {
    key: 'tweestrijd/gids/rol',
    nothing: 'medewerker',
    something: 'leidinggevende',
    read: readGuideRole,
    write: (device) => writeGuideRole(device, 'leidinggevende'),
  },
  {
    key: 'tweestrijd/eigen-bestand',
    nothing: undefined,
    something: { name: 'x.yaml', text: 'formaat: 1\n' },
    read: readOwnFile,
    write: (tab) => writeOwnFile(tab, { name: 'x.yaml', text: 'formaat: 1\n' }),
  },
  {
    key: 'tweestrijd/settings',
    nothing: defaultSettings,
    something: settings,
    read: readSettings,
    write: (device) => writeSettings(device, settings),
  },
];
