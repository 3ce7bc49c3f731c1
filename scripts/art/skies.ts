import type { Light } from '../../src/core/scenario/index.ts';
import { type Box, type Drawing, linear, path, wobble } from './svg.ts';

/** The colours of the sky, and of what stands under it far and near. */
export interface Sky {
  readonly sky: readonly string[];
  readonly clouds: readonly [string, string, string];
  readonly far: string;
  readonly near: string;
}

export const skies: Record<Light, Sky> = {
  ochtend: {
    sky: ['0 #8fb6d6', '.5 #c3d5dc', '.82 #f6dcb4', '1 #ffd09a'],
    clouds: ['#fbe6cf', '#e6d6d3', '#fff3e0'],
    far: '#a9b9b0',
    near: '#7d9787',
  },
  dag: {
    sky: ['0 #86bbdb', '.6 #b9dbe8', '1 #e3f0ee'],
    clouds: ['#ffffff', '#eaf3f6', '#f8fbfb'],
    far: '#93b3a6',
    near: '#6d9a7c',
  },
  schemering: {
    sky: ['0 #46568f', '.36 #9c7ba3', '.66 #ec9a7e', '1 #ffd394'],
    clouds: ['#f4b3a0', '#d398b0', '#fbcd9f'],
    far: '#94708f',
    near: '#5d5079',
  },
  avond: {
    sky: ['0 #1f2f63', '.5 #34498a', '.85 #5a6aa5', '1 #8a85b0'],
    clouds: ['#5a69a3', '#4a5a94', '#6f7bb0'],
    far: '#3d4a80',
    near: '#2b3562',
  },
  nacht: {
    sky: ['0 #0f1733', '.5 #1b2750', '.85 #35406f', '1 #6a5a75'],
    clouds: ['#2c3763', '#26305a', '#3c4470'],
    far: '#2b3661',
    near: '#1b2344',
  },
  regen: {
    sky: ['0 #8797a6', '.5 #a9b5bd', '1 #d3d6d2'],
    clouds: ['#98a6b2', '#8b9aa8', '#b9c3c9'],
    far: '#9aa8b2',
    near: '#66788a',
  },
};

/** Nothing but the sky of this light, in this box. */
export function skyIn([x, y, width, height]: Box, light: Light, over = ''): Drawing {
  return {
    defs: linear('lucht', skies[light].sky),
    drawing: `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#lucht)"/>${over}`,
  };
}

/** Clouds by their left, bottom and width, in the three colours of this light in turn. */
export function cloudsAt(rows: readonly (readonly [x: number, y: number, width: number])[], light: Light): Drawing {
  const drawn = rows.map(([x, y, width], index) => cloud(x, y, width, skies[light].clouds[index % 3] ?? '#fff'));
  return { defs: wobble('w', 3, 8, 0.01), drawing: `<g filter="url(#w)" opacity=".88">${drawn.join('')}</g>` };
}

/** A flat-bottomed cloud with humps. */
function cloud(x: number, y: number, width: number, fill: string): string {
  const w = width / 10;
  return path(
    `M${x} ${y}Q${x + w * 0.2} ${y - w * 0.9} ${x + w * 1.8} ${y - w}Q${x + w * 2.6} ${y - w * 2.2} ${x + w * 4.2} ${y - w * 1.6}Q${x + w * 5.8} ${y - w * 2.9} ${x + w * 7.4} ${y - w * 1.4}Q${x + w * 9.6} ${y - w * 1.4} ${x + width} ${y}Z`,
    fill,
  );
}

/** A mask `id` that shows everything but these panes (path data). */
export function paneMask(id: string, panes: string): string {
  return `<mask id="${id}"><rect x="-200" y="-100" width="2000" height="1100" fill="#fff"/>${path(panes, '#000')}</mask>`;
}
