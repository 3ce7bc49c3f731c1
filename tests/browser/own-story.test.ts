import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkAxe, noHorizontalScroll, type OpenPage, test } from './browser.ts';
import { playByKeys } from './play-by-keys.ts';

const whole = readFileSync('scenarios/morgen-om-negen.yaml', 'utf8');

async function open(page: Page, text: string, name = 'eigen.yaml') {
  const file = { name, mimeType: 'text/yaml', buffer: Buffer.from(text) };
  await page.getByLabel('Kies een bestand').setInputFiles(file);
}

describe.each([1280, 390])('at %i px', (width) => {
  test('ten mistakes are ten findings, each at its place, in Dutch', async ({ openPage }) => {
    const page = await openPage('eigen/', { width });
    await checkAxe(page);
    await open(page, tenMistakes(whole));
    await page.getByText('10 fouten: die moeten eruit').waitFor();
    expect(await page.locator('.findings').first().locator('li').count()).toBe(10);
    await page.getByText('Uitleg bij').first().click();
    await page.getByText('Niet zo').first().waitFor();
    await checkAxe(page);
    await noHorizontalScroll(page);
  });

  test('a good story has a profile of all ways, and plays to a debrief with its ranges', async ({ openPage }) => {
    const page = await openPage('eigen/', { width });
    await open(page, whole);
    await page.getByText('Er is niets op te merken.').waitFor();
    await page.getByText(/Als leidinggevende: [\d.]+ wegen/).waitFor();
    // Else the same file, changed, could not be chosen again.
    expect(await page.getByLabel('Kies een bestand').inputValue()).toBe('');
    await checkAxe(page);
    await noHorizontalScroll(page);
    await page.getByRole('button', { name: 'Speel als leidinggevende' }).click();
    await page.waitForSelector('html[data-ready]');
    await playByKeys(page, '.ending');
    await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
    await page.getByText('De lichte balk is wat dit verhaal').waitFor();
    await page.getByText(/Door dit verhaal lopen in jouw rol [\d.]+ wegen/).waitFor();
    await page
      .getByText(/ging jouw weg er voorgoed langs/)
      .first()
      .waitFor();
    await checkAxe(page);
    await noHorizontalScroll(page);
  });
});

test('one region tells what comes of a file, and stays: not all of it is read out', async ({ openPage }) => {
  const page = await openPage('eigen/');
  const regions = page.locator('[aria-live], [role=status], [role=alert]');
  const region = await regions.elementHandle();
  await open(page, tenMistakes(whole));
  await page.getByText('10 fouten: die moeten eruit').waitFor();
  expect(await regions.count()).toBe(1);
  expect(await region?.textContent()).toBe('10 meldingen');
  await open(page, 'x\0y', 'picture.yaml');
  await expect.poll(() => region?.textContent()).toContain('Dit is geen tekstbestand.');
  await open(page, whole);
  await expect.poll(() => region?.textContent()).toBe('Er is niets op te merken.');
});

test('the example is tried at once, and is there to keep', async ({ openPage }) => {
  const page = await openPage('eigen/');
  const link = page.getByRole('link', { name: 'Bewaar het voorbeeld' });
  expect(await link.getAttribute('download')).toBe('voorbeeld-verhaal.yaml');
  await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click();
  await page.getByText('Gekozen bestand: voorbeeld-verhaal.yaml').waitFor();
  await page.getByText('Als medewerker: 2 wegen, 1 keuze en').waitFor();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Speel als medewerker' }).click();
  await page.getByText('Er wachten nog dertig bellers.').waitFor();
});

test('a picture with the name of a story is no text, and is told so', async ({ openPage }) => {
  const page = await openPage('eigen/');
  const buffer = readFileSync('assets/public/posters/morgen-om-negen.webp');
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'foto.yaml', mimeType: 'text/yaml', buffer });
  await page.getByText('Dit is geen tekstbestand.').waitFor();
  await page.getByText('Gekozen bestand: foto.yaml').waitFor();
});

describe('an own story that is played', () => {
  const scene = 'Heb je mijn mail';
  const toFindings = 'Terug naar de meldingen';
  async function played(openPage: OpenPage, options: Parameters<OpenPage>[1] = {}) {
    const page = await openPage('eigen/', options);
    await open(page, whole);
    await page.getByRole('button', { name: 'Speel als medewerker' }).click();
    await page.getByText(scene).first().waitFor();
    return page;
  }
  const secondScene = async (page: Page) => {
    await page.waitForSelector('html[data-ready]');
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Keuze terug' }).waitFor();
    return page.locator('h2.where').innerText();
  };

  test('goes on where it was after a reload', async ({ openPage }) => {
    const page = await played(openPage);
    const heading = await secondScene(page);
    await page.reload();
    await page.getByRole('button', { name: 'Keuze terug' }).waitFor();
    expect(await page.locator('h2.where').innerText()).toBe(heading);
  });

  test.for(['kept', 'denied'] as const)('leads back to the findings, storage %s', async (storage, { openPage }) => {
    const page = await played(openPage, storage === 'denied' ? { storage } : {});
    const heading = await secondScene(page);
    await page.goBack();
    await page.getByText(scene).first().waitFor();
    await page.goBack();
    await page.getByText('Er is niets op te merken.').waitFor();
    await page.getByText('Gekozen bestand: eigen.yaml').waitFor();
    await page.getByRole('button', { name: 'Speel als medewerker' }).click();
    expect(await secondScene(page)).toBe(heading);
    await page.getByRole('button', { name: toFindings }).click();
    await page.getByText('Er is niets op te merken.').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: toFindings }).waitFor();
    expect(await page.locator('h2.where').innerText()).toBe(heading);
  });

  test('after a reload of its findings the file is still there', async ({ openPage }) => {
    const page = await played(openPage);
    await page.getByRole('button', { name: toFindings }).click();
    await page.reload();
    await page.getByText('Er is niets op te merken.').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('bestand')))).toEqual([]);
  });
});

test('the page goes on while a hostile file is checked, and the last file asked is the one answered', async ({
  openPage,
}) => {
  const page = await openPage('eigen/');
  await open(page, `scenes:\n${Array.from({ length: 60_000 }, (_, at) => `  s${at}: {}\n`).join('')}`, 'groot.yaml');
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const next = () => {
          count += 1;
          requestAnimationFrame(next);
        };
        next();
        setTimeout(() => resolve(count), 300);
      }),
  );
  expect(frames).toBeGreaterThan(3);
  await open(page, whole);
  await page.getByText('Er is niets op te merken.').waitFor();
});

/** One mistake of ten kinds. */
function tenMistakes(text: string): string {
  const changes = [
    ['titel: Morgen om negen', `titel: ${'Morgen om negen '.repeat(6)}`],
    ['figuur: henk', 'figuur: henkk'],
    ['achtergrond: werkvloer-avond', 'achtergrond: werkvloer-avnd'],
    ['aanwezig: { ruben: gespannen }', 'aanwezig: { ruben: gespanen }'],
    ['gebeurt: [{ komt-binnen: ruben }]', 'gebeurt: [{ komt-binen: ruben }]'],
    ['- ruben: Heb je mijn mail', '- rubben: Heb je mijn mail'],
    ['rol: medewerker', 'rol: medewerkr'],
    ['niveau: B1', 'niveau: B3'],
    ['taal: nl', 'taal: fr'],
    ['licht: regen', 'licht: hagel'],
  ] as const;
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`the story has no '${from}'`);
    return now.replace(from, to);
  }, text);
}
