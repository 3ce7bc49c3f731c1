import type { Scene } from 'phaser';
import type { Background, Light } from '../../core/scenario/index.ts';
import { type AtlasArt, peopleArt, placeUrl } from './art.ts';
import type { Drawn } from './drawn.ts';
import { places } from './place/index.ts';

export function isPersonLoaded(scene: Scene, figure: Drawn): boolean {
  return scene.textures.exists(figure);
}

/** Rejects where the pictures cannot be loaded. */
export function loadPerson(scene: Scene, figure: Drawn): Promise<void> {
  return loadAtlas(scene, peopleArt(figure));
}

/** Rejects where the picture cannot be loaded. */
export async function loadAtlas(scene: Scene, { key, url, frames }: AtlasArt): Promise<void> {
  if (scene.textures.exists(key)) return;
  const picture = await loadPicture(url);
  if (scene.textures.exists(key)) return;
  const texture = scene.textures.addImage(key, picture);
  for (const [name, [x = 0, y = 0, width = 1, height = 1]] of Object.entries(frames))
    texture?.add(name, 0, x, y, width, height);
}

/** The key of a place's sheet among the textures. */
export function sheetKey(background: Background, sheet: string, light: Light): string {
  return `${background} ${sheet} ${light}`;
}

export function isPlaceLoaded(scene: Scene, background: Background, light: Light): boolean {
  return Object.keys(places[background].sheets).every((sheet) =>
    scene.textures.exists(sheetKey(background, sheet, light)),
  );
}

/** Rejects where one of the place's pictures in this light cannot be loaded. */
export async function loadPlace(scene: Scene, background: Background, light: Light): Promise<void> {
  await Promise.all(Object.keys(places[background].sheets).map((sheet) => loadSheet(scene, background, sheet, light)));
}

/** Rejects where the picture cannot be loaded. */
export async function loadSheet(scene: Scene, background: Background, sheet: string, light: Light): Promise<void> {
  const key = sheetKey(background, sheet, light);
  if (scene.textures.exists(key)) return;
  const picture = await loadPicture(placeUrl(background, sheet, light));
  if (!scene.textures.exists(key)) scene.textures.addImage(key, picture);
}

async function loadPicture(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}
