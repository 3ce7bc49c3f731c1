/**
 * What browser tests stand on: `test` with the fixtures `openPage` and `siteUrl`, over the real server and the built site.
 *
 * ```ts
 * test('shows the first scene', async ({ openPage }) => {
 *   const page = await openPage('speel/morgen-om-negen/', { width: 390 });
 *   await page.getByRole('button', { name: 'Kies' }).click();
 *   await checkAxe(page);
 *   await noHorizontalScroll(page);
 * });
 * ```
 *
 * A test fails, at its end, on every console error, uncaught error, violation of the content policy, answer of 400 or
 * more, and request to another origin that any of its pages saw.
 */

import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium-flags.mjs';
import { denyStorage } from './deny-storage.ts';
import { serveSite } from './serve.ts';
import { watchForProblems } from './watch-for-problems.ts';

export interface PageOptions {
  /** Of the window, in CSS pixels: 1280 where absent. */
  readonly width?: number;
  /** 844 on what is narrower than 600, else 800, where absent. */
  readonly height?: number;
  readonly reducedMotion?: boolean;
  readonly javaScript?: boolean;
  /** As in a frame of a browser that blocks third-party storage: every touch of it throws. */
  readonly storage?: 'denied';
  /** Run in the page before its scripts. */
  readonly before?: readonly (() => void)[];
  /** Problems that this test is about, and that so do not fail it. */
  readonly expected?: RegExp;
}

/** Opens a page of the site, by its path without a leading slash, in a fresh profile. */
export type OpenPage = (path: string, options?: PageOptions) => Promise<Page>;

const flags = [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

export const test = base
  .extend('siteFolder', { scope: 'file' }, () => fileURLToPath(new URL('../../dist/', import.meta.url)))
  .extend('siteUrl', { scope: 'file' }, async ({ siteFolder }, { onCleanup }) => {
    const site = await serveSite(siteFolder);
    onCleanup(site.close);
    return site.url;
  })
  .extend('chromiumPath', { scope: 'file' }, () => inject('chromium'))
  .extend('browser', { scope: 'file' }, async ({ chromiumPath }, { onCleanup }) => {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: flags });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('openPage', async ({ siteUrl, browser }, { onCleanup }) => {
    const opened: { readonly context: BrowserContext; readonly problems: readonly string[] }[] = [];
    onCleanup(async () => {
      for (const { context } of opened) await context.close();
      expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
    });
    const openPage: OpenPage = async (path, options = {}) => {
      const { width = 1280, reducedMotion, javaScript, storage, before = [], expected } = options;
      const context = await browser.newContext({
        viewport: { width, height: options.height ?? (width < 600 ? 844 : 800) },
        locale: 'nl-NL',
        reducedMotion: reducedMotion === true ? 'reduce' : 'no-preference',
        javaScriptEnabled: javaScript ?? true,
      });
      opened.push({ context, problems: watchForProblems(context, siteUrl, expected) });
      if (storage === 'denied') await context.addInitScript(denyStorage);
      for (const script of before) await context.addInitScript(script);
      const page = await context.newPage();
      await page.goto(new URL(path, siteUrl).href);
      return page;
    };
    return openPage;
  });

/** No finding of axe: WCAG 2.0 to 2.2, A and AA, and its best practices. */
export async function checkAxe(page: Page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** Nothing is wider than the window. Compared with the window as asked for: Chromium widens the layout of what overflows. */
export async function noHorizontalScroll(page: Page) {
  const width = page.viewportSize()?.width;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width ?? 0);
}
