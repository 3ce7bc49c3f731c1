import { mkdirSync, readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { backgrounds, expressions } from '../../src/core/scenario/index.ts';
import { places } from '../../src/web/stage/place/index.ts';
import { chromiumFlags } from '../chromium-flags.mjs';
import { findChromium } from '../find-chromium.mjs';
import { contactPicture } from './contact-picture.ts';

// Pictures of the contact sheet, to be looked at: npx tsx scripts/art/shots.ts folder [button …]. Without a button it
// also writes docs/toneel.webp: every place in every light, every person with every expression.
const [folder = 'node_modules/.cache/shots', ...only] = process.argv.slice(2);
const SIZES = [
  { name: 'breed', width: 1280, height: 800, scale: 1 },
  { name: 'smal', width: 390, height: 844, scale: 2 },
] as const;
const LETTING = 2600;

mkdirSync(folder, { recursive: true });
const found = await findChromium();
if (!found.ok) throw new Error(found.message);
const server = await createServer({
  server: { port: 5199, strictPort: false, watch: null },
  optimizeDeps: { entries: ['stage/contact-sheet.html'] },
  logLevel: 'error',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:5199/';
const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags });

for (const { name, width, height, scale } of SIZES) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.on('console', (message) => message.type() !== 'debug' && console.log(name, message.type(), message.text()));
  page.on('pageerror', (error) => console.log(name, 'pageerror', error.message));
  await page.goto(`${address}stage/contact-sheet.html`, { timeout: 120_000 });
  await page.waitForFunction(() => document.title === 'klaar', undefined, { timeout: 120_000 });
  await page.waitForTimeout(LETTING);
  for (const button of await page.getByRole('button').allInnerTexts()) await press(page, name, button);
  if (wanted('mensen')) await page.locator('#people').screenshot({ path: `${folder}/${name}-mensen.png` });
  if (only.length === 0 && name === 'breed') await writeSheet(page);
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

async function writeSheet(page: Page): Promise<void> {
  const lights = backgrounds.flatMap((place) => places[place].lights.map((light) => `${place}-${light}`));
  const pictures = lights.map((name) => readFileSync(`${folder}/breed-${name}.png`));
  const faces = await page
    .locator('#people canvas')
    .evaluateAll((canvases) =>
      canvases.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL().split(',')[1] : '')),
    );
  const groups = [
    { tiles: pictures, columns: 5 },
    { tiles: faces.map((face) => Buffer.from(face ?? '', 'base64')), columns: 2 * expressions.length },
  ];
  await contactPicture(groups, 'docs/toneel.webp');
}

function wanted(button: string): boolean {
  return only.length === 0 || only.includes(button);
}
