import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { test } from './browser.ts';

test.for(['', 'speel/morgen-om-negen/', 'vergelijken/', 'voortgang/', 'eigen/', 'gids/', 'kaarten/'])(
  'on paper /%s is black on white, also where backgrounds are printed',
  async (path, { openPage }) => {
    const page = await openPage(path);
    await page.waitForSelector('h1');
    await page.emulateMedia({ media: 'print' });
    const grounds = await page.evaluate(() =>
      [document.documentElement, document.body].map((each) => getComputedStyle(each).backgroundColor),
    );
    expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  },
);
