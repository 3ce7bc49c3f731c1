import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumFlags } from '../chromium-flags.mjs';

// Pictures of the contact sheet, to be looked at: npx tsx scripts/art/shots.ts [folder] [name …]
const [folder = '/tmp/shots', ...only] = process.argv.slice(2);
const SIZES = [
  { name: 'breed', width: 1280, height: 800, scale: 1 },
  { name: 'smal', width: 390, height: 844, scale: 2 },
] as const;
const LETTING = 2600;
const BUTTONS = [
  '16.40',
  '17.40',
  '20.10',
  '9.40',
  'alleen',
  'drie',
  'vijf',
  'beller',
  'twee bellers',
  'onbekend',
  'twee',
];
const EVENTS = ['telefoon', 'mail', 'printer', 'licht-uit', 'klok-slaat', 'komt-binnen', 'gaat-weg'];

mkdirSync(folder, { recursive: true });
const server = await createServer({ server: { port: 5199, strictPort: false }, logLevel: 'error' });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:5199/';
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: chromiumFlags,
});

for (const { name, width, height, scale } of SIZES) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.on('console', (message) => message.type() !== 'debug' && console.log(name, message.type(), message.text()));
  page.on('pageerror', (error) => console.log(name, 'pageerror', error.message));
  await page.goto(`${address}stage/contact-sheet.html`);
  await page.waitForFunction(() => document.title === 'klaar', undefined, { timeout: 60_000 });
  await page.waitForTimeout(LETTING);
  await shoot(page, name, 'begin');
  for (const button of BUTTONS) await press(page, name, button, 3200);
  for (const button of EVENTS) await press(page, name, button, 700);
  if (only.length === 0 || only.includes('mensen'))
    await page.locator('#people').screenshot({ path: `${folder}/${name}-mensen.png` });
  await page.close();
}
await browser.close();
await server.close();

async function press(page: Page, size: string, button: string, wait: number): Promise<void> {
  if (only.length > 0 && !only.includes(button)) return;
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForTimeout(wait);
  await shoot(page, size, button);
}

async function shoot(page: Page, size: string, what: string): Promise<void> {
  await page.locator('#stage').screenshot({ path: `${folder}/${size}-${what.replaceAll(' ', '-')}.png` });
}
