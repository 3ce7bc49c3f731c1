import type { Page } from 'playwright-core';
import { median } from './median.ts';
import { type BuiltSite, onBuiltSite } from './on-built-site.ts';

const edits = 30;
const toWarmUp = 10;

/** Medians and a maximum over edits of one text. */
export interface WorkerTimes {
  /** From a changed text to its findings and analysis, in milliseconds. */
  readonly answer: number;
  /** The longest time between two frames of the page while the worker worked, in milliseconds. */
  readonly longestFrame: number;
}

/** The worker of Eigen verhaal as it is built, asked from its own page: the median over edits of one line. */
export function timeInWorker(texts: readonly string[]): Promise<readonly WorkerTimes[]> {
  return onBuiltSite((site) => timeOnSite(site, texts));
}

async function timeOnSite({ url: site, launch }: BuiltSite, texts: readonly string[]) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('eigen/', site).href);
    const worker = page.waitForEvent('worker');
    const file = { name: 'x.yaml', mimeType: 'text/yaml', buffer: Buffer.from('titel: x') };
    await page.getByLabel('Kies een bestand').setInputFiles(file);
    const url = (await worker).url();
    const times: WorkerTimes[] = [];
    for (const text of texts) times.push(await timeOn(page, url, text));
    return times;
  } finally {
    await browser.close();
  }
}

async function timeOn(page: Page, url: string, text: string): Promise<WorkerTimes> {
  const { answers, frames } = await page.evaluate(askRepeatedly, { url, text, edits });
  return { answer: median(answers.slice(toWarmUp)), longestFrame: Math.max(...frames) };
}

/** In the page. */
async function askRepeatedly({ url, text, edits }: { url: string; text: string; edits: number }) {
  const worker = new Worker(url, { type: 'module' });
  const frames: number[] = [];
  const watch = {
    last: performance.now(),
    going: true,
    frame(now: number) {
      frames.push(now - watch.last);
      watch.last = now;
      if (watch.going) requestAnimationFrame(watch.frame);
    },
  };
  requestAnimationFrame(watch.frame);
  const answers: number[] = [];
  for (let number = 1; number <= edits; number++) {
    const changed = text.replace('er ligt nog veel', `er ligt nog ${number}`);
    const start = performance.now();
    const answered = new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
    worker.postMessage({ number, text: changed, file: 'x.yaml' });
    await answered;
    answers.push(performance.now() - start);
  }
  watch.going = false;
  worker.terminate();
  return { answers, frames };
}
