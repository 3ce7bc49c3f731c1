import type { Expression } from '../../src/core/scenario/index.ts';
import { expressions } from '../../src/core/scenario/index.ts';
import { brush } from './brush.ts';
import { moods, nose } from './faces/moods.ts';
import { type PeepParts, type PeepPath, peepPaths } from './peeps.ts';
import { INK, path } from './svg.ts';

/** Middle of the neck. */
const NECK = 470;

/** A patch of colour in a figure: path data in peep coordinates, clipped to the silhouette. */
export type Zone = readonly [colour: string, d: string, opacity?: number];

/** How one person is drawn. */
export interface FigureDrawing {
  readonly parts: Required<Pick<PeepParts, 'body' | 'hair'>> & PeepParts;
  readonly skin: string;
  readonly skinShade: string;
  /** How broad the body is, as a share of the one in Open Peeps; 1 without. */
  readonly build?: number;
  /** Colour of the clothes where no zone says otherwise. */
  readonly cloth: string;
  /** Colours of the body's patches back to front, for a pose that has several; `cloth` beyond the last. */
  readonly clothFills?: readonly string[];
  readonly clothZones?: readonly Zone[];
  /** Colours for what Open Peeps fills with ink (a black shirt, dark hair); an ink edge of this width stays. */
  readonly clothTints?: readonly Zone[];
  readonly hairZones?: readonly Zone[];
  readonly hairTints?: readonly Zone[];
  readonly brows: { readonly width: number; readonly colour: string };
  /** Pieces of the body's ink that are not wanted (dots, stripes), by their number among its subpaths. */
  readonly without?: readonly number[];
  /** Drawn under the body: the lower half of who is a bust in Open Peeps. */
  readonly underBody?: string;
  /** Drawn over the body: a scarf, a lanyard. */
  readonly overBody?: string;
  /** The part of the body that lies over what `overBody` draws: an arm before an apron. Path data. */
  readonly before?: string;
  /** Drawn behind the head, over the body: a ponytail. */
  readonly behindHead?: string;
  /** Drawn on the face under the eyes: lines of age, freckles. */
  readonly onFace?: string;
  /** Drawn over the head and the eyes: ear-rings. */
  readonly overHead?: string;
}

/** The pictures of one person by frame name, as SVG content in peep coordinates; eyes and mouths are everybody's. */
export function figureFrames(figure: FigureDrawing): Map<string, string> {
  const frames = new Map<string, string>([
    ['lijf', body(figure)],
    ['hoofd', head(figure)],
  ]);
  const glasses = figure.parts.accessory === undefined ? '' : ink(peepPaths({ accessory: figure.parts.accessory }));
  const over = glasses + (figure.overHead ?? '');
  if (over !== '') frames.set('over', over);
  for (const expression of expressions) frames.set(`wenkbrauwen-${expression}`, brows(figure, expression));
  return frames;
}

function body(figure: FigureDrawing): string {
  const paths = without(peepPaths({ body: figure.parts.body }), figure.without ?? []);
  const pose = (id: string) =>
    layer(id, paths, figure, [...(figure.clothZones ?? []), neckShadow(figure)]) +
    inkLayer(`${id}-inkt`, paths, figure.clothTints ?? []);
  const drawn =
    (figure.underBody ?? '') +
    pose('lijf') +
    (figure.overBody ?? '') +
    (figure.before === undefined ? '' : clipped(figure.before, pose('lijf-voor')));
  return figure.build === undefined ? drawn : broadened(drawn, figure.build);
}

function clipped(d: string, drawing: string): string {
  return `<clipPath id="voor"><path d="${d}"/></clipPath><g clip-path="url(#voor)">${drawing}</g>`;
}

function head(figure: FigureDrawing): string {
  const hair = peepPaths({ hair: figure.parts.hair });
  const beard = figure.parts.facialHair === undefined ? [] : peepPaths({ facialHair: figure.parts.facialHair });
  const cheek: Zone = [figure.skinShade, 'M560 500Q640 470 640 210L700 210V540H380L372 480Q470 530 560 500Z', 0.55];
  return (
    (figure.behindHead ?? '') +
    layer('hoofd', hair, { cloth: figure.skin }, [cheek, ...(figure.hairZones ?? [])]) +
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

/** As broad as this share, about the middle of the neck. */
function broadened(drawn: string, share: number): string {
  return `<g transform="translate(${NECK} 0) scale(${share} 1) translate(${-NECK} 0)">${drawn}</g>`;
}

/** The paths without these subpaths of the ink, which are counted through all its paths. */
function without(paths: readonly PeepPath[], numbers: readonly number[]): readonly PeepPath[] {
  let count = -1;
  return paths.map((one) => {
    if (one.role === 'fill') return one;
    const kept = one.d.split(/(?=M)/).filter(() => {
      count += 1;
      return !numbers.includes(count);
    });
    return { ...one, d: kept.join('') };
  });
}

/** The chin's shadow on the neck. */
function neckShadow(figure: FigureDrawing): Zone {
  return [figure.skinShade, 'M360 470L640 470L628 505Q560 560 470 556Q390 548 352 500Z', 0.75];
}

function layer(
  id: string,
  paths: readonly PeepPath[],
  { cloth, clothFills = [] }: Pick<FigureDrawing, 'cloth' | 'clothFills'>,
  zones: readonly Zone[],
): string {
  const fills = paths.filter((one) => one.role === 'fill');
  const clip = fills.map((one) => `<path clip-rule="evenodd" ${where(one)} d="${one.d}"/>`).join('');
  const under = fills
    .map((one, index) => `<path fill-rule="evenodd" ${where(one)} d="${one.d}" fill="${clothFills[index] ?? cloth}"/>`)
    .join('');
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
