import type { Expression } from '../../src/core/scenario/index.ts';
import { expressions } from '../../src/core/scenario/index.ts';
import { brush } from './brush.ts';
import { eyes } from './faces/eyes.ts';
import { moods, nose } from './faces/moods.ts';
import { mouths } from './faces/mouths.ts';
import { type PeepParts, type PeepPath, peepPaths } from './peeps.ts';
import { INK, path } from './svg.ts';

/** The x of a figure's axis, which its width is measured from; peep units. */
const MIDDLE = 470;

/** A patch of colour in a figure: path data in peep coordinates, clipped to the silhouette. */
export type Zone = readonly [colour: string, d: string, opacity?: number];

/** How one person is drawn. */
export interface FigureDrawing {
  readonly parts: Required<Pick<PeepParts, 'body' | 'hair'>> & PeepParts;
  readonly skin: string;
  readonly skinShade: string;
  /** Colour of the clothes where no zone says otherwise. */
  readonly cloth: string;
  readonly clothZones?: readonly Zone[];
  /** Colours for what Open Peeps fills with ink (a black shirt, dark hair); an ink edge of this width stays. */
  readonly clothTints?: readonly Zone[];
  readonly hairZones?: readonly Zone[];
  readonly hairTints?: readonly Zone[];
  readonly brows: { readonly width: number; readonly colour: string };
  /** How the body differs from Open Peeps': its width (times), and how far all of it stands lower (a small person). */
  readonly build?: { readonly width: number; readonly lower: number };
  /** Pieces of the body's ink that are not wanted (dots, stripes), by their number among its subpaths. */
  readonly without?: readonly number[];
  /** Drawn behind the body: legs under a bust, the skirts of a coat. */
  readonly underBody?: string;
  /** Drawn behind the head: a tail of hair. */
  readonly underHead?: string;
  /** Drawn over the body: a scarf, a lanyard. */
  readonly overBody?: string;
  /** The part of the body that lies over what `overBody` draws: an arm before an apron. Path data. */
  readonly before?: string;
  /** Drawn on the face under the eyes: lines of age, freckles. */
  readonly onFace?: string;
  /** Drawn over the head and the eyes: ear-rings. */
  readonly overHead?: string;
}

/** The pictures of one person by frame name, as SVG content in peep coordinates. */
export function figureFrames(figure: FigureDrawing): Map<string, string> {
  const frames = new Map<string, string>([
    ['lijf', body(figure)],
    ['hoofd', head(figure)],
  ]);
  const glasses = figure.parts.accessory === undefined ? '' : ink(peepPaths({ accessory: figure.parts.accessory }));
  const over = glasses + (figure.overHead ?? '');
  if (over !== '') frames.set('over', over);
  for (const expression of expressions) frames.set(`wenkbrauwen-${expression}`, brows(figure, expression));
  for (const [name, draw] of Object.entries(eyes)) frames.set(`ogen-${name}`, draw());
  for (const [name, draw] of Object.entries(mouths)) frames.set(`mond-${name}`, draw());
  return figure.build === undefined ? frames : built(frames, figure.build);
}

/** The same pictures at this build: heads keep their size, as all faces are one hand. */
function built(frames: ReadonlyMap<string, string>, { width, lower }: Required<FigureDrawing>['build']) {
  const wide = `translate(${MIDDLE} ${lower}) scale(${width} 1) translate(${-MIDDLE} 0)`;
  return new Map(
    [...frames].map(([name, drawing]) => [
      name,
      `<g transform="${name === 'lijf' ? wide : `translate(0 ${lower})`}">${drawing}</g>`,
    ]),
  );
}

function body(figure: FigureDrawing): string {
  const paths = without(peepPaths({ body: figure.parts.body }), figure.without ?? []);
  const drawn = (id: string) =>
    layer(id, paths, figure.cloth, [...(figure.clothZones ?? []), neckShadow(figure)]) +
    inkLayer(`${id}-inkt`, paths, figure.clothTints ?? []);
  const before =
    figure.before === undefined
      ? ''
      : `<clipPath id="voor"><path d="${figure.before}"/></clipPath><g clip-path="url(#voor)">${drawn('lijf-voor')}</g>`;
  return (figure.underBody ?? '') + drawn('lijf') + (figure.overBody ?? '') + before;
}

function head(figure: FigureDrawing): string {
  const hair = peepPaths({ hair: figure.parts.hair });
  const beard = figure.parts.facialHair === undefined ? [] : peepPaths({ facialHair: figure.parts.facialHair });
  const cheek: Zone = [figure.skinShade, 'M560 500Q640 470 640 210L700 210V540H380L372 480Q470 530 560 500Z', 0.55];
  return (
    (figure.underHead ?? '') +
    layer('hoofd', hair, figure.skin, [cheek, ...(figure.hairZones ?? [])]) +
    inkLayer('hoofd-inkt', hair, figure.hairTints ?? []) +
    ink(beard) +
    (figure.onFace ?? '') +
    nose()
  );
}

function brows(figure: FigureDrawing, expression: Expression): string {
  const mood = moods[expression];
  const drawn = mood.brows.map((dabs) =>
    brush(...dabs.map(([x, y, width]) => [x, y, width * figure.brows.width] as const)),
  );
  return path(drawn.join(''), figure.brows.colour) + (mood.marks ?? '');
}

/** The paths without these subpaths of the ink, which are counted through all its paths. */
function without(paths: readonly PeepPath[], numbers: readonly number[]): readonly PeepPath[] {
  if (numbers.length === 0) return paths;
  let count = -1;
  return paths.map((one) => {
    if (one.role === 'fill') return one;
    const kept = one.d.split(/(?=M)/).filter((subpath) => {
      if (subpath !== '') count += 1;
      return !numbers.includes(count);
    });
    return { ...one, d: kept.join('') };
  });
}

/** The chin's shadow on the neck. */
function neckShadow(figure: FigureDrawing): Zone {
  return [figure.skinShade, 'M360 470L640 470L628 505Q560 560 470 556Q390 548 352 500Z', 0.75];
}

function layer(id: string, paths: readonly PeepPath[], base: string, zones: readonly Zone[]): string {
  const fills = paths.filter((one) => one.role === 'fill');
  const clip = fills.map((one) => `<path clip-rule="evenodd" ${where(one)} d="${one.d}"/>`).join('');
  const under = fills.map((one) => `<path fill-rule="evenodd" ${where(one)} d="${one.d}" fill="${base}"/>`).join('');
  return `<clipPath id="${id}">${clip}</clipPath>${under}<g clip-path="url(#${id})">${zones.map(zone).join('')}</g>`;
}

/** The ink on top. In a tint's zone the ink becomes colour, and an edge of ink stays along its outline. */
function inkLayer(id: string, paths: readonly PeepPath[], tints: readonly Zone[]): string {
  const inks = paths.filter((one) => one.role === 'ink');
  const clip = inks.map((one) => `<path clip-rule="evenodd" ${where(one)} d="${one.d}"/>`).join('');
  const edge = inks
    .map((one) => `<path ${where(one)} d="${one.d}" fill="none" stroke="${INK}" stroke-width="30"/>`)
    .join('');
  if (tints.length === 0) return ink(inks);
  return `<clipPath id="${id}">${clip}</clipPath>${ink(inks)}<g clip-path="url(#${id})">${tints.map(zone).join('')}${edge}</g>`;
}

function ink(paths: readonly PeepPath[]): string {
  return paths
    .map(
      (one) =>
        `<path fill-rule="evenodd" ${where(one)} d="${one.d}" fill="${one.role === 'ink' ? INK : '#fff'}"${one.role === 'ink' ? '' : ' opacity=".22"'}/>`,
    )
    .join('');
}

function zone([colour, d, opacity = 1]: Zone): string {
  return path(d, colour, opacity);
}

function where(one: PeepPath): string {
  return one.transform === '' ? '' : `transform="${one.transform}"`;
}
