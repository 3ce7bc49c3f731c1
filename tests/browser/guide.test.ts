import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkAxe, noHorizontalScroll, type OpenPage, test } from './browser.ts';
import { playByKeys } from './play-by-keys.ts';

/** The page of the guide or the cards, with its script at work. */
async function opened(openPage: OpenPage, path: string, options: Parameters<OpenPage>[1] = {}) {
  const page = await openPage(path, options);
  await page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === 'loaded');
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const field = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de gids' });
const firstHeadings = (page: Page) => page.locator('.lists > :first-child h4').allInnerTexts();

const inView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp, most = 60) {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

test('the guide and the cards are text before any script', async ({ openPage }) => {
  const guide = await openPage('gids/', { javaScript: false });
  const line = guide.getByText('We leren met elkaar van gemaakte fouten.');
  expect(await line.isVisible()).toBe(true);
  expect(await guide.locator('main h3').count()).toBe(18);
  await guide.goto(new URL('../gids/#open-zelf-3', guide.url()).href);
  expect(await guide.locator('#open-zelf-3').evaluate((element) => element.matches(':target'))).toBe(true);
  const cards = await openPage('kaarten/', { javaScript: false });
  expect(await cards.getByText('Stuur op een feedbackloop.').isVisible()).toBe(true);
});

describe.each([1280, 390, 320])('at %i px', (width) => {
  test('the guide has no findings and does not scroll sideways, with results and a line that is linked to', async ({
    openPage,
  }) => {
    const page = await opened(openPage, 'gids/#rechtvaardig-leidinggevende-2', { width });
    await checkAxe(page);
    await field(page).fill('grenzeloos');
    await page.getByRole('heading', { name: 'Gevonden' }).waitFor();
    await checkAxe(page);
    await noHorizontalScroll(page);
  });

  test('the cards have no findings and do not scroll sideways, filled in', async ({ openPage }) => {
    const page = await opened(openPage, 'kaarten/#kaart-verantwoordelijkheid', { width });
    await page.getByRole('radio', { name: 'Mis ik' }).first().check();
    await page.getByRole('checkbox', { name: 'Wil ik bespreken' }).last().check();
    for (let turn = 0; turn < 4; turn += 1) await page.getByRole('button', { name: 'Volgende vraag' }).click();
    await page
      .getByLabel('Wat', { exact: true })
      .fill('arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersoverleg'.repeat(3));
    await page.getByRole('button', { name: 'Nog een afspraak' }).click();
    await page.getByText('Welke drukfouten?').click();
    await checkAxe(page);
    await noHorizontalScroll(page);
  });
});

test('the start page leads to both, by keyboard', async ({ openPage }) => {
  const page = await openPage('');
  await tabTo(page, /^De kaarten/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'De kaarten' }).waitFor();
  await tabTo(page, /^De gids$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'De gids' }).waitFor();
  await tabTo(page, /^Tweestrijd$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tweestrijd' }).waitFor();
});

test('by keyboard alone: a word with a typing mistake leads to its line', async ({ openPage }) => {
  const page = await opened(openPage, 'gids/');
  await field(page).focus();
  await page.keyboard.type('fuoten');
  await page.getByRole('heading', { name: 'Gevonden' }).waitFor();
  expect(await page.locator('.results mark').first().innerText()).toBe('Fouten');
  expect(await page.locator('.results .place').first().innerText()).toBe(
    'Werken vanuit professionaliteit › Verbeteringsgericht › Wat kan ik zelf doen?',
  );
  await expect.poll(() => page.locator('p[role=status]').innerText()).toBe('5 plaatsen bij ‘fuoten’.');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Gevonden');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedId(page)).toBe('verbeteringsgericht-zelf-1');
  expect(new URL(page.url()).hash).toBe('#verbeteringsgericht-zelf-1');
  await page.goBack();
  expect(await field(page).inputValue()).toBe('fuoten');
  await expect.poll(() => focused(page)).toMatch(/^Werken vanuit professionaliteit › Verbeteringsgericht/);
  await expect.poll(() => inView(page, '.results')).toBe(true);
});

test('Back from a result leads to the results, from another address and after a reload too', async ({ openPage }) => {
  const page = await opened(openPage, 'gids/#open-zelf-3', { width: 390 });
  await expect.poll(() => focusedId(page)).toBe('open-zelf-3');
  await field(page).fill('jurispr');
  await page.locator('.results a').first().click();
  await expect.poll(() => focusedId(page)).toBe('rechtmatig-hoe-dan-2');
  await page.goBack();
  await expect.poll(() => inView(page, '.results a')).toBe(true);
  await page.goForward();
  await expect.poll(() => focusedId(page)).toBe('rechtmatig-hoe-dan-2');
  await page.reload();
  await page.goBack();
  await page.locator('.results a').first().waitFor();
  expect(await field(page).inputValue()).toBe('jurispr');
});

test('what is not found is said, and the question can be wiped', async ({ openPage }) => {
  const page = await opened(openPage, 'gids/');
  await field(page).fill('<b>xqzxqz</b>');
  await page.getByText('Niets gevonden bij ‘<b>xqzxqz</b>’.').first().waitFor();
  await page.getByRole('button', { name: 'Wis de zoekvraag' }).click();
  expect(await field(page).inputValue()).toBe('');
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('where nothing is found a subject can be chosen by keyboard, and the contents are near', async ({ openPage }) => {
  const page = await opened(openPage, 'gids/', { width: 390 });
  await field(page).fill('voetbal');
  const subjects = page.getByRole('list', { name: 'Misschien zoek je een van deze onderwerpen:' });
  await subjects.waitFor();
  await checkAxe(page);
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('eerlijk zijn');
  await page.keyboard.press('Enter');
  await page.locator('.results .result').first().waitFor();
  expect(await field(page).inputValue()).toBe('eerlijk zijn');
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await field(page).fill('voetbal');
  await page.getByRole('link', { name: 'Of kijk in de inhoud van de gids' }).click();
  await expect.poll(() => focusedId(page)).toBe('inhoud');
});

test('what the guide says in other words is found, and the page says so', async ({ openPage }) => {
  const page = await opened(openPage, 'gids/');
  await field(page).pressSequentially('cadeau');
  await page.getByText('De gids zegt het met andere woorden. Deze 3 plaatsen passen bij ‘cadeau’.').first().waitFor();
  expect(await page.locator('.results mark').first().textContent()).toMatch(/^(Integriteit|integriteit|Integer)$/);
});

test('a link from elsewhere shows its line and puts the focus there', async ({ openPage }) => {
  const page = await opened(openPage, 'gids/#open-zelf-3');
  await expect.poll(() => focusedId(page)).toBe('open-zelf-3');
  expect(await focused(page)).toBe('Eerlijk zijn in wat jij kan doen en wat je niet kan doen. En aangeven waarom.');
  const top = await page.locator('#open-zelf-3').evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(700);
});

test('the list of one’s own role stands first, also after a reload', async ({ openPage }) => {
  const page = await opened(openPage, 'gids/');
  expect(new Set(await firstHeadings(page))).toEqual(new Set(['Wat kan ik zelf doen?']));
  await page.getByRole('radio', { name: 'medewerker' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(new Set(await firstHeadings(page))).toEqual(new Set(['En als leidinggevende?']));
  await page.reload();
  await expect.poll(async () => new Set(await firstHeadings(page))).toEqual(new Set(['En als leidinggevende?']));
});

test('a story that was played to its end stands at the values that were at stake, and not before', async ({
  openPage,
}) => {
  const page = await openPage('speel/morgen-om-negen/');
  await page.waitForSelector('html[data-ready]');
  const { href } = new URL('../../gids/', page.url());
  const story = page.url();
  await page.keyboard.press('1');
  await page.goto(href);
  await page.getByText('Speel een verhaal uit.').waitFor();
  expect(await page.locator('.moments').count()).toBe(0);
  await page.goto(story);
  await page.waitForSelector('html[data-ready]');
  await playByKeys(page, '.ending');
  await page.goto(href);
  await page.getByText('Je speelde: Morgen om negen.').waitFor();
  const moments = page.locator('.moments').first();
  await moments.locator('summary').click();
  expect(await moments.innerText()).toContain('Morgen om negen, als medewerker');
  expect(await moments.innerText()).toContain('Je koos: ‘');
  const told = Number(/(\d+) keer/.exec(await moments.locator('summary').innerText())?.[1] ?? 1);
  expect(await moments.locator('li').count()).toBe(told);
  await checkAxe(page);
});

test('by keyboard alone: marks on a card are counted and kept, of each role apart', async ({ openPage }) => {
  const page = await opened(openPage, 'kaarten/');
  await tabTo(page, /^Werken vanuit legitimiteit/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedId(page)).toBe('kaart');
  expect(await focused(page)).toBe('Werken vanuit legitimiteit');
  const first = page.getByRole('group', { name: /^Geef duidelijk aan op welke regels/ });
  const set = () =>
    first
      .getByRole('radio')
      .or(first.getByRole('checkbox'))
      .evaluateAll((inputs) =>
        inputs.filter((input) => input.matches(':checked')).map((input) => input.parentElement?.textContent),
      );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await set()).toEqual(['Herken ik']);
  await page.keyboard.press('ArrowRight');
  expect(await set()).toEqual(['Mis ik']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const tally = () => page.locator('.tally dd').allInnerTexts();
  expect(await tally()).toEqual(['0', '1', '1']);
  await page.reload();
  await expect.poll(tally).toEqual(['0', '1', '1']);
  expect(await set()).toEqual(['Mis ik', 'Wil ik bespreken']);
  await first.getByRole('button', { name: 'Wis ‘Mis ik’' }).focus();
  await page.keyboard.press('Enter');
  expect(await set()).toEqual(['Wil ik bespreken']);
  expect(
    await first
      .getByRole('radio')
      .first()
      .evaluate((radio) => radio === document.activeElement),
  ).toBe(true);
  await first.getByRole('radio', { name: 'Mis ik' }).check();
  await page.getByRole('radio', { name: 'leidinggevende' }).check({ force: true });
  expect(await tally()).toEqual(['0', '0', '0']);
  await page.getByRole('radio', { name: 'medewerker' }).check({ force: true });
  await page.getByRole('button', { name: 'Wis deze kaart' }).click();
  expect(await tally()).toEqual(['0', '0', '0']);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  expect(await tally()).toEqual(['0', '1', '1']);
});

test('the questions come one after the other, with what was marked', async ({ openPage }) => {
  const page = await opened(openPage, 'kaarten/');
  const questions = page.locator('.chain h3');
  await page.getByRole('radio', { name: 'Mis ik' }).nth(1).check();
  expect(await questions.count()).toBe(1);
  const next = page.getByRole('button', { name: 'Volgende vraag' });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Wat ontbreekt? Is dat erg?');
  expect(await page.locator('.yours').innerText()).toMatch(/^Jij mist:\s+Wat heeft de ander nodig/);
  await page.reload();
  await expect.poll(() => questions.count()).toBe(3);
  for (let turn = 3; turn < 9; turn += 1) await next.click();
  expect(await questions.last().innerText()).toBe('Hoe geven we hier een vervolg aan?');
  await page.getByRole('button', { name: 'Begin weer bij de eerste vraag' }).click();
  expect(await questions.count()).toBe(1);
});

test('agreements are kept, added and taken away', async ({ openPage }) => {
  const page = await opened(openPage, 'kaarten/');
  const line = (number: number) => page.getByRole('group', { name: `Afspraak ${number}`, exact: true });
  await line(1).getByLabel('Wat').fill('Elke maandag een kwartier');
  await page.getByRole('button', { name: 'Nog een afspraak' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Vraag het aan de balie');
  await line(2).getByLabel('Wie').fill('Henk');
  await page.reload();
  await expect.poll(() => line(2).getByLabel('Wat').inputValue()).toBe('Vraag het aan de balie');
  expect(await line(2).getByLabel('Wie').inputValue()).toBe('Henk');
  await page.getByRole('button', { name: 'Haal afspraak 1 weg' }).click();
  expect(await line(1).getByLabel('Wat').inputValue()).toBe('Vraag het aan de balie');
  expect(await line(2).count()).toBe(0);
});

test('the cards are printed two on a page of A4, and none is cut off', async ({ openPage }) => {
  const page = await opened(openPage, 'kaarten/');
  await page.getByLabel('Wat', { exact: true }).fill('Elke maandag een kwartier');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(8);
  expect(pdf.match(/\/MediaBox\s*\[0 0 594\.\d+ 841\.\d+\]/g)?.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const cut = await page
    .locator('.printed-card')
    .evaluateAll((cards) =>
      cards.filter((card) => card.scrollHeight > card.clientHeight).map((card) => card.textContent),
    );
  expect(cut).toEqual([]);
  expect(await page.locator('.printed-card').count()).toBe(16);
  expect(await page.locator('.printed-agreements').innerText()).toContain('Elke maandag een kwartier');
  expect(await page.locator('.cards-screen').isVisible()).toBe(false);
});

test('with storage denied both work, and the cards say that nothing is kept', async ({ openPage }) => {
  const guide = await opened(openPage, 'gids/', { storage: 'denied' });
  await guide.getByRole('radio', { name: 'leidinggevende' }).check({ force: true });
  expect(new Set(await firstHeadings(guide))).toEqual(new Set(['En als leidinggevende?']));
  const cards = await opened(openPage, 'kaarten/', { storage: 'denied' });
  await cards.getByRole('radio', { name: 'Herken ik' }).first().check();
  expect(await cards.locator('.tally dd').first().innerText()).toBe('1');
  expect(await cards.locator('.notice').innerText()).toContain('bewaart niets');
  await cards.getByLabel('Wie').fill('Fatma');
  expect(await cards.getByLabel('Wie').inputValue()).toBe('Fatma');
});
