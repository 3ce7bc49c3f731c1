import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkAxe, noHorizontalScroll, type OpenPage, test } from './browser.ts';
import { playByKeys } from './play-by-keys.ts';

const path = 'speel/morgen-om-negen/';

const ready = (page: Page) => page.waitForSelector('html[data-ready]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const tipped = (page: Page) => page.getByLabel('Zeg het eerst zelf');

async function toDebrief(page: Page) {
  await ready(page);
  await playByKeys(page, '.ending');
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nagesprek' }).waitFor();
}

async function openDebrief(openPage: OpenPage, options: Parameters<OpenPage>[1] = {}) {
  const page = await openPage(path, options);
  await toDebrief(page);
  return page;
}

async function openAll(page: Page) {
  await page.getByRole('button', { name: 'Sla over' }).click();
  await page.getByLabel('Ik woog iets anders').check();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

describe.each([1280, 390, 320])('at %i px', (width) => {
  test('with all of it opened axe finds nothing, and nothing scrolls sideways', async ({ openPage }) => {
    const page = await openDebrief(openPage, { width });
    await checkAxe(page);
    await noHorizontalScroll(page);
    await openAll(page);
    await checkAxe(page);
    await noHorizontalScroll(page);
  });
});

test('a screen reader hears it in this order, and before the answer nothing of the weights', async ({ openPage }) => {
  const page = await openDebrief(openPage);
  const order = [
    'Nagesprek',
    'Wat ervan kwam',
    'Wat gaf de doorslag?',
    'Wat er op tafel lag',
    'De hele weg',
    'Keuze voor keuze',
    'Alle wegen',
    'Om over te praten',
    'Naar je eigen werk',
    'Meenemen',
    'Nog een keer',
  ];
  const snapshot = await page.locator('main').ariaSnapshot();
  const heard = [...snapshot.matchAll(/heading "(.*?)" \[level=(\d)\]/g)].map(([, name, level]) => ({ name, level }));
  expect(heard.map(({ name }) => name)).toEqual(order);
  expect(heard.map(({ level }) => level).join('')).toBe('12222322222');
  expect(snapshot).toMatch(/Werken vanuit vertrouwen\s*: geëerd \d+ \(kan: \d+ tot \d+\), geschuurd \d+/);
  expect(snapshot).not.toContain('Zo woog de schrijver het');
  await openAll(page);
  const opened = await page.locator('main').ariaSnapshot();
  const clash = [...opened.matchAll(/heading "(Zo woog.*?|Dit koos je|Dit stond.*?)" \[level=(\d)\]/g)];
  expect(clash.map(([, name, level]) => `${level} ${name}`)).toEqual([
    '3 Zo woog de schrijver het',
    '4 Dit koos je',
    '4 Dit stond ertegenover',
  ]);
});

test('by keyboard: the heading first, an answer leads to the weights, a stone of the path to its choice', async ({
  openPage,
}) => {
  const page = await openDebrief(openPage);
  expect(await page.title()).toBe('Nagesprek – Morgen om negen – Tweestrijd');
  expect(await focused(page)).toBe('Nagesprek');
  await tipped(page).focus();
  await page.keyboard.type('Het moest kloppen');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Zo woog de schrijver het');
  expect(await page.getByText('Bij jou gaf de doorslag: Het moest kloppen').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Zeg het anders' }).focus();
  await page.keyboard.press('Enter');
  await tipped(page).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Zo woog de schrijver het');
  const stone = page.locator('.path a').nth(2);
  const choice = await stone.innerText();
  await stone.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toContain(choice);
  expect(await page.locator('#keuze-3').isVisible()).toBe(true);
  expect(new URL(page.url()).hash).toBe('#nagesprek');
  await page.goBack();
  await page.locator('.ending').waitFor();
  expect(await page.title()).toBe('Morgen om negen – Tweestrijd');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Morgen om negen medewerker');
});

test('the contents lead to a part, and the page stays the debrief, with what was unfolded', async ({ openPage }) => {
  const page = await openDebrief(openPage, { width: 390 });
  await page.getByText('Dezelfde cijfers als tabel').click();
  const contents = page.getByRole('navigation', { name: 'In dit nagesprek' });
  expect(await contents.getByRole('link').allInnerTexts()).toEqual(
    await page.locator('main > section > h2').allInnerTexts(),
  );
  const before = await page.evaluate(() => history.length);
  await contents.getByRole('link', { name: 'Naar je eigen werk' }).click();
  expect(await focused(page)).toBe('Naar je eigen werk');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(844);
  expect(new URL(page.url()).hash).toBe('#nagesprek');
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await page.getByRole('table').isVisible()).toBe(true);
});

test('what one writes and marks is there again after a reload, and stays on the device', async ({ openPage }) => {
  const page = await openDebrief(openPage);
  await tipped(page).fill('Het moest kloppen');
  await page.getByRole('button', { name: 'Transparant' }).click();
  await page.getByLabel('Ik woog iets anders').check();
  await page.getByLabel('Wat woog jij?').fill('Rust in het team');
  await page.getByLabel('Waar ligt dit bij jou').fill('Bij de <b>nota</b>');
  await page.getByLabel('Als …').fill('ik twijfel');
  await page.getByLabel('dan …').fill('bel ik eerst');
  await page.reload();
  await page.getByText('Bij jou gaf de doorslag: Het moest kloppen (Transparant)').waitFor();
  expect(await page.getByLabel('Ik woog iets anders').isChecked()).toBe(true);
  expect(await page.getByLabel('Wat woog jij?').inputValue()).toBe('Rust in het team');
  expect(await page.getByLabel('Waar ligt dit bij jou').inputValue()).toBe('Bij de <b>nota</b>');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet het over vier weken in mijn agenda' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('terugkijken.ics');
  const calendar = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(calendar).toContain('Bij de <b>nota</b>\\n\\nDit nam je je voor: als ik twijfel\\, dan bel ik eerst');
});

test('two principles named beforehand come back as what the story did; a third cannot be named', async ({
  openPage,
}) => {
  const page = await openPage(path);
  await ready(page);
  await page.getByText('Vooraf: wat weegt voor jou het zwaarst?').click();
  await page.getByLabel('vertrouwen').check();
  await page.getByLabel('legitimiteit').check();
  expect(await page.getByLabel('professionaliteit').isDisabled()).toBe(true);
  await checkAxe(page);
  await page.reload();
  await ready(page);
  await page.getByText('Vooraf noemde je: vertrouwen en legitimiteit').waitFor();
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await toDebrief(page);
  await page.getByText(/^Je noemde vooraf vertrouwen\. In dit verhaal kwam dat .* op tafel/).waitFor();
  await page.getByText(/^Je noemde vooraf legitimiteit\. In dit verhaal/).waitFor();
});

test('the other way round: the hint stands at the start and in the menu, and the first run lies beside the second', async ({
  openPage,
}) => {
  const page = await openDebrief(openPage);
  expect(await page.getByLabel('Leg er een andere keer naast').count()).toBe(0);
  await page.getByRole('button', { name: 'Speel het eens andersom' }).click();
  const hint = await page.locator('.other-way').innerText();
  expect(hint).toMatch(/^Speel het eens andersom: laat .+ en .+ deze keer zwaarder wegen/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog', { name: 'Menu' }).locator('.other-way').innerText()).toBe(hint);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.reload();
  await ready(page);
  await page.locator('.other-way').waitFor();
  await toDebrief(page);
  const beside = page.getByLabel('Leg er een andere keer naast');
  expect(await beside.locator('option').count()).toBe(2);
  expect(await page.locator('.bar-then').count()).toBeGreaterThan(0);
  await beside.selectOption('niets');
  expect(await page.locator('.bar-then').count()).toBe(0);
});

test('what one wrote is there again after the same way in a new run, and folded once something else stands there', async ({
  openPage,
}) => {
  const page = await openDebrief(openPage);
  await page.getByLabel('dan …').fill('bel ik eerst');
  await page.getByRole('button', { name: 'Speel het eens andersom' }).click();
  await page.locator('.other-way').waitFor();
  await toDebrief(page);
  await expect.poll(() => page.getByLabel('dan …').inputValue()).toBe('bel ik eerst');
  expect(await page.getByText('Eerder schreef je').count()).toBe(0);
  await page.getByLabel('dan …').fill('loop ik langs');
  await page.reload();
  await expect.poll(() => page.getByLabel('dan …').inputValue()).toBe('loop ik langs');
  await page.getByText('Eerder schreef je').click();
  expect(await page.locator('.earlier-lines').innerText()).toContain('Dit nam je je voor: dan bel ik eerst');
  await checkAxe(page);
});

test('with storage denied the debrief works and says that nothing is kept', async ({ openPage }) => {
  const page = await openDebrief(openPage, { storage: 'denied' });
  await page.getByLabel('Waar ligt dit bij jou').fill('Hier');
  expect(await page.locator('.notice').innerText()).toContain('Dit apparaat bewaart niets');
  await page.getByRole('button', { name: 'Sla over' }).click();
  await page.getByText('Zo woog de schrijver het').waitFor();
  expect(await page.getByLabel('Waar ligt dit bij jou').inputValue()).toBe('Hier');
  await page.getByRole('button', { name: 'Speel opnieuw' }).click();
  await toDebrief(page);
  expect(await page.getByLabel('Leg er een andere keer naast').locator('option').count()).toBe(2);
});

test('on a full device the finished run stays where it is, and the player is told', async ({ openPage }) => {
  const page = await openDebrief(openPage);
  await page.getByLabel('Als …').fill('ik twijfel');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('dan …').fill('bel ik');
  expect(await page.locator('.notice').innerText()).toContain('vol');
  await page.getByRole('button', { name: 'Speel opnieuw' }).click();
  await page.getByText('De opslag van dit apparaat is vol').waitFor();
  await playByKeys(page, '.quiet');
  await page.reload();
  await ready(page);
  await page.locator('.ending').waitFor();
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  expect(await page.getByLabel('Als …').inputValue()).toBe('ik twijfel');
  expect(await page.getByLabel('dan …').inputValue()).toBe('');
});

test('an excerpt leads to where it stands in the guide', async ({ openPage }) => {
  const page = await openDebrief(openPage);
  await openAll(page);
  const links = await page
    .locator('.quote a')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  expect(links.length).toBeGreaterThan(5);
  await page.goto(new URL('../../gids/', page.url()).href);
  for (const link of links) {
    expect(new URL(link).pathname).toBe(new URL(page.url()).pathname);
    expect(await page.locator(new URL(link).hash).count()).toBe(1);
  }
});

test('on paper all is opened that is not told twice, and no button stands there; then it is folded again', async ({
  openPage,
}) => {
  const page = await openDebrief(openPage);
  await page.getByRole('button', { name: 'Sla over' }).click();
  await page.getByLabel('Als …').fill('ik twijfel');
  await page.getByLabel('Ik woog iets anders').check();
  await page.getByRole('button', { name: 'QR-code' }).click();
  await page.getByRole('img', { name: 'QR-code van jouw code' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('#keuze-1').isVisible()).toBe(true);
  expect(await page.getByRole('table').isVisible()).toBe(true);
  expect(await page.locator('button:visible, input[type=text]:visible, textarea:visible, select:visible').count()).toBe(
    0,
  );
  expect(await page.locator('.print-only', { hasText: 'ik twijfel' }).isVisible()).toBe(true);
  expect(await page.locator('input[type=radio]:visible').count()).toBe(0);
  expect(await page.getByText('Wat vind jij? Ik woog iets anders').isVisible()).toBe(true);
  const code = await page.locator('.result-code').textContent();
  expect(await page.locator('.code-on-paper').innerText()).toContain(code);
  expect(await page.locator('.code-on-paper .result-qr').isVisible()).toBe(true);
  expect(await page.locator('.by-hand:visible').count()).toBe(2);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('#keuze-1').isVisible()).toBe(false);
});

test('without a network the debrief says so, and the way back to the story is there', async ({ openPage }) => {
  const page = await openPage(path, { expected: /Failed to load resource|ERR_FAILED/ });
  await ready(page);
  await playByKeys(page, '.ending');
  await page.context().route('**/*', (route) => route.abort());
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Terug naar het einde' }).click();
  await page.locator('.ending').waitFor();
});

test('after a choice one thing is announced: the heading that has the focus', async ({ openPage }) => {
  const page = await openPage(path);
  await ready(page);
  await playByKeys(page, '.advice button');
  await page.locator('.advice button').first().click();
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
      const options = { childList: true, characterData: true, subtree: true };
      new MutationObserver(() => {
        if (region.isConnected) told.push(`live: ${region.textContent}`);
      }).observe(region, options);
    }
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) told.push(`focus: ${target.tagName}`);
    });
  });
  // Right after an ask a key chooses nothing.
  await page.waitForTimeout(600);
  await page.keyboard.press('1');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => ('told' in window ? window.told : undefined))).toEqual(['focus: H2']);
});
