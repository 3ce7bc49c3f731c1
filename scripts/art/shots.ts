import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumFlags } from '../chromium-flags.mjs';
import { findChromium } from '../find-chromium.mjs';

// Pictures of the contact sheet, to be looked at: npx tsx scripts/art/shots.ts folder [button …]
const [folder = 'node_modules/.cache/shots', ...only] = process.argv.slice(2);
const SIZES = [
  { name: 'breed', width: 1280, height: 800, scale: 1 },
  { name: 'smal', width: 390, height: 844, scale: 2 },
] as const;
const LETTING = 2600;

mkdirSync(folder, { recursive: true });
const found = await findChromium();
if (!found.ok) throw new Error(found.message);
const server = await createServer({ server: { port: 5199, strictPort: false }, logLevel: 'error' });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:5199/';
const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags });

for (const { name, width, height, scale } of SIZES) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.on('console', (message) => message.type() !== 'debug' && console.log(name, message.type(), message.text()));
  page.on('pageerror', (error) => console.log(name, 'pageerror', error.message));
  await page.goto(`${address}stage/contact-sheet.html`);
  await page.waitForFunction(() => document.title === 'klaar', undefined, { timeout: 60_000 });
  await page.waitForTimeout(LETTING);
  for (const button of await page.getByRole('button').allInnerTexts()) await press(page, name, button);
  if (wanted('mensen')) await page.locator('#people').screenshot({ path: `${folder}/${name}-mensen.png` });
  await page.close();
}
await browser.close();
await server.close();

async function press(page: Page, size: string, button: string): Promise<void> {
  if (!wanted(button)) return;
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForTimeout(LETTING);
  await page.locator('#stage').screenshot({ path: `${folder}/${size}-${button.replaceAll(' ', '-')}.png` });
}

function wanted(button: string): boolean {
  return only.length === 0 || only.includes(button);
}
