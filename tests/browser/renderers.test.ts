import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type PageOptions, test } from './browser.ts';
import { ending, takeFirst } from './play-by-keys.ts';
import { denyCanvas, drawnOn, pretendGraphicsChip, standsStill, watchDrawing } from './watch-drawing.ts';

const path = 'speel/morgen-om-negen/';
const on = 'html[data-stage="on"]';
const byCanvas: PageOptions = { before: [watchDrawing] };
const byWebgl: PageOptions = { before: [watchDrawing, pretendGraphicsChip] };

describe('however the stage is drawn, the story says the same', () => {
  test('on a canvas, by WebGL, with less motion, and switched off', async ({ openPage }) => {
    const canvas = await openPage(path, byCanvas);
    const webgl = await openPage(path, byWebgl);
    const less = await openPage(path, { ...byCanvas, reducedMotion: true });
    const off = await openPage(path, byCanvas);
    for (const page of [canvas, webgl, less, off]) await page.waitForSelector(on);
    await switchOff(off);
    const told = await tell(off);
    expect(told.length).toBeGreaterThan(10);
    for (const page of [canvas, webgl, less]) expect(await tell(page)).toEqual(told);
    expect([await rendererOf(canvas), await rendererOf(webgl)]).toEqual(['canvas', 'webgl']);
  });

  test('switched off nothing is drawn', async ({ openPage }) => {
    const page = await openPage(path, byCanvas);
    await page.waitForSelector(on);
    await switchOff(page);
    const before = await drawnOn(page);
    await tell(page);
    expect(await drawnOn(page)).toBe(before);
  });
});

describe('it comes to rest', () => {
  test.for([
    ['a canvas', byCanvas],
    ['WebGL', byWebgl],
  ] as const)(
    'on %s nothing is drawn once it has stood a while, until the next choice',
    async ([_, by], { openPage }) => {
      const page = await openPage(path, by);
      await page.waitForSelector(on);
      await expect.poll(() => standsStill(page)).toBe(true);
      const before = await drawnOn(page);
      await page.keyboard.press('1');
      await expect.poll(() => drawnOn(page)).toBeGreaterThan(before);
    },
  );

  test('with less motion each scene is there at once and stands', async ({ openPage }) => {
    const page = await openPage(path, { ...byCanvas, reducedMotion: true });
    await page.waitForSelector(on);
    await expect.poll(() => drawnOn(page)).toBeGreaterThan(0);
    await expect.poll(() => standsStill(page)).toBe(true);
    await page.keyboard.press('1');
    await expect.poll(() => standsStill(page)).toBe(true);
  });
});

describe('what can go wrong', () => {
  test('the graphics chip takes the picture away: the story goes on, and a canvas takes over', async ({ openPage }) => {
    const page = await openPage(path, byWebgl);
    await page.waitForSelector(on);
    expect(await rendererOf(page)).toBe('webgl');
    await page.evaluate(() =>
      document.querySelector('canvas')?.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
    await expect.poll(() => rendererOf(page)).toBe('canvas');
    await page.waitForSelector(on);
    const told = await page.locator('.lines').innerText();
    await page.keyboard.press('1');
    await expect.poll(() => page.locator('.lines').innerText()).not.toBe(told);
  });

  test('pictures that come after the stage has gone do no harm', async ({ openPage }) => {
    const page = await openPage('');
    await page.route(/\.webp$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, /dingen/.test(route.request().url()) ? 0 : 1500));
      await route.continue();
    });
    await page.goto(new URL(path, page.url()).href);
    await page.waitForSelector(on);
    const late = page.waitForResponse(/\.webp$/);
    await switchOff(page);
    await late;
    await page.waitForTimeout(500);
    expect(await page.locator('.stage.words').isVisible()).toBe(true);
  });

  test('nothing to draw on: the words stand in its place', async ({ openPage }) => {
    const page = await openPage(path, { before: [denyCanvas], expected: /globalCompositeOperation/ });
    await page.waitForSelector('html[data-stage="failed"]');
    expect(await page.locator('.stage.words').isVisible()).toBe(true);
    expect((await tell(page)).length).toBeGreaterThan(10);
  });

  test('the stage itself does not load: the words stand in its place', async ({ openPage }) => {
    const page = await openPage('', { expected: /Failed to load resource|ERR_FAILED|dynamically imported/ });
    await page.route(/\/stage-[\w-]+\.js$/, (route) => route.abort());
    await page.goto(new URL(path, page.url()).href);
    await page.waitForSelector('html[data-stage="failed"]');
    expect(await page.locator('.stage.words').isVisible()).toBe(true);
  });
});

async function switchOff(page: Page) {
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Beeld tonen' }).uncheck();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What is to be read on the way by the first options to the ending. */
async function tell(page: Page): Promise<readonly string[]> {
  const told: string[] = [];
  for (let turn = 0; turn < 60 && (await page.locator(ending).count()) === 0; turn += 1) {
    const before = await page.locator('main').innerText();
    told.push(before);
    await takeFirst(page);
    await expect.poll(() => page.locator('main').innerText()).not.toBe(before);
  }
  return [...told, await page.locator('main').innerText()];
}

/** What the canvas of the stage is drawn by. */
function rendererOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    if (canvas === null) return 'none';
    return canvas.getContext('2d') === null ? 'webgl' : 'canvas';
  });
}
