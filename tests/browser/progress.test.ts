import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkAxe, noHorizontalScroll, type OpenPage, test } from './browser.ts';
import { playByKeys } from './play-by-keys.ts';

const ready = (page: Page) => page.waitForSelector('html[data-ready]');
const status = (page: Page) => page.locator('.told').innerText();
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

async function go(page: Page, path: string) {
  await page.goto(new URL(path, page.url()).href);
  await ready(page);
}

/** A player who ended one story, began another, wrote in the debrief and on the cards, and has a setting. */
async function played(openPage: OpenPage, options: Parameters<OpenPage>[1] = {}) {
  const page = await openPage('speel/morgen-om-negen/', options);
  await ready(page);
  await playByKeys(page, '.ending');
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByLabel('Als …').fill('ik "twijfel" <b>\\u0000 ☂');
  await go(page, '../drie-dagen-te-laat/leidinggevende/');
  await playByKeys(page, '.quiet');
  await page.goto(new URL('../../../kaarten/', page.url()).href);
  await page.getByRole('radio', { name: 'Mis ik' }).first().check();
  await page.getByRole('radio', { name: 'leidinggevende' }).check();
  await page.evaluate(() => {
    localStorage.setItem('tweestrijd/settings', '{"textSize":115}');
    localStorage.setItem('ander/programma', 'blijft');
  });
  await go(page, '../voortgang/');
  return page;
}

async function takeAll(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Alles meenemen' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^tweestrijd-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

async function putBack(page: Page, text: string) {
  const buffer = Buffer.from(text);
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
}

describe.each([1280, 390, 320])('at %i px', (width) => {
  test('axe finds nothing and nothing scrolls sideways: empty, played, and with each dialog', async ({ openPage }) => {
    const empty = await openPage('voortgang/', { width });
    await ready(empty);
    await empty.getByText('Op dit apparaat is nog niets gespeeld.').waitFor();
    await checkAxe(empty);
    await noHorizontalScroll(empty);
    const page = await played(openPage, { width });
    await checkAxe(page);
    await noHorizontalScroll(page);
    const file = await takeAll(page);
    await page.getByRole('button', { name: 'Alles wissen' }).click();
    await checkAxe(page);
    await noHorizontalScroll(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => localStorage.setItem('tweestrijd/settings', '{"textSize":130}'));
    await putBack(page, file);
    await page.getByRole('dialog').waitFor();
    await checkAxe(page);
    await noHorizontalScroll(page);
  });
});

test('what was played is told by role, with the way back in; of endings that were not seen only the number', async ({
  openPage,
}) => {
  const page = await played(openPage);
  const stories = page.locator('.played article');
  expect(await stories.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Drie dagen te laat',
    'Morgen om negen',
  ]);
  const [begun, ended] = [stories.nth(0), stories.nth(1)];
  expect(await begun.innerText()).toContain('Dit verhaal heeft 5 eindes. Je zag er nog geen.');
  expect(await ended.innerText()).toMatch(
    /Als medewerker\s+Tot een einde gespeeld\. Laatst gespeeld op \d+ \w+ \d{4}\./,
  );
  expect(await ended.innerText()).toMatch(/Als leidinggevende\s+Nog niet gespeeld\./);
  expect(await ended.locator('.endings li').count()).toBe(1);
  expect(await ended.innerText()).toContain('Er zijn nog 4 andere eindes.');
  const source = await readFile('scenarios/morgen-om-negen.yaml', 'utf8');
  const titles = [...(source.split('\neindes:')[1] ?? '').matchAll(/^ {4}titel: (.+)$/gm)].map(
    ([, title]) => title ?? '',
  );
  expect(titles).toHaveLength(5);
  const text = await page.locator('body').innerText();
  expect(titles.filter((title) => text.includes(title))).toEqual(await ended.locator('.endings li').allInnerTexts());
  expect(text).not.toMatch(/%|punten|score/);
  await ended.getByRole('link', { name: 'Bekijk het nagesprek (Morgen om negen, als medewerker)' }).click();
  await page.getByRole('heading', { name: 'Nagesprek' }).waitFor();
  await page.goBack();
  await begun.getByRole('link', { name: 'Speel verder (Drie dagen te laat, als leidinggevende)' }).click();
  await page.getByRole('button', { name: 'Keuze terug' }).waitFor();
});

/** The text of what has the focus. */
function focused(page: Page) {
  return page.evaluate(() => document.activeElement?.textContent);
}

test('taken along, erased and put back, by keyboard alone: all is exactly as it was', async ({ openPage }) => {
  const page = await played(openPage);
  const before = await kept(page);
  expect(Object.keys(before).length).toBeGreaterThan(6);
  const file = await takeAll(page);
  expect(file).not.toContain('ander/programma');
  await page.getByRole('button', { name: 'Alles wissen' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Alles wissen?' });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(4);
  expect(await focused(page)).toBe('Alles meenemen');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('Alles wissen');
  expect(await kept(page)).toEqual(before);
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await kept(page)).toEqual({ 'ander/programma': 'blijft' });
  expect(await status(page)).toContain('Alles is gewist');
  await expect.poll(() => focused(page)).toBe('Alles wissen');
  await page.getByText('Op dit apparaat is nog niets gespeeld.').waitFor();
  await putBack(page, file);
  await expect.poll(() => status(page)).toMatch(/^Teruggezet wat je op \d+ \w+ \d{4} meenam\.$/);
  expect(await kept(page)).toEqual(before);
  await expect.poll(() => page.locator('.played article').count()).toBe(2);
  await putBack(page, file);
  await expect.poll(() => status(page)).toBe('Alles uit dit bestand staat hier al.');
});

test('keys that follow each other at once are all heard: a dialog that closes gives way to the next', async ({
  openPage,
}) => {
  const page = await played(openPage);
  const opener = page.getByRole('button', { name: 'Alles wissen' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  for (let turn = 0; turn < 10; turn += 1) {
    await dialog.waitFor();
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Enter')]);
  }
  await dialog.waitFor();
  await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Tab'), page.keyboard.press('Shift+Tab')]);
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Alles wissen');
});

test('where a file has something else, nothing is lost without asking', async ({ openPage }) => {
  const page = await played(openPage);
  const file = await takeAll(page);
  const before = await kept(page);
  await page.evaluate(() => {
    localStorage.setItem('tweestrijd/settings', '{"textSize":150}');
    localStorage.removeItem('tweestrijd/kaarten/antwoorden');
    localStorage.setItem('tweestrijd/kaarten/afspraken', '[]');
  });
  const here = await kept(page);
  await putBack(page, file);
  const dialog = page.getByRole('dialog', { name: 'Hier staat iets anders' });
  expect(await dialog.innerText()).toContain('Het gaat om je instellingen.');
  await dialog.getByRole('button', { name: 'Verander niets' }).click();
  expect(await kept(page)).toEqual(here);
  await putBack(page, file);
  await dialog.getByRole('button', { name: 'Houd wat hier staat en vul het aan' }).click();
  expect(await status(page)).toContain('Aangevuld');
  expect(await kept(page)).toEqual({
    ...here,
    'tweestrijd/kaarten/antwoorden': before['tweestrijd/kaarten/antwoorden'],
  });
  await putBack(page, file);
  await dialog.getByRole('button', { name: 'Neem wat in het bestand staat' }).click();
  expect(await status(page)).toContain('Teruggezet');
  expect(await kept(page)).toEqual({ ...before, 'tweestrijd/kaarten/afspraken': '[]' });
});

test.for([
  ['geen json', 'geen bestand dat je hier meenam'],
  ['{"format":1,"story":"x","entries":[]}', 'geen bestand dat je hier meenam'],
  ['{"tweestrijd":"meegenomen","format":9,"kept":{}}', 'nieuwere versie'],
  ['{"tweestrijd":"meegenomen","format":1,"saved":"2026-01-01","kept":{"__proto__":"x"}}', 'niet heel'],
] as const)('%s is refused, in words, and nothing changes', async ([text, words], { openPage }) => {
  const page = await openPage('voortgang/');
  await ready(page);
  await page.evaluate(() => localStorage.setItem('tweestrijd/settings', '{}'));
  await putBack(page, text);
  await expect.poll(() => status(page)).toContain(words);
  expect(await kept(page)).toEqual({ 'tweestrijd/settings': '{}' });
});

test('a file for which there is no room changes nothing', async ({ openPage }) => {
  const page = await played(openPage);
  const file = await takeAll(page);
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      if (this.length > 3) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  await putBack(page, file);
  await expect.poll(() => status(page)).toContain('te weinig ruimte');
  expect(await kept(page)).toEqual({ 'ander/programma': 'blijft' });
});

test('the start page and the menu of a story lead here', async ({ openPage }) => {
  const page = await openPage('');
  await page.getByRole('link', { name: 'Mijn voortgang' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mijn voortgang' }).waitFor();
  await go(page, '../speel/morgen-om-negen/');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Mijn voortgang' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mijn voortgang' }).waitFor();
});

test('with storage denied the page opens and says nothing was played', async ({ openPage }) => {
  const page = await openPage('voortgang/', { storage: 'denied' });
  await ready(page);
  await page.getByText('Op dit apparaat is nog niets gespeeld.').waitFor();
  await putBack(
    page,
    '{"tweestrijd":"meegenomen","format":1,"saved":"2026-01-01","kept":{"tweestrijd/settings":"{}"}}',
  );
  await expect.poll(() => status(page)).toContain('Dit apparaat bewaart niets');
});

test('without a network the stories are not there, and what is kept can still be taken along', async ({ openPage }) => {
  const page = await openPage('voortgang/', { expected: /Failed to load resource|ERR_FAILED/ });
  await ready(page);
  await page.evaluate(() => {
    const entries = [{ kind: 'undo', at: 1 }];
    const run = { format: 1, story: 'morgen-om-negen', hash: 'h', role: 'medewerker', begun: 1, entries };
    localStorage.setItem('tweestrijd/verhaal/morgen-om-negen/medewerker', JSON.stringify(run));
  });
  await page.context().route(/morgen-om-negen/, (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await takeAll(page)).toContain('morgen-om-negen');
});

test('a story that the browser shows again on Back does not bring back what was erased', async ({ openPage }) => {
  const page = await openPage('speel/morgen-om-negen/');
  await ready(page);
  const first = await page.locator('.lines').innerText();
  await playByKeys(page, '.quiet');
  const shownAgain = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  const second = await page.locator('.lines').innerText();
  await shownAgain();
  await page.waitForTimeout(200);
  expect(await page.locator('.lines').innerText()).toBe(second);
  await page.evaluate(() => localStorage.clear());
  await Promise.all([page.waitForEvent('load'), shownAgain()]);
  await ready(page);
  expect(await page.locator('.lines').innerText()).toBe(first);
  expect(await kept(page)).toEqual({});
});
