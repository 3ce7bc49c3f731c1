import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Background, backgrounds, expressions, figures, happenings } from '../../../src/core/scenario/index.ts';
import { type AtlasArt, facesArt, peopleArt, placeUrl, propsArt } from '../../../src/web/stage/art.ts';
import { eyes, faceFrames, faces, mouths } from '../../../src/web/stage/faces.ts';
import { signOf } from '../../../src/web/stage/happening/index.ts';
import { places } from '../../../src/web/stage/place/index.ts';
import type { Place } from '../../../src/web/stage/place/place.ts';
import { WORLD } from '../../../src/web/stage/world.ts';

const FOLDER = 'assets/stage';
const stories = readdirSync('scenarios').filter((file) => file.endsWith('.yaml'));
const people = [...figures, 'iemand'] as const;

describe('people', () => {
  test.each(people)('%s has every part of every face', async (figure) => {
    const { frames } = peopleArt(figure);
    for (const expression of expressions) {
      const { brows, eyes: look, mouth, blink, talk } = faceFrames(expression);
      expect(Object.keys(frames)).toEqual(expect.arrayContaining(['lijf', 'hoofd', brows]));
      expect(Object.keys(facesArt.frames)).toEqual(expect.arrayContaining([look, mouth, blink, talk]));
    }
  });

  test.each(people)('the frames of %s lie within the picture on disk', async (figure) => {
    await seeFramesInside(peopleArt(figure), `mensen/${figure}.webp`);
  });

  test('the eyes and mouths lie within the picture on disk', async () => {
    await seeFramesInside(facesArt, 'gezichten.webp');
  });

  test('no two expressions have the same eyes and the same mouth', () => {
    const pairs = expressions.map((expression) => `${faces[expression].eyes} ${faces[expression].mouth}`);
    expect(new Set(pairs).size).toBe(expressions.length);
  });

  test('no eyes and no mouth are drawn for nothing', () => {
    const used = expressions.map((expression) => faceFrames(expression));
    const seen = new Set(used.flatMap(({ eyes: look, mouth, blink, talk }) => [look, mouth, blink, talk]));
    expect(
      [...eyes.map((name) => `ogen-${name}`), ...mouths.map((name) => `mond-${name}`)].filter(
        (name) => !seen.has(name),
      ),
    ).toEqual([]);
  });
});

describe('things and places', () => {
  test('the frames of things lie within the picture on disk', async () => {
    await seeFramesInside(propsArt, 'dingen.webp');
  });

  test.each(happenings)('%s: its sign is drawn', (what) => {
    const sign = signOf(what, undefined);
    if (sign !== undefined) expect(propsArt.frames).toHaveProperty(sign.name);
  });

  test('where no door can open and no lamp go out, a sign says it', () => {
    const bare: Place = {
      lights: ['dag'],
      sheets: { kamer: { box: [0, 0, 1600, 900], depth: 'room' } },
      door: { box: [100, 100, 100, 300] },
      spots: {},
      life: [],
      inset: [0, 0, 200, 236],
    };
    expect(signOf('deur', bare)).toEqual({ name: 'teken-deur' });
    expect(signOf('licht-uit', bare)).toEqual({ name: 'teken-licht-uit' });
    expect(signOf('deur', { ...bare, door: { ...bare.door, leaf: 'deur' } })?.at).toEqual({ x: 150, y: 160 });
  });
  test.each(backgrounds)(
    '%s: a door that does not open, and light that does not go out, is said by a sign',
    (background) => {
      const place: Place = places[background];
      expect(signOf('deur', place)?.at !== undefined).toBe(place.door.leaf !== undefined);
      expect(signOf('licht-uit', place)?.at !== undefined).toBe(Object.values(place.sheets).some(({ dark }) => dark));
    },
  );

  test.each(backgrounds)('%s has each of its sheets in each of its lights', (background) => {
    const urls = picturesOf(background).map(({ sheet, light }) => placeUrl(background, sheet, light));
    expect(new Set(urls).size).toBe(urls.length);
  });

  test.each(backgrounds)('what happens in %s happens in its world', (background) => {
    const { spots, clock, door }: Place = places[background];
    const points = [...Object.values(spots), ...(clock === undefined ? [] : [clock])];
    const inside = points.filter(({ x, y }) => x > 0 && x < WORLD.width && y > 0 && y < WORLD.height);
    expect(inside).toEqual(points);
    expect(door.box[2]).toBeGreaterThan(0);
  });
});

describe('what it weighs', () => {
  // What a story shows is weighed in tests/stories/art-of-a-story.test.ts.
  test.each(backgrounds)('a first scene in %s, with the two heaviest people: at most 350 kB', (background) => {
    const heaviest = figures.map((figure) => `mensen/${figure}.webp`).sort((a, b) => bytesOf([b]) - bytesOf([a]));
    for (const light of places[background].lights) {
      const sheets = picturesOf(background).filter((picture) => picture.light === light);
      const files = sheets.filter(({ sheet }) => sheet !== 'inzet').map(({ file }) => file);
      expect(bytesOf([...files, ...heaviest.slice(0, 2), 'gezichten.webp', 'dingen.webp'])).toBeLessThanOrEqual(
        350_000,
      );
    }
  });

  test.each(stories)('the poster of %s: 1200 by 750, at most 90 kB', async (story) => {
    const poster = `assets/public/posters/${story.replace('.yaml', '.webp')}`;
    expect(statSync(poster).size).toBeLessThanOrEqual(90_000);
    expect(await sharp(poster).metadata()).toMatchObject({ width: 1200, height: 750 });
  });
});

async function seeFramesInside({ frames }: AtlasArt, file: string): Promise<void> {
  const { width = 0, height = 0 } = await sharp(join(FOLDER, file)).metadata();
  for (const [name, [x = -1, y = -1, w = 0, h = 0]] of Object.entries(frames)) {
    expect(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width && y + h <= height, name).toBe(true);
  }
}

/** The pictures of a place in all its lights. */
function picturesOf(background: Background) {
  const place: Place = places[background];
  return place.lights.flatMap((light) =>
    [...Object.keys(place.sheets), 'inzet'].map((sheet) => {
      return { sheet, light, file: `plaatsen/${background}/${sheet}-${light}.webp` };
    }),
  );
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
}
