import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkAxe, noHorizontalScroll, test } from './browser.ts';
import { afterChoice, ending, playByKeys, takeFirst } from './play-by-keys.ts';

const path = 'speel/morgen-om-negen/';

const options = (page: Page) => page.getByRole('list', { name: 'Wat doe je?' }).getByRole('button').allInnerTexts();
const ready = (page: Page) => page.waitForSelector('html[data-ready]');

test('the first scene is text before any script', async ({ openPage }) => {
  const page = await openPage(path, { javaScript: false });
  expect(await page.locator('.line').first().isVisible()).toBe(true);
});

describe.each([1280, 390])('at %i px', (width) => {
  test('by keyboard alone from the first scene to the debrief; axe finds nothing on any page', async ({ openPage }) => {
    const page = await openPage('', { width });
    await checkAxe(page);
    await noHorizontalScroll(page);
    await page.getByRole('link', { name: /^Speel als medewerker.*Morgen om negen$/ }).focus();
    await page.keyboard.press('Enter');
    await ready(page);
    await checkAxe(page);
    await noHorizontalScroll(page);
    await playByKeys(page, ending);
    await checkAxe(page);
    await page.getByRole('button', { name: 'Wat lag er op tafel?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nagesprek' }).waitFor();
    await page.getByRole('button', { name: 'Sla over' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Zo woog de schrijver het').waitFor();
    await checkAxe(page);
    await noHorizontalScroll(page);
  });

  test('the menu and the look-back have no findings, and Escape closes them', async ({ openPage }) => {
    const page = await openPage(path, { width });
    await ready(page);
    await page.keyboard.press('l');
    await page.getByRole('dialog', { name: 'Terugblik' }).waitFor();
    await checkAxe(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Menu' }).waitFor();
    await checkAxe(page);
    for (let turn = 0; turn < 5; turn += 1) {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Menu' }).waitFor();
    }
  });
});

test('a reload in the middle goes on at the same scene with the same options', async ({ openPage }) => {
  const page = await openPage(path);
  await ready(page);
  await playByKeys(page, afterChoice);
  await page.keyboard.press('1');
  const before = [await page.locator('.line').allInnerTexts(), await options(page)];
  await page.reload();
  await ready(page);
  expect([await page.locator('.line').allInnerTexts(), await options(page)]).toEqual(before);
});

test('after a choice the focus is on the heading of the new scene', async ({ openPage }) => {
  const page = await openPage(path);
  await ready(page);
  await playByKeys(page, afterChoice);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
});

test('an answer takes the focus and tells what is left; a second tap in its wake chooses nothing', async ({
  openPage,
}) => {
  const page = await openPage(path, { width: 390 });
  await ready(page);
  await playByKeys(page, '.advice .chip');
  const ask = page.getByRole('button', { name: /^Vraag / });
  expect(await ask.allInnerTexts()).toContain('Vraag Henk Bouma, jurist');
  const before = await page.locator('.where').innerText();
  const answers = page.locator('.advice .line');
  for (let count = 1; (await ask.count()) > 0; count += 1) {
    await ask.first().dblclick();
    await page.keyboard.press('1');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await answers.last().textContent());
    expect([await answers.count(), await page.locator('.where').innerText()]).toEqual([count, before]);
    await page.waitForTimeout(600);
  }
  expect(await page.locator('.advice [aria-live]').count()).toBe(0);
  const told = await answers.last().getAttribute('aria-describedby');
  expect(await page.locator(`[id="${told}"]`).innerText()).toBe('Je kunt nu niets meer vragen.');
  await checkAxe(page);
  await noHorizontalScroll(page);
});

test('starting over asks once more where choices would be lost, and the keyboard stays where it asks', async ({
  openPage,
}) => {
  const page = await openPage(path, { width: 390 });
  await ready(page);
  await playByKeys(page, afterChoice);
  const second = await page.locator('.lines').innerText();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Escape');
  const restart = page.getByRole('button', { name: 'Begin opnieuw', exact: true });
  const [above, below] = [
    await restart.boundingBox(),
    await page.getByRole('button', { name: 'Sluiten' }).boundingBox(),
  ];
  expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThan(20);
  await restart.focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Nee, speel verder');
  await page.getByRole('group', { name: 'Zeker weten? Dan ben je deze weg kwijt.' }).waitFor();
  await checkAxe(page);
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Begin opnieuw');
  expect(await page.locator('.lines').innerText()).toBe(second);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await page.locator(afterChoice).count()).toBe(0);
});

test('the size of the text holds on every page, and the name of the game stays in one piece', async ({ openPage }) => {
  const page = await openPage(path, { width: 390 });
  await ready(page);
  await page.keyboard.press('Escape');
  await page.getByLabel('150 %').check();
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('24px');
  await page.keyboard.press('Escape');
  const home = page.getByRole('link', { name: 'Tweestrijd, naar de startpagina' });
  expect(await home.evaluate((link) => link.getClientRects().length + link.scrollWidth - link.clientWidth)).toBe(1);
  expect((await home.boundingBox())?.height).toBeLessThan(70);
  await noHorizontalScroll(page);
  const story = page.url();
  for (const other of ['', 'gids/', 'voortgang/']) {
    await page.goto(new URL(`../../${other}`, story).href);
    await expect.poll(size).toBe('24px');
  }
});

test('Back takes a choice back and Forward makes it again; neither leaves the story', async ({ openPage }) => {
  const page = await openPage(path);
  await ready(page);
  const first = await page.locator('.lines').innerText();
  await playByKeys(page, afterChoice);
  const second = await page.locator('.lines').innerText();
  await page.goBack();
  await expect.poll(() => page.locator('.lines').innerText()).toBe(first);
  await page.goForward();
  await expect.poll(() => page.locator('.lines').innerText()).toBe(second);
  const kinds = await page.evaluate(() => {
    const run = Object.entries(localStorage).find(([, value]) => value.includes('"kind":"choice"'));
    return run?.[1].match(/"kind":"\w+"/g)?.join();
  });
  expect(kinds).not.toContain('undo');
});

test('a new play has nothing of the old one in its history, and Back from its start leads out', async ({
  openPage,
}) => {
  const page = await openPage('');
  const home = page.url();
  await page.getByRole('link', { name: /^Speel als medewerker.*Morgen om negen$/ }).click();
  await ready(page);
  const first = await page.locator('.lines').innerText();
  await playByKeys(page, ending);
  await page.getByRole('button', { name: 'Wat lag er op tafel?' }).click();
  await page.getByRole('heading', { name: 'Nagesprek' }).waitFor();
  await page
    .getByRole('button', { name: /^Speel (het eens andersom|opnieuw)/ })
    .first()
    .click();
  await expect.poll(() => page.locator('.lines').innerText()).toBe(first);
  await playByKeys(page, afterChoice);
  await page.goBack();
  await expect.poll(() => page.locator(afterChoice).count()).toBe(0);
  expect(await page.locator('.lines').innerText()).toBe(first);
  await page.goBack();
  await expect.poll(() => page.url()).toBe(home);
  await page.goForward();
  await ready(page);
  expect(await page.locator('.lines').innerText()).toBe(first);
});

test('that a story was edited is told in a region that was there before, and a choice tells nothing more', async ({
  openPage,
}) => {
  const page = await openPage(path, { before: [watchRegions] });
  await ready(page);
  await playByKeys(page, afterChoice);
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage))
      if (value.includes('"hash"')) localStorage.setItem(key, value.replace(/"hash":"[^"]*"/, '"hash":"of before"'));
  });
  await page.reload();
  await ready(page);
  const told = () => page.evaluate(() => ('told' in window ? window.told : undefined));
  const edited = 'Dit verhaal is aangepast sinds je vorige keer. Je keuzes staan er nog.';
  await expect.poll(told).toEqual([edited]);
  await takeFirst(page);
  await page.getByText(edited).waitFor({ state: 'detached' });
  expect(await told()).toEqual([edited]);
});

/** Writes down what is put into live regions that are there already. */
function watchRegions() {
  const told: string[] = [];
  Object.assign(window, { told });
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      if (!(target instanceof Element) || target.closest('[aria-live], [role=status], [role=alert]') === null) continue;
      for (const { textContent } of addedNodes) if (textContent) told.push(textContent);
    }
  });
  watch.observe(document, { childList: true, subtree: true });
}

test('with storage denied the story plays and says that nothing is kept', async ({ openPage }) => {
  const page = await openPage(path, { storage: 'denied' });
  await ready(page);
  await playByKeys(page, '.notice');
  expect(await page.getByRole('status').innerText()).toContain('bewaart niets');
  await page.keyboard.press('Escape');
  const pause = page.getByRole('dialog', { name: 'Menu' }).locator('p').first();
  expect(await pause.innerText()).toContain('Pauze. Dit stuk is niet bewaard');
  await page.keyboard.press('Escape');
  await pause.waitFor({ state: 'detached' });
  await playByKeys(page, ending);
});

test('a story of one’s own: its findings, and markup in it is text', async ({ openPage }) => {
  const page = await openPage('eigen/');
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const story = `
formaat: 1
id: eigen
titel: "${hostile}"
dilemma: x
taal: nl
niveau: B1
rollen: [medewerker]
start: een
personen: { henk: { naam: "${hostile}", figuur: henk } }
plaatsen: { vloer: { naam: Vloer, achtergrond: werkvloer-avond } }
scenes:
  een:
    plaats: vloer
    aanwezig: { henk: vrolijkst }
    tekst: [{ henk: "${hostile}" }]
    opties: [{ id: door, tekst: "${hostile}", naar: klaar }]
eindes: { klaar: { titel: Klaar, tekst: Klaar. } }
`;
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'eigen.yaml', mimeType: 'text/yaml', buffer: Buffer.from(story) });
  await page
    .getByText(/regel \d+, teken \d+/)
    .first()
    .waitFor();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Speel als medewerker' }).click();
  await ready(page);
  expect(await page.locator('.line').innerText()).toContain(hostile);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Tweestrijd, naar de startpagina' }).getAttribute('href')).toBe('../');
  await playByKeys(page, ending);
});

test('line by line: the last line has the focus once the button for more is gone', async ({ openPage }) => {
  const page = await openPage(path);
  await page.evaluate(() => localStorage.setItem('tweestrijd/settings', '{"pace":"by-line"}'));
  await page.reload();
  await ready(page);
  const more = page.getByRole('button', { name: 'Verder lezen' });
  await more.focus();
  for (let turn = 0; turn < 30 && (await more.count()) > 0; turn += 1) await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(await page.locator('.lines > p').last().textContent());
  expect(await page.locator('.lines > p').count()).toBeGreaterThan(1);
  expect(await page.locator('.options').count()).toBe(1);
});
