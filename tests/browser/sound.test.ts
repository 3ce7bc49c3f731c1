import { expect } from 'vitest';
import { checkAxe, test } from './browser.ts';

const path = 'speel/morgen-om-negen/';

test('sound is off, and loads nothing, until the player turns it on; then the place and a choice are heard', async ({
  openPage,
}) => {
  const page = await openPage(path);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const heard = (name: string) => asked.some((each) => new RegExp(`/${name}-[\\w-]+\\.(webm|mp3)$`).test(each));
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Menu' }).waitFor();
  expect(asked.some((each) => /sound|webm|mp3/.test(each))).toBe(false);
  await page.getByRole('checkbox', { name: 'Geluid' }).check();
  await page.getByRole('slider', { name: 'Omgeving' }).waitFor();
  await checkAxe(page);
  await expect.poll(() => heard('werkvloer-avond')).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('1');
  await expect.poll(() => heard('keuze')).toBe(true);
});

test('the sound that was turned on is on again after a reload, once a key is pressed', async ({ openPage }) => {
  const page = await openPage(path);
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Geluid' }).check();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect.poll(() => asked.some((url) => /werkvloer-avond-[\w-]+\.(webm|mp3)$/.test(url))).toBe(true);
});
