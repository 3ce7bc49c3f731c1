import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { ending, playByKeys } from './play-by-keys.ts';

const ready = (page: Page) => page.waitForSelector('html[data-ready]');
const isAside = (key: string) => key.startsWith('tweestrijd/onleesbaar/');
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

/** From here on nothing goes in any more; what is there stays. */
function fillStorage() {
  if (location.protocol !== 'http:') return;
  if (localStorage.length === 0) localStorage.setItem('tweestrijd/gids/rol', 'leidinggevende');
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

/** Garbage under every key of the game, once. */
function corruptStorage() {
  if (location.protocol !== 'http:' || localStorage.length > 0) return;
  const garbage = [
    '{oeps',
    'null',
    '[[[[5]]]]',
    '{"__proto__":{"x":1},"constructor":3}',
    JSON.stringify('x'.repeat(9999)),
  ];
  const run = 'morgen-om-negen/medewerker';
  const keys = [`verhaal/${run}`, `eerder/${run}`, `andersom/${run}`, 'eindes/morgen-om-negen', 'kaarten/antwoorden'];
  const others = ['kaarten/afspraken', 'gids/rol', 'settings', 'verhaal/drie-dagen-te-laat/medewerker'];
  for (const [index, key] of [...keys, ...others].entries())
    localStorage.setItem(`tweestrijd/${key}`, `${garbage[index % garbage.length]}${' '.repeat(index)}`);
}

/** Plays a story to its debrief and writes in it. */
async function playToDebrief(page: Page) {
  await ready(page);
  await playByKeys(page, ending);
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByRole('heading', { name: 'Nagesprek' }).waitFor();
  await page.getByLabel('Als …').fill('ik twijfel');
}

async function visit(page: Page, path: string, heading: string) {
  await page.goto(new URL(`/${path}`, page.url()).href);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded' && document.fonts.size > 0);
}

test('full: all of it works, it is said politely and once, and what was kept stays', async ({ openPage }) => {
  const page = await openPage('speel/morgen-om-negen/', { before: [fillStorage] });
  await ready(page);
  const notice = page.getByRole('status').getByText('De opslag van dit apparaat is vol');
  expect(await notice.count()).toBe(0);
  await playByKeys(page, '.notice');
  expect(await notice.count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByText('Pauze. Dit stuk is niet bewaard').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Begrepen' }).focus();
  await page.keyboard.press('Enter');
  await notice.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('kept-notice');
  await playToDebrief(page);
  expect(await notice.count()).toBe(0);
  await visit(page, 'gids/', 'De gids');
  expect(await page.getByRole('radio', { name: 'leidinggevende' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'medewerker' }).check();
  await notice.waitFor();
  await visit(page, 'kaarten/', 'De kaarten');
  await page.getByRole('radio', { name: 'Mis ik' }).first().check();
  await notice.waitFor();
  await visit(page, 'vergelijken/', 'Vergelijken');
  await visit(page, 'voortgang/', 'Mijn voortgang');
  expect(await kept(page)).toEqual({ 'tweestrijd/gids/rol': 'leidinggevende' });
});

test('every key corrupted: all of it works, and what could not be read is still there', async ({ openPage }) => {
  const page = await openPage('', { before: [corruptStorage] });
  const before = Object.entries(await kept(page)).flatMap(([key, text]) => (isAside(key) ? [] : [text]));
  expect(before).toHaveLength(9);
  await visit(page, 'speel/morgen-om-negen/', 'Morgen om negen');
  await playToDebrief(page);
  expect(await page.locator('.notice').count()).toBe(0);
  await page.getByRole('button', { name: 'Speel het eens andersom' }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Regel voor regel').click();
  await visit(page, 'speel/drie-dagen-te-laat/', 'Drie dagen te laat');
  await ready(page);
  await visit(page, 'gids/', 'De gids');
  await page.getByRole('radio', { name: 'leidinggevende' }).check();
  await visit(page, 'kaarten/', 'De kaarten');
  await page.getByRole('radio', { name: 'Mis ik' }).first().check();
  await page.getByLabel('Wat', { exact: true }).fill('nieuw');
  await visit(page, 'vergelijken/', 'Vergelijken');
  await visit(page, 'voortgang/', 'Mijn voortgang');
  await page.getByRole('heading', { level: 3, name: 'Morgen om negen' }).waitFor();
  await page.getByText('iets wat het spel niet kan lezen en apart houdt').waitFor();
  const after = await kept(page);
  expect(before.filter((text) => !Object.values(after).includes(text))).toEqual([]);
  expect(Object.keys(after).filter(isAside).length).toBeGreaterThan(6);
  expect(after['tweestrijd/kaarten/afspraken']).toContain('nieuw');
});
