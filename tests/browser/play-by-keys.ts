import type { Page } from 'playwright-core';

/** Plays on by keys, taking the first possible option, until `stop` is on the page. */
export async function playByKeys(page: Page, stop: string, turns = 80) {
  for (let turn = 0; turn < turns; turn += 1) {
    if ((await page.locator(stop).count()) > 0) return;
    await page.keyboard.press((await page.locator('.options .next').count()) > 0 ? 'Space' : '1');
    await page.waitForTimeout(20);
  }
  throw new Error(`no '${stop}' after ${turns} turns`);
}
