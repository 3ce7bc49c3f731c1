import { measureChoices, measureIdle, measureStart } from './measure.ts';
import { median } from './median.ts';
import { type BuiltSite, onBuiltSite } from './on-built-site.ts';

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
  const measured = await onBuiltSite(async (site) => {
    const each: Load[] = [];
    for (let load = 0; load < loads; load += 1) each.push(await measureLoad(site, load < idleLoads));
    return each;
  });
  const withStage = measured.flatMap((load) => load.withStage);
  const withoutStage = measured.flatMap((load) => load.withoutStage);

  console.log(`${loads} loads; medians (least–most)`);
  print(
    'first line legible, ms',
    measured.map(({ start }) => start.firstText),
  );
  print(
    'can be played, ms',
    measured.map(({ start }) => start.playable),
  );
  print(
    'script, style and story before that, kB on the wire',
    measured.map(({ start }) => start.kilobytes),
  );
  print(
    'choice to painted next text, ms',
    withStage.map(({ milliseconds }) => milliseconds),
  );
  print(
    'the same with the stage off, ms',
    withoutStage.map(({ milliseconds }) => milliseconds),
  );
  print(
    'choice to painted next text, frames',
    withStage.map(({ frames }) => frames),
  );
  print(
    'the same with the stage off, frames',
    withoutStage.map(({ frames }) => frames),
  );
  print(
    'main thread busy while the stage moves, %',
    measured.flatMap(({ moving }) => moving ?? []),
  );
  print(
    'the same once it is asleep, %',
    measured.flatMap(({ asleep }) => asleep ?? []),
  );
}

type Load = Awaited<ReturnType<typeof measureLoad>>;

/** One Chromium's worth of figures; `idle`: also how busy it is when nobody does anything, which takes long. */
async function measureLoad({ url, launch }: BuiltSite, idle: boolean) {
  const { href } = new URL(story, url);
  const browser = await launch();
  try {
    return {
      start: await measureStart(browser, href),
      withStage: await measureChoices(browser, href, { stage: true }),
      withoutStage: await measureChoices(browser, href, { stage: false }),
      moving: idle ? await measureIdle(browser, href, 0) : undefined,
      asleep: idle ? await measureIdle(browser, href, untilAsleep) : undefined,
    };
  } finally {
    await browser.close();
  }
}

function print(name: string, values: readonly number[]) {
  console.log(`${name.padEnd(54)} ${median(values)} (${Math.min(...values)}–${Math.max(...values)})`);
}
