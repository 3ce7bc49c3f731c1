import type { trein } from '../../../../src/web/stage/place/trein.ts';
import { cloudsAt, openSkies, skyIn } from '../../sky.ts';
import type { PlaceArt } from '../place-art.ts';
import { coach } from './coach.ts';
import { far, meadow, verge } from './land.ts';
import { coachLighting, landLighting } from './lighting.ts';
import type { TreinLight } from './lights.ts';
import { table } from './table.ts';

/** Inside an intercity. */
export const treinArt: PlaceArt<keyof typeof trein.sheets, TreinLight> = {
  lucht: { scale: 0.4, quality: 84, draw: (light) => skyIn([-60, 80, 1720, 260], openSkies[light]) },
  wolken: { scale: 0.45, quality: 72, draw: (light) => cloudsAt(clouds, openSkies[light]) },
  verte: { scale: 0.7, quality: 60, draw: far, lit: landLighting },
  weide: { scale: 0.75, quality: 60, draw: meadow, lit: landLighting },
  berm: { scale: 0.5, quality: 50, draw: verge, lit: landLighting },
  coupe: { scale: 1.05, quality: 70, draw: coach, lit: coachLighting },
  tafel: { scale: 1, quality: 70, draw: table, lit: coachLighting },
};

const clouds = [
  [0, 210, 400],
  [520, 256, 300],
  [900, 190, 380],
  [1420, 236, 400],
] as const;
