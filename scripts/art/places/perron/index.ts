import type { perron } from '../../../../src/web/stage/place/perron.ts';
import { cloudsAt, openSkies, skyIn } from '../../sky.ts';
import type { PlaceArt } from '../place-art.ts';
import { bench } from './bench.ts';
import { acrossLighting, platformLighting } from './lighting.ts';
import type { PerronLight } from './lights.ts';
import { platform } from './platform.ts';
import { across } from './town.ts';

/** A station platform. */
export const perronArt: PlaceArt<keyof typeof perron.sheets, PerronLight> = {
  lucht: { scale: 0.4, quality: 84, draw: (light) => skyIn([-60, 0, 1720, 420], openSkies[light]) },
  wolken: { scale: 0.45, quality: 72, draw: (light) => cloudsAt(clouds, openSkies[light]) },
  overkant: { scale: 0.9, quality: 64, draw: across, lit: acrossLighting },
  perron: { scale: 1.05, quality: 70, draw: platform, lit: platformLighting },
  bank: { scale: 1, quality: 70, draw: bench, lit: platformLighting },
};

const clouds = [
  [-30, 214, 420],
  [500, 160, 330],
  [760, 270, 300],
  [1060, 190, 380],
  [1500, 250, 340],
] as const;
