import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkAxe, noHorizontalScroll, type OpenPage, test } from './browser.ts';
import { playByKeys } from './play-by-keys.ts';

const run = 'tweestrijd/verhaal/morgen-om-negen/medewerker';
const setAside = 'tweestrijd/eerder/morgen-om-negen/medewerker';

const ready = (page: Page) => page.waitForSelector('html[data-ready]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const keptAt = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);
const past = (page: Page) => page.getByRole('heading', { level: 1, name: /^Nagesprek van \d+ \w+ \d{4}/ });
const pastLink = (page: Page) =>
  page.getByRole('link', { name: /^Nagesprek van .+ \(Morgen om negen, als medewerker\)$/ });
const code = (page: Page) => page.locator('code.result-code').innerText();

async function toDebrief(page: Page) {
  await ready(page);
  await playByKeys(page, '.ending');
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nagesprek' }).waitFor();
}

/** A player who wrote in a debrief, played the story again and is in the middle of it; then at Mijn voortgang. */
async function playedAgain(openPage: OpenPage, options: Parameters<OpenPage>[1] = {}) {
  const page = await openPage('speel/morgen-om-negen/', options);
  await toDebrief(page);
  await page.getByRole('button', { name: 'Sla over' }).click();
  await page.getByLabel('Ik woog iets anders').check();
  await page.getByLabel('Als …').fill('ik twijfel');
  const ofFirst = await code(page);
  await page.getByRole('button', { name: 'Speel opnieuw' }).click();
  await playByKeys(page, '.quiet');
  await page.goto(new URL('../../voortgang/', page.url()).href);
  await ready(page);
  return { page, ofFirst };
}

describe.each([1280, 390])('at %i px', (width) => {
  test('by keyboard from Mijn voortgang: the debrief of an earlier run with its notes and code; what is played now stays', async ({
    openPage,
  }) => {
    const { page, ofFirst } = await playedAgain(openPage, { width });
    await checkAxe(page);
    await noHorizontalScroll(page);
    const now = await keptAt(page, run);
    await pastLink(page).focus();
    await page.keyboard.press('Enter');
    await past(page).waitFor();
    expect(await focused(page)).toMatch(/^Nagesprek van /);
    expect(await page.title()).toMatch(/^Nagesprek van .+ – Morgen om negen – Tweestrijd$/);
    await page.getByText(/Dit is het nagesprek van een eerdere keer\. Je begon toen op .+ om \d\d:\d\d\./).waitFor();
    expect(await page.getByLabel('Ik woog iets anders').isChecked()).toBe(true);
    expect(await page.getByLabel('Als …').inputValue()).toBe('ik twijfel');
    expect(await code(page)).toBe(ofFirst);
    expect(await page.getByRole('heading', { name: 'Nog een keer' }).count()).toBe(0);
    await checkAxe(page);
    await noHorizontalScroll(page);

    await page.getByLabel('dan …').fill('bel ik');
    await page.reload();
    await past(page).waitFor();
    expect(await page.getByLabel('dan …').inputValue()).toBe('bel ik');
    expect(await page.getByLabel('Als …').inputValue()).toBe('ik twijfel');
    expect(await keptAt(page, run)).toBe(now);

    await page.goBack();
    await pastLink(page).waitFor();
    await page.goForward();
    await past(page).waitFor();
    await page.getByRole('link', { name: 'Naar het verhaal' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keuze terug' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await keptAt(page, run)).toBe(now);
  });
});

test('from the comparison to the debrief of the run beside it, and Back to one’s own', async ({ openPage }) => {
  const { page, ofFirst } = await playedAgain(openPage);
  await page.goto(new URL('../speel/morgen-om-negen/', page.url()).href);
  await ready(page);
  // Another way than the first: at the next decision the second option.
  const way = () => page.evaluate(() => history.state.way.length);
  const before = await way();
  while ((await way()) === before) {
    await page.keyboard.press('2');
    await page.keyboard.press('Space');
  }
  await toDebrief(page);
  const ofNow = await code(page);
  expect(ofNow).not.toBe(ofFirst);
  const now = await keptAt(page, run);
  await page.getByRole('link', { name: 'Open dat nagesprek' }).focus();
  await page.keyboard.press('Enter');
  await past(page).waitFor();
  expect(await focused(page)).toMatch(/^Nagesprek van /);
  expect(await code(page)).toBe(ofFirst);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Nagesprek', exact: true }).waitFor();
  expect(await code(page)).toBe(ofNow);
  await page.goForward();
  await past(page).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).waitFor();
  expect(await keptAt(page, run)).toBe(now);
});

test('on paper it says of which day it is, without the ways elsewhere', async ({ openPage }) => {
  const { page } = await playedAgain(openPage);
  await pastLink(page).click();
  await past(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await past(page).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Naar het verhaal' }).isVisible()).toBe(false);
  expect(await page.getByText('Code om te vergelijken:').isVisible()).toBe(true);
});

/** The run that was set aside, as though the story had been edited since. */
async function edit(page: Page, from: RegExp, to: string) {
  const text = await keptAt(page, setAside);
  const changed = text?.replace(from, to) ?? '';
  expect(changed).not.toBe(text);
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [setAside, changed]);
}

test('of an edited story where all choices are still there it is shown, and said', async ({ openPage }) => {
  const { page } = await playedAgain(openPage);
  await edit(page, /"hash":"[^"]*"/, '"hash":"anders"');
  await pastLink(page).click();
  await page.getByText('Dit verhaal is aangepast sinds je het toen speelde. Je keuzes staan er nog').waitFor();
});

test('of a story where a choice is gone it is said why there is no debrief, and what one wrote is there', async ({
  openPage,
}) => {
  const { page } = await playedAgain(openPage, { width: 390 });
  const now = await keptAt(page, run);
  await edit(page, /"option":"[^"]*"/, '"option":"weg"');
  await pastLink(page).click();
  await page
    .getByText(/^Dit verhaal is aangepast sinds je het toen speelde\. Je keuze ‘.+’ bestaat niet meer\./)
    .waitFor();
  expect(await focused(page)).toMatch(/^Nagesprek van /);
  await page.getByText('Dit nam je je voor: als ik twijfel').waitFor();
  await checkAxe(page);
  await noHorizontalScroll(page);
  await page.getByRole('link', { name: 'Naar het verhaal' }).click();
  await page.getByRole('button', { name: 'Keuze terug' }).waitFor();
  expect(await keptAt(page, run)).toBe(now);
});

test('an address of a run that is not there, written behind a story that is played, is explained and takes nothing back', async ({
  openPage,
}) => {
  const page = await openPage('speel/morgen-om-negen/');
  await ready(page);
  await playByKeys(page, '.quiet');
  const now = await keptAt(page, run);
  await page.goto(`${page.url()}#nagesprek-1`);
  await page.getByText('Dit nagesprek staat niet op dit apparaat.').waitFor();
  await checkAxe(page);
  expect(await keptAt(page, run)).toBe(now);
  await page.goBack();
  await page.getByRole('button', { name: 'Keuze terug' }).waitFor();
  expect(await keptAt(page, run)).toBe(now);
});
