import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { readResultCode, writeResultCode } from '../../src/core/exchange/index.ts';
import { type Journal, readJournal } from '../../src/core/play/index.ts';
import { coded, runOf, stories } from '../core/exchange/stories.ts';
import { checkAxe, noHorizontalScroll, test } from './browser.ts';
import { playByKeys } from './play-by-keys.ts';

/** A play that takes by this turn what is possible. */
function playOf(id: string, turn: number, role: 'medewerker' | 'leidinggevende' = 'medewerker') {
  const story = stories.find(({ scenario }) => scenario.id === id);
  if (story === undefined) throw new Error(`there is no '${id}'`);
  const deeds = Array.from({ length: 90 }, (_, index) => index * turn + 1).filter((deed) => deed % 20 !== 0);
  return runOf({ story, role, beforehand: undefined, deeds });
}

function codeOf(...play: Parameters<typeof playOf>): string {
  return writeResultCode(playOf(...play));
}

/** A file as the debrief saves it, under a name of one's own. */
function fileOf(name: string, journal: unknown) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(journal, null, 2)) };
}

const noor = playOf('morgen-om-negen', 1).journal;
const samir = playOf('morgen-om-negen', 7, 'leidinggevende').journal;

const one = codeOf('morgen-om-negen', 1);
const other = codeOf('morgen-om-negen', 2);
const leader = codeOf('morgen-om-negen', 7, 'leidinggevende');

async function add(page: Page, text: string) {
  await page.getByLabel('Codes, elk op een eigen regel').fill(text);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
}

const ready = (page: Page) => page.waitForSelector('html[data-ready]');

// 320 px is a window of 1280 at a zoom of 400 %.
describe.each([1280, 390, 320])('at %i px', (width) => {
  test('codes of three players are compared; axe finds nothing, and nothing is wider than the window', async ({
    openPage,
  }) => {
    const page = await openPage('vergelijken/', { width });
    await ready(page);
    await checkAxe(page);
    await add(page, `Noor: ${one}\n${other}\nSamir: ${leader}`);
    await page.getByText('Drie wegen toegevoegd.').waitFor();
    await page.getByRole('heading', { name: 'Hier gingen jullie het verst uit elkaar' }).waitFor();
    expect(await page.getByRole('textbox', { name: /Naam van speler/ }).count()).toBe(3);
    await page.getByText('Volgens de schrijver staat hier').waitFor();
    expect(await page.locator('.ended-at li').allInnerTexts()).toEqual([
      expect.stringMatching(/^ ?Noor: .+/),
      expect.stringMatching(/^ ?Speler 2: .+/),
      expect.stringMatching(/^ ?Samir: .+/),
    ]);
    expect(await page.getByText(/ vroeg raad aan /).count()).toBeGreaterThan(0);
    expect(await page.getByText('Lees de scène').count()).toBeGreaterThan(2);
    for (const fold of await page.locator('summary').all()) await fold.click();
    const table = page.getByRole('region', { name: 'Principes per speler' }).getByRole('table');
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Principe',
      'Noor',
      'Speler 2',
      'Samir',
      'Kan in dit verhaal',
    ]);
    expect(await table.getByRole('row').count()).toBe(8);
    await checkAxe(page);
    await noHorizontalScroll(page);
  });

  test('two journal files of two players and a code are compared together', async ({ openPage }) => {
    const page = await openPage('vergelijken/', { width });
    await ready(page);
    await page
      .getByLabel('Kies JSON-bestanden')
      .setInputFiles([fileOf('Noor.json', noor), fileOf('morgen-om-negen-journaal (2).json', samir)]);
    await page.getByText('Twee wegen toegevoegd.').waitFor();
    await add(page, `Els: ${other}`);
    await page.getByText('Eén weg toegevoegd.').waitFor();
    const names = page.getByRole('textbox', { name: /Naam van speler/ });
    expect(
      await names.evaluateAll((each) => each.map((field) => field instanceof HTMLInputElement && field.value)),
    ).toEqual(['Noor', 'Speler 2', 'Els']);
    expect(await page.locator('.compared > h2').allInnerTexts()).toEqual(['Morgen om negen']);
    // First where they split most, and each decision in one line.
    expect(await page.locator('.compared h3').first().innerText()).toBe('Hier gingen jullie het verst uit elkaar');
    const lines = await page.locator('.how-split').allInnerTexts();
    expect(lines.length).toBe(1 + (await page.locator('.decisions > li').count()));
    for (const line of lines)
      expect(line).toMatch(/^(Allen kozen|De\s\d die hier kwamen, kozen|\d\s(koos|kozen)) ‘.+’/);
    await checkAxe(page);
    await noHorizontalScroll(page);
  });
});

test('a file that is broken, of another kind or of an older story is told by its name, and the right one is taken', async ({
  openPage,
}) => {
  const page = await openPage('vergelijken/');
  await ready(page);
  await page.getByLabel('Codes, elk op een eigen regel').fill('Els: 2C0');
  const [first, ...entries] = noor.entries;
  await page
    .getByLabel('Kies JSON-bestanden')
    .setInputFiles([
      { ...fileOf('stuk.json', noor), buffer: Buffer.from('{"format": 1, "entries": [') },
      fileOf('veranderd.json', { ...noor, entries: [first, { kind: 'choice', scene: 3 }, ...entries] }),
      fileOf('weg-keuze.json', { ...noor, entries: [{ ...first, option: 'is-er-niet' }, ...entries] }),
      fileOf('alles.json', { tweestrijd: 'meegenomen', format: 1, kept: {} }),
      fileOf('Noor.json', { ...noor, hash: '0123456789abcdef', ['__proto__']: { story: 'x' } }),
    ]);
  await page.getByText('Eén weg toegevoegd.').waitFor();
  await page.getByText('‘stuk.json’: Dit is geen JSON, of er mist een stuk.').waitFor();
  await page.getByText('‘veranderd.json’: Stap 2 is niet te lezen.').waitFor();
  await page.getByText('‘weg-keuze.json’: Deze weg hoort bij een andere versie van ‘Morgen om negen’.').waitFor();
  await page.getByText('‘alles.json’: Dit is alles wat een apparaat bewaart').waitFor();
  await page.getByText('Noor: het verhaal is veranderd nadat dit gespeeld werd. Alle keuzes passen nog.').waitFor();
  const codes = page.getByLabel('Codes, elk op een eigen regel');
  // What was being typed is not touched, and is not what was wrong.
  expect(await codes.inputValue()).toBe('Els: 2C0');
  expect(await codes.getAttribute('aria-invalid')).toBe('false');
  await checkAxe(page);
});

test('the text of a file can be pasted, with a name; the address keeps the code alone', async ({ openPage }) => {
  const page = await openPage('vergelijken/');
  await ready(page);
  await add(page, `Bo: ${JSON.stringify(noor, null, 2)}\nEls: ${other}`);
  await page.getByText('Twee wegen toegevoegd.').waitFor();
  expect(await page.getByLabel('Codes, elk op een eigen regel').inputValue()).toBe('');
  expect(new URL(page.url()).hash).toBe(`#${other}+${one}`);
  expect(await page.locator('main').innerText()).toMatch(/\bBo\b/);
  await page.reload();
  await page.getByText('Twee wegen toegevoegd.').waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/\bBo\b/);
});

test.for(['Enter', 'Space'])('files can be chosen by keyboard, with %s', async (key, { openPage }) => {
  const page = await openPage('vergelijken/');
  // Well before the key, for it takes the browser a moment to listen.
  const chooser = page.waitForEvent('filechooser');
  await ready(page);
  await page.getByRole('button', { name: 'Voeg toe' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.getByLabel('Kies JSON-bestanden').evaluate((at) => at === document.activeElement))
    .toBe(true);
  await page.keyboard.press(key);
  const asked = await chooser;
  expect(asked.isMultiple()).toBe(true);
  await asked.setFiles([fileOf('Noor.json', noor), fileOf('Samir.json', samir)]);
  await page.getByText('Twee wegen toegevoegd.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('by keyboard alone: type, add, name, remove', async ({ openPage }) => {
  const page = await openPage('vergelijken/');
  await ready(page);
  const onto = async (name: RegExp) => {
    for (let turn = 0; turn < 20; turn += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const { activeElement: at } = document;
        return (
          at?.getAttribute('aria-label') ?? (at instanceof HTMLTextAreaElement ? 'codes' : (at?.textContent ?? ''))
        );
      });
      if (name.test(here)) return;
    }
    throw new Error(`Tab does not come to ${name}`);
  };
  await onto(/^codes$/);
  await page.keyboard.type(`${one.toLowerCase()}\n${other}`);
  await onto(/^Voeg toe$/);
  await page.keyboard.press('Enter');
  await page.getByText('Twee wegen toegevoegd.').waitFor();
  await onto(/Naam van speler 1/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Noor');
  await page.getByRole('list').filter({ hasText: 'Noor' }).first().waitFor();
  await onto(/Haal weg.*Noor/);
  await page.keyboard.press('Enter');
  await page.getByText('Noor is weggehaald.').waitFor();
  await page.getByText('Van dit verhaal is er nog maar één weg.').waitFor();
  // Focus is not lost with the row that it was in.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('a mistyped code is refused and stays in the field, the right ones are taken', async ({ openPage }) => {
  const page = await openPage('vergelijken/');
  await ready(page);
  const wrong = `${one.slice(0, -1)}${one.endsWith('7') ? '8' : '7'}`;
  await add(page, `${wrong}\n${other}\n${other.slice(0, 5)}!`);
  await page.getByText('er staat een teken verkeerd').waitFor();
  await page.getByText('In deze code staat ‘!’').waitFor();
  await page.getByText('Eén weg toegevoegd.').waitFor();
  expect(await page.getByLabel('Codes, elk op een eigen regel').inputValue()).toBe(`${wrong}\n${other.slice(0, 5)}!`);
  await checkAxe(page);
});

test('a code of an older version of a story is explained', async ({ openPage }) => {
  const story = stories.find(({ scenario }) => scenario.id === 'morgen-om-negen');
  if (story === undefined) throw new Error('the story is gone');
  const scenes = story.scenario.scenes.map((scene) => ({ ...scene, options: scene.options.toReversed() }));
  const older = coded({ ...story.scenario, scenes });
  const page = await openPage('vergelijken/');
  await ready(page);
  await add(
    page,
    writeResultCode(runOf({ story: older, role: 'medewerker', beforehand: undefined, deeds: [1, 1, 1] })),
  );
  await page.getByText('Deze code hoort bij een oudere versie van ‘Morgen om negen’').waitFor();
  await checkAxe(page);
});

test('codes of several stories are compared each with their own; the address keeps them over a reload', async ({
  openPage,
}) => {
  const page = await openPage(`vergelijken/#${one}+${other}`);
  await page.getByText('Twee wegen toegevoegd.').waitFor();
  await add(page, codeOf('voor-de-zomer', 1));
  await page.getByText('Eén weg toegevoegd.').waitFor();
  expect(await page.locator('.compared > h2').allInnerTexts()).toEqual(['Morgen om negen', 'Vóór de zomer']);
  await page.reload();
  await page.getByText('Drie wegen toegevoegd.').waitFor();
  expect(await page.locator('.compared > h2').allInnerTexts()).toEqual(['Morgen om negen', 'Vóór de zomer']);
});

test('going to the address of another code adds it; one that is no code is told', async ({ openPage }) => {
  const page = await openPage(`vergelijken/#${one}`);
  await page.getByText('Eén weg toegevoegd.').waitFor();
  await page.evaluate((code) => location.assign(`#${code}`), `${one}+${other}`);
  await page.getByRole('heading', { name: 'Hier gingen jullie het verst uit elkaar' }).waitFor();
  expect(await page.getByRole('textbox', { name: /Naam van speler/ }).count()).toBe(2);
  expect(new URL(page.url()).hash).toBe(`#${one}+${other}`);
  await page.evaluate(() => location.assign('#%E0%A4%A'));
  await page.getByText('‘%’').waitFor();
  expect(await page.getByRole('textbox', { name: /Naam van speler/ }).count()).toBe(2);
});

test('two who went the same way hear that they chose alike', async ({ openPage }) => {
  const page = await openPage('vergelijken/');
  await ready(page);
  await add(page, `${one}\n${one}`);
  await page.getByText('Een van de wegen stond er al.').waitFor();
  await page.getByText('Jullie kozen overal hetzelfde.').waitFor();
});

test('from a debrief: the code, its QR read back by a decoder and by the page, and the journal as a file', async ({
  openPage,
}) => {
  const page = await openPage('speel/morgen-om-negen/', { width: 390 });
  await ready(page);
  await playByKeys(page, '.ending');
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByRole('heading', { name: 'Meenemen' }).waitFor();
  const code = await page.locator('.result-code').innerText();
  const found = readResultCode(code, stories);
  expect(found.ok && found.journal.role).toBe('medewerker');

  await page.getByRole('button', { name: 'QR-code' }).click();
  const qr = page.getByRole('img', { name: 'QR-code van jouw code' });
  await qr.waitFor();
  const picture = await qr.screenshot();
  await checkAxe(page);
  await noHorizontalScroll(page);
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const said = decodeQR({ width: info.width, height: info.height, data });
  // Of a site on this machine others could not follow the address.
  expect(said).toBe(code.replaceAll('-', ''));

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar je weg als JSON-bestand' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('morgen-om-negen-journaal.json');
  const journal = readJournal(JSON.parse(await readFile(await file.path(), 'utf8')));
  const chosen = (entries: Journal['entries'] = []) =>
    entries.flatMap((entry) => (entry.kind === 'choice' ? [entry.option] : []));
  expect(chosen(journal?.entries).length).toBeGreaterThan(5);
  expect(found.ok && chosen(found.journal.entries)).toEqual(chosen(journal?.entries));

  await page.getByRole('link', { name: 'Vergelijk met anderen' }).click();
  await page.getByText('Eén weg toegevoegd.').waitFor();
  await page
    .getByLabel('Lees een foto van een QR-code')
    .setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture });
  await page.getByText('Een van de wegen stond er al.').waitFor();
  await page.getByLabel('Kies JSON-bestanden').setInputFiles(await file.path());
  await page.getByText('Een van de wegen stond er al.').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: /Naam van speler/ }).count()).toBe(3);
});

test('a photo without a QR code is told', async ({ openPage }) => {
  const page = await openPage('vergelijken/');
  await ready(page);
  const buffer = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  await page
    .getByLabel('Lees een foto van een QR-code')
    .setInputFiles({ name: 'muur.png', mimeType: 'image/png', buffer });
  await page.getByText('Op deze foto is geen QR-code te lezen.').waitFor();
  await checkAxe(page);
});

test('where copying is not allowed the code is selected', async ({ openPage }) => {
  const page = await openPage('speel/morgen-om-negen/');
  await ready(page);
  await playByKeys(page, '.ending');
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  const code = await page.locator('.result-code').innerText();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Kopieer de code' }).click();
  await page.getByText('Kopiëren lukt hier niet.').waitFor();
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(code);
});

test('a story of one’s own has a file to take along, and no code that nobody could read', async ({ openPage }) => {
  const page = await openPage('eigen/');
  await page.getByLabel('Kies een bestand').setInputFiles('scenarios/morgen-om-negen.yaml');
  await page.getByRole('button', { name: 'Speel als medewerker' }).click();
  await ready(page);
  await playByKeys(page, '.ending');
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByRole('button', { name: 'Bewaar je weg als JSON-bestand' }).waitFor();
  expect(await page.locator('.result-code').count()).toBe(0);
});
