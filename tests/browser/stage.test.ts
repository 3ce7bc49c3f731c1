import { expect } from 'vitest';
import { checkAxe, noHorizontalScroll, test } from './browser.ts';
import { ending, playByKeys } from './play-by-keys.ts';

const path = 'speel/morgen-om-negen/';
const on = 'html[data-stage="on"]';

test.for([1280, 390])(
  'at %i px the picture comes after the text, hidden from who reads by ear',
  async (width, { openPage }) => {
    const page = await openPage(path, { width });
    await page.waitForSelector(on);
    expect(await page.locator('canvas').count()).toBe(1);
    expect(await page.locator('.picture').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('figcaption').textContent()).toContain('Hier: ');
    await checkAxe(page);
    await noHorizontalScroll(page);
  },
);

test('switched off it draws nothing, and the place stands there in words; the story plays to its end', async ({
  openPage,
}) => {
  const page = await openPage(path);
  await page.waitForSelector(on);
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Beeld tonen' }).uncheck();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  expect(await page.locator('.stage.words').isVisible()).toBe(true);
  await playByKeys(page, ending);
  expect(await page.locator(ending).count()).toBe(1);
  expect(await page.locator('canvas').count()).toBe(0);
});

test('where its pictures do not load the words stand in its place', async ({ openPage }) => {
  const page = await openPage('', { expected: /webp|Failed to load resource|ERR_FAILED/ });
  await page.route(/\.webp$/, (route) => route.abort());
  await page.goto(new URL(path, page.url()).href);
  await page.waitForSelector('html[data-stage="failed"]');
  expect(await page.locator('.stage.words').isVisible()).toBe(true);
});

test('what lies on the desk can be pointed at; the same options stand in the text, and only there for who reads by ear', async ({
  openPage,
}) => {
  const page = await openPage('speel/twaalfduizend-aanvragen/');
  await page.waitForSelector(on);
  await page.keyboard.press('1');
  await page.locator('.points button').first().waitFor();
  const files = page.locator('.points button');
  const words = page.getByRole('list', { name: 'Wat doe je?' }).locator('.words');
  expect(await files.allTextContents()).toEqual(await words.allTextContents());
  expect(await page.locator('.points').getAttribute('aria-hidden')).toBe('true');
  await checkAxe(page);
  const before = await page.locator('.lines').innerText();
  await files.nth(1).click();
  await expect.poll(() => page.locator('.lines').innerText()).not.toBe(before);
});
