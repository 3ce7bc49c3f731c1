import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveApp } from '../../src/server/index.ts';
import { buildSiteIfStale } from '../build-site.mjs';
import { chromiumFlags } from '../chromium-flags.mjs';
import { findChromium } from '../find-chromium.mjs';
import { type ChoiceTime, measureChoices, measureIdle, measureStart } from './measure.ts';
import { median } from './median.ts';

const loads = 7;
const idleLoads = 3;
// All lines are walked through at the pace of reading, and then some seconds pass.
const untilAsleep = 30_000;
const story = 'speel/morgen-om-negen/';

/**
 * How fast a story shows its text, as a trainee on a slow line and a slow laptop meets it. Every load is a new, cold
 * Chromium, 390 px wide, at 1.6 Mbit/s, 150 ms a request, its processor slowed four times.
 */
export async function benchFirstText() {
  await buildSiteIfStale();
  const found = await findChromium();
  if (!found.ok) throw new Error(found.message);
  const serving = await serveApp({ root: fileURLToPath(new URL('../../dist', import.meta.url)), port: 0 });
  if (!serving.ok) throw new Error(serving.problem);

  const starts = [];
  const withStage: ChoiceTime[] = [];
  const withoutStage: ChoiceTime[] = [];
  const moving: number[] = [];
  const asleep: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags });
    const { href } = new URL(story, serving.url);
    starts.push(await measureStart(browser, href));
    withStage.push(...(await measureChoices(browser, href, { stage: true })));
    withoutStage.push(...(await measureChoices(browser, href, { stage: false })));
    if (load < idleLoads) {
      moving.push(await measureIdle(browser, href, 0));
      asleep.push(await measureIdle(browser, href, untilAsleep));
    }
    await browser.close();
  }
  await serving.close();

  console.log(`${loads} loads; medians (least–most)`);
  for (const [name, values] of [
    ['first line legible, ms', starts.map(({ firstText }) => firstText)],
    ['can be played, ms', starts.map(({ playable }) => playable)],
    ['script, style and story before that, kB on the wire', starts.map(({ kilobytes }) => kilobytes)],
    ['choice to painted next text, ms', withStage.map(({ milliseconds }) => milliseconds)],
    ['the same with the stage off, ms', withoutStage.map(({ milliseconds }) => milliseconds)],
    ['choice to painted next text, frames', withStage.map(({ frames }) => frames)],
    ['the same with the stage off, frames', withoutStage.map(({ frames }) => frames)],
    ['main thread busy while the stage moves, %', moving],
    ['the same once it is asleep, %', asleep],
  ] as const) {
    console.log(`${name.padEnd(54)} ${median(values)} (${Math.min(...values)}–${Math.max(...values)})`);
  }
}
