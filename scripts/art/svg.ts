/** The one ink of rooms and people. */
export const INK = '#20202e';
export const PAPER = '#fbf6e8';

/** A rectangle of the drawing: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A drawing with its definitions. */
export interface Drawing {
  readonly drawing: string;
  readonly defs: string;
}

/** A whole SVG document that shows this box of the drawing. */
export function document(box: Box, drawing: string, defs = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}"><defs>${defs}</defs>${drawing}</svg>`;
}

export function path(d: string, fill = INK, opacity = 1): string {
  return `<path fill-rule="evenodd" d="${d}" fill="${fill}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
}

/** A shape of the room: filled, with an ink outline. */
export function shape(d: string, fill: string, width = 4.5): string {
  return `<path fill-rule="evenodd" d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;
}

export function line(d: string, width = 3, colour = INK): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function rect(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

export function moved(x: number, y: number, drawing: string, scale = 1): string {
  return `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${drawing}</g>`;
}

/** A hand that is not quite steady: put `filter="url(#<id>)"` on a group. */
export function wobble(id: string, seed: number, amount = 3.4, frequency = 0.011): string {
  return `<filter id="${id}" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="${amount}" xChannelSelector="R" yChannelSelector="G"/></filter>`;
}

export function linear(id: string, stops: readonly string[], x2 = 0, y2 = 1): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${stopList(stops)}</linearGradient>`;
}

/** Stops are written `offset colour [opacity]`. */
export function radial(id: string, stops: readonly string[], at = 'cx=".5" cy=".5" r=".5"'): string {
  return `<radialGradient id="${id}" ${at}>${stopList(stops)}</radialGradient>`;
}

function stopList(stops: readonly string[]): string {
  return stops
    .map((stop) => {
      const [offset, colour, opacity = '1'] = stop.split(' ');
      return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
    })
    .join('');
}
