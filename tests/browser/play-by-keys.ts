import type { Page } from 'playwright-core';

/** What is on the page once a story has ended. */
export const ending = 'role=button[name="Wat lag er op tafel?"]';

/** What is on the page once a choice was made. */
export const afterChoice = 'role=button[name="Keuze terug"]';

/** What is on the page where a scene only goes on. */
const onward = 'role=button[name="Verder"]';

/** Plays on by keys, taking the first possible option, until `stop` is on the page. */
export async function playByKeys(page: Page, stop: string, turns = 80) {
  for (let turn = 0; turn < turns; turn += 1) {
    if ((await page.locator(stop).count()) > 0) return;
    await takeFirst(page);
    await page.waitForTimeout(20);
  }
  throw new Error(`no '${stop}' after ${turns} turns`);
}

/** Takes the first option by its key. */
export async function takeFirst(page: Page) {
  await page.keyboard.press((await page.locator(onward).count()) > 0 ? 'Space' : '1');
}
