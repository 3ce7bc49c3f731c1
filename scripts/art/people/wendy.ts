import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { waistband } from './waistband.ts';

const SKIN = '#f6cfb6';
const HOODIE = '#6d68b3';
const DARK = '#504b8e';
const HAIR = '#ecc975';
const STRAND = '#b98f43';

/** Wendy, 39: tall, a blond ponytail, a hoodie, her pass on a lanyard. */
export const wendy: FigureDrawing = {
  parts: { body: 'DocProtectiveClothe', hair: 'Bald' },
  build: 0.94,
  skin: SKIN,
  skinShade: '#dfa587',
  cloth: HOODIE,
  clothFills: [HOODIE, SKIN, '#efe8da'],
  clothZones: [
    [DARK, 'M770 880L860 760L930 1400L880 1500L810 1400Z', 0.55],
    [DARK, 'M70 1100L300 900L320 1430L290 1530L140 1530Z', 0.35],
    ['#3c4763', 'M316 1440H808L806 1500V2680H20L160 1716H316Z'],
  ],
  behindHead:
    shape(
      'M318 104Q226 36 152 120Q100 220 128 360Q150 480 96 590Q190 590 236 500Q282 400 262 280Q268 214 322 190Z',
      HAIR,
      16,
    ) + line('M280 120Q200 120 172 220Q152 330 186 420M290 160Q220 190 222 300Q236 420 190 530', 8, STRAND),
  hairZones: [[HAIR, 'M180 0H700V230L640 200Q600 140 520 138Q420 160 388 250L362 334L318 300L280 330H180Z']],
  brows: { width: 16, colour: '#a9823f' },
  onFace:
    line('M634 200Q600 140 520 138Q420 160 388 250Q370 290 360 326', 9) +
    line('M520 138Q430 110 330 140M430 172Q370 160 318 164M390 246Q350 200 312 182M600 150Q520 88 400 96', 7, STRAND) +
    shape('M282 96L330 84L352 176L304 200Q270 150 282 96Z', '#df7b3a', 11),
  overBody:
    path('M500 520L560 520L660 1060H560Z', HOODIE) +
    waistband(HOODIE, '#5f5a9f', DARK) +
    shape('M420 1080H690L740 1300L730 1376L384 1380L376 1300Z', HOODIE, 12) +
    shape(
      'M356 512Q262 540 252 650Q380 800 500 790Q650 790 690 640Q680 560 606 524Q600 660 490 690Q380 650 356 512Z',
      HOODIE,
      14,
    ) +
    path('M372 520Q400 650 490 684Q590 650 604 530L560 500H400Z', SKIN) +
    path('M372 520Q470 590 604 530L560 490H400Z', '#dfa587', 0.75) +
    line('M372 520Q400 650 490 684Q590 650 604 530', 13) +
    line('M392 640Q430 860 492 1010M590 640Q580 860 504 1010', 13, '#df7b3a') +
    shape('M446 1004H556V1150H446Z', '#fbf6e8', 9) +
    path('M464 1026H512V1090H464Z', '#8fb3c9') +
    path('M522 1034H542V1042H522ZM522 1058H542V1066H522ZM464 1108H538V1118H464Z', INK),
};
