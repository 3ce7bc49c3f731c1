import type { Browser, CDPSession, Page } from 'playwright-core';

interface Start {
  /** Milliseconds from navigation until the first line is whole in the window and painted. */
  readonly firstText: number;
  /** Milliseconds until an option can be chosen. */
  readonly playable: number;
  /** Bytes of answers received until then, divided by 1,000, headers included. */
  readonly kilobytes: number;
}

/** Opens a story cold, on a slow line and a slowed processor. */
export async function measureStart(browser: Browser, url: string): Promise<Start> {
  const { page, received, close } = await slowPage(browser);
  await page.addInitScript(watchStart);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dataset['playableAt'] !== undefined, undefined, {
    timeout: 30_000,
  });
  const kilobytes = Math.round(received() / 100) / 10;
  const { firstTextAt, playableAt } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  await close();
  return { firstText: Math.round(Number(firstTextAt)), playable: Math.round(Number(playableAt)), kilobytes };
}

export interface ChoiceTime {
  readonly milliseconds: number;
  /** Frames that the browser began, from the key to the one in which the next text is on the screen. */
  readonly frames: number;
}

/** Seven choices by the keyboard: from the key to the double frame after the next text. */
export async function measureChoices(
  browser: Browser,
  url: string,
  { stage }: { stage: boolean },
): Promise<readonly ChoiceTime[]> {
  const { page, close } = await slowPage(browser);
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  if (!stage) await switchStageOff(page);
  else await page.waitForSelector('html[data-stage=on]', { timeout: 30_000 });
  await page.waitForTimeout(4000);
  const times: ChoiceTime[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    await page.evaluate(watchChoice);
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.documentElement.dataset['choiceTook'] !== undefined);
    const [milliseconds = 0, frames = 0] = await page.evaluate(() =>
      (document.documentElement.dataset['choiceTook'] ?? '').split(' ').map(Number),
    );
    times.push({ milliseconds: Math.round(milliseconds), frames });
    await page.waitForTimeout(300);
  }
  await close();
  return times;
}

/** How busy the page's main thread is while nobody does anything, in percent, in the five seconds after `wait` milliseconds. */
export async function measureIdle(browser: Browser, url: string, wait: number): Promise<number> {
  const { page, session, close } = await slowPage(browser);
  await page.goto(url);
  await page.waitForSelector('html[data-stage=on]', { timeout: 30_000 });
  await page.waitForTimeout(wait);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const before = await busySeconds(session);
  await page.waitForTimeout(5000);
  const after = await busySeconds(session);
  await close();
  return Math.round((100 * (after.busy - before.busy)) / (after.now - before.now));
}

async function busySeconds(session: CDPSession): Promise<{ readonly now: number; readonly busy: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { now: of('Timestamp'), busy: of('TaskDuration') };
}

/** By the menu, as a player does. */
async function switchStageOff(page: Page) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('checkbox', { name: 'Beeld tonen' }).uncheck();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

async function slowPage(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page: Page = await context.newPage();
  // The TypeScript runner names inner functions with this, which a page does not know.
  await page.addInitScript('globalThis.__name = (named) => named;');
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, session, received: () => bytes, close: () => context.close() };
}

/** Runs in the page, before its scripts. */
function watchStart() {
  const look = () => {
    const { dataset } = document.documentElement;
    const line = document.querySelector('.line');
    const box = line?.getBoundingClientRect();
    const whole = box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    if (whole && dataset['firstTextAt'] === undefined) {
      dataset['firstTextAt'] = '';
      requestAnimationFrame(() =>
        requestAnimationFrame((now) => {
          dataset['firstTextAt'] = String(now);
        }),
      );
    }
    if (dataset['ready'] === 'true' && dataset['playableAt'] === undefined && dataset['firstTextAt']) {
      dataset['playableAt'] = String(performance.now());
      return;
    }
    requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', look);
  requestAnimationFrame(() => document.documentElement && look());
}

/** Runs in the page, before a choice. */
function watchChoice() {
  const { dataset } = document.documentElement;
  delete dataset['choiceTook'];
  const lines = () => document.querySelector('.lines')?.textContent;
  const before = lines();
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      let frames = 0;
      const look = () => {
        frames += 1;
        if (lines() === before) requestAnimationFrame(look);
        else
          requestAnimationFrame((now) => {
            dataset['choiceTook'] = `${now - timeStamp} ${frames + 1}`;
          });
      };
      requestAnimationFrame(look);
    },
    { once: true, capture: true },
  );
}
