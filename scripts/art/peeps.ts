import { createRequire } from 'node:module';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type {
  AccessoryType,
  BustPoseType,
  FacialHairType,
  HairType,
  SittingPoseType,
  StandingPoseType,
} from 'react-peeps';

type PeepProps = PeepParts & { readonly strokeColor: string; readonly backgroundColor: string };

// The package is CommonJS with a `default`, which an import gives as a field of the default.
const { default: Peep }: { default: FunctionComponent<PeepProps> } = createRequire(import.meta.url)('react-peeps');

/** One path of an Open Peeps drawing: the flat fill below, or the ink on top. */
export interface PeepPath {
  readonly role: 'fill' | 'ink';
  readonly d: string;
  readonly transform: string;
}

/** The parts of Open Peeps (Pablo Stanley, CC0) that a person is built of, by their names there. */
export interface PeepParts {
  readonly body?: StandingPoseType | SittingPoseType | BustPoseType;
  readonly hair?: HairType;
  readonly accessory?: AccessoryType;
  readonly facialHair?: FacialHairType;
}

/** The paths of these parts, back to front, in the coordinates that all peeps share (head 500 high, figure 3000). */
export function peepPaths(parts: PeepParts): PeepPath[] {
  const element = createElement(Peep, { strokeColor: 'INK', backgroundColor: 'FILL', ...parts });
  const paths = readPaths(renderToStaticMarkup(element)).filter(({ d }) => d !== '');
  return parts.body?.startsWith('Doc') === true ? linesOnly(paths) : paths;
}

/** In the package the doctors' clothes are filled with ink, and lie under the last path: their true lines. */
function linesOnly(paths: readonly PeepPath[]): PeepPath[] {
  return paths.map((one, index) => ({ ...one, role: index === paths.length - 1 ? 'ink' : 'fill' }));
}

function readPaths(markup: string): PeepPath[] {
  const paths: PeepPath[] = [];
  const groups: string[] = [];
  for (const [, closing, tag, attributes = ''] of markup.matchAll(/<(\/?)(g|path)\b([^>]*)>/g)) {
    const transform = attribute(attributes, 'transform');
    if (tag === 'path') {
      paths.push({
        role: isInk(attribute(attributes, 'fill')) ? 'ink' : 'fill',
        d: attribute(attributes, 'd'),
        transform: [...groups, transform].join(' ').trim(),
      });
    } else if (closing === '/') groups.pop();
    else groups.push(transform);
  }
  return paths;
}

/** A few poses bring colours of their own, which are fills; a path without any has the ink of its group. */
function isInk(fill: string): boolean {
  return fill === '' || fill === 'INK';
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
