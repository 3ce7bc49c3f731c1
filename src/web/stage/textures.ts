import type { Scene } from 'phaser';
import type { Background } from '../../core/scenario/index.ts';
import { type AtlasArt, type PlaceLayer, placeArt, placeKey, placeLayers } from './art.ts';
import type { Light } from './light.ts';

/** Rejects where the picture cannot be loaded. */
export async function loadAtlas(scene: Scene, { key, url, frames }: AtlasArt): Promise<void> {
  if (scene.textures.exists(key)) return;
  const picture = await loadPicture(url);
  if (scene.textures.exists(key)) return;
  const texture = scene.textures.addImage(key, picture);
  for (const [name, [x = 0, y = 0, width = 1, height = 1]] of Object.entries(frames))
    texture?.add(name, 0, x, y, width, height);
}

/** Rejects where one of the place's pictures in this light cannot be loaded. */
export async function loadPlace(scene: Scene, background: Background, light: Light): Promise<void> {
  await Promise.all(placeLayers.map((layer) => loadLayer(scene, background, light, layer)));
}

async function loadLayer(scene: Scene, background: Background, light: Light, layer: PlaceLayer): Promise<void> {
  const key = placeKey(background, light, layer);
  if (scene.textures.exists(key)) return;
  const picture = await loadPicture(placeArt[background][light][layer]);
  if (!scene.textures.exists(key)) scene.textures.addImage(key, picture);
}

async function loadPicture(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}
