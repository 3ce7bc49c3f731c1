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
