import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkAxe, noHorizontalScroll, test } from './browser.ts';
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
      .getByText(/keuzes? van jouw weg/)
      .first()
      .waitFor();
    await checkAxe(page);
    await noHorizontalScroll(page);
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
