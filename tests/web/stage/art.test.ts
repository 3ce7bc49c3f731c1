import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { backgrounds, expressions, figures, happenings } from '../../../src/core/scenario/index.ts';
import { type AtlasArt, peopleArt, placeArt, placeLayers, propsArt } from '../../../src/web/stage/art.ts';
import { eyes, faceFrames, faces, mouths } from '../../../src/web/stage/faces.ts';
import { staged } from '../../../src/web/stage/happenings.ts';
import { lights } from '../../../src/web/stage/light.ts';

const FOLDER = 'assets/stage';
const people = [...figures, 'iemand'] as const;

describe('people', () => {
  test.each(people)('%s has every part of every face', (figure) => {
    const { frames } = peopleArt[figure];
    for (const expression of expressions) {
      const { brows, eyes: look, mouth, blink, talk } = faceFrames(expression);
      expect(Object.keys(frames)).toEqual(expect.arrayContaining(['lijf', 'hoofd', brows, look, mouth, blink, talk]));
    }
  });

  test.each(people)('the frames of %s lie within the picture on disk', async (figure) => {
    await seeFramesInside(peopleArt[figure], `mensen/${figure}.webp`);
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
    const { sign } = staged[what];
    if (sign !== undefined) expect(propsArt.frames).toHaveProperty(sign.name);
  });

  test('each light of each place has its own pictures', () => {
    const urls = backgrounds.flatMap((place) =>
      lights.flatMap((light) => placeLayers.map((layer) => placeArt[place][light][layer])),
    );
    expect(new Set(urls).size).toBe(backgrounds.length * lights.length * placeLayers.length);
  });
});

describe('what it weighs', () => {
  test('all art of the stage: at most 1.2 MB', () => {
    expect(bytesOf(allFiles())).toBeLessThanOrEqual(1_200_000);
  });

  test('the first scene, with its two heaviest people: at most 350 kB', () => {
    const files = allFiles();
    const dusk = files.filter((file) => file.includes('schemering'));
    const heaviest = files.filter((file) => file.includes('mensen')).sort((a, b) => bytesOf([b]) - bytesOf([a]));
    expect(dusk).toHaveLength(placeLayers.length);
    expect(bytesOf([...dusk, ...heaviest.slice(0, 2), 'dingen.webp'])).toBeLessThanOrEqual(350_000);
  });

  test.each(readdirSync('scenarios').filter((file) => file.endsWith('.yaml')))(
    'the poster of %s: 1200 by 750, at most 90 kB',
    async (story) => {
      const poster = `assets/public/posters/${story.replace('.yaml', '.webp')}`;
      expect(statSync(poster).size).toBeLessThanOrEqual(90_000);
      expect(await sharp(poster).metadata()).toMatchObject({ width: 1200, height: 750 });
    },
  );
});

async function seeFramesInside({ frames }: AtlasArt, file: string): Promise<void> {
  const { width = 0, height = 0 } = await sharp(join(FOLDER, file)).metadata();
  for (const [name, [x = -1, y = -1, w = 0, h = 0]] of Object.entries(frames)) {
    expect(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width && y + h <= height, name).toBe(true);
  }
}

function allFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.webp'));
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
}
