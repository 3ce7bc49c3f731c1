import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { ending, playByKeys } from './play-by-keys.ts';

/** In how many stylesheets the ground of all pages stands. */
const grounds = (page: Page) =>
  page.evaluate(
    () => [...document.styleSheets].filter(({ cssRules }) => cssRules[0]?.cssText.startsWith(':root')).length,
  );

// Behind the styles of a room they would win of them.
test('the styles of the first paint stand in the page, and are not loaded again by what comes later', async ({
  openPage,
}) => {
  const page = await openPage('speel/morgen-om-negen/');
  await page.waitForSelector('html[data-ready]');
  expect(await grounds(page)).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Menu' }).waitFor();
  await page.keyboard.press('Escape');
  await playByKeys(page, ending);
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByRole('heading', { name: 'Nagesprek' }).waitFor();
  expect(await grounds(page)).toBe(1);
  await page.goto(new URL('../../gids/', page.url()).href);
  await page.getByText('Je speelde: Morgen om negen').waitFor();
  expect(await grounds(page)).toBe(1);
});

// On a line with a delay each dozen of pieces is another round trip, however small they are.
test('before a story can be played few scripts are asked for, and together they are small', async ({ openPage }) => {
  const page = await openPage('speel/morgen-om-negen/');
  await page.waitForSelector('html[data-ready]');
  const scripts = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const asked = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
    const named = [...new Set(asked)].map((path) => new URL(path, location.href).href);
    return named.map((name) => ({ name, bytes: performance.getEntriesByName(name)[0]?.toJSON().encodedBodySize }));
  });
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.length).toBeLessThanOrEqual(8);
  const bytes = scripts.map((script) => Number(script.bytes)).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThan(60_000);
});
