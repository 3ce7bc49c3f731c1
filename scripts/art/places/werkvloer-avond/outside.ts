import { chances } from '../../chance.ts';
import { type Box, type Drawing, line, linear, path, radial, rect, shape, wobble } from '../../svg.ts';
import { type LightColours, lightColours, type WerkvloerLight } from './lights.ts';

export function sky(light: WerkvloerLight): Drawing {
  const colours = lightColours[light];
  const { sun } = colours;
  const random = chances(41);
  const stars = Array.from(
    { length: colours.stars },
    () =>
      `<circle cx="${(40 + random() * 660).toFixed(1)}" cy="${(60 + random() * 190).toFixed(1)}" r="${(0.8 + random() * 1.3).toFixed(1)}" fill="#fff4d8" opacity="${(0.4 + random() * 0.5).toFixed(2)}"/>`,
  ).join('');
  const disc =
    sun === undefined
      ? ''
      : `<circle cx="${sun.x}" cy="${sun.y}" r="230" fill="url(#zon)"/><circle cx="${sun.x}" cy="${sun.y}" r="34" fill="${sun.colour}"/>`;
  return {
    defs: linear('lucht', colours.sky) + radial('zon', ['0 #fff3cf', '.3 #ffe0a0 .7', '1 #ffd391 0']),
    drawing: `<rect x="20" y="40" width="720" height="450" fill="url(#lucht)"/>${stars}${disc}`,
  };
}

export function clouds(light: WerkvloerLight): Drawing {
  const [a, b, c] = lightColours[light].clouds;
  return {
    defs: wobble('w', 3, 12, 0.01),
    drawing: `<g filter="url(#w)" opacity=".85">${cloud(40, 198, 312, a)}${cloud(430, 152, 236, b)}${cloud(330, 268, 232, c)}${cloud(720, 226, 256, a)}${cloud(900, 136, 184, b)}</g>`,
  };
}

/** A flat-bottomed cloud with three humps; left, bottom, width. */
function cloud(x: number, y: number, width: number, fill: string): string {
  const w = width / 10;
  return path(
    `M${x} ${y}Q${x + w * 0.2} ${y - w * 0.9} ${x + w * 1.8} ${y - w}Q${x + w * 2.6} ${y - w * 2.3} ${x + w * 4.2} ${y - w * 1.7}Q${x + w * 5.6} ${y - w * 3.2} ${x + w * 7.4} ${y - w * 1.5}Q${x + w * 9.6} ${y - w * 1.5} ${x + width} ${y}Z`,
    fill,
  );
}

interface Tower {
  readonly outline: string;
  readonly windows?: readonly [x: number, y: number, columns: number, rows: number, dx: number, dy: number];
}

const GROUND = 480;

/** Near buildings: flat, stepped, pitched, a spire; none of them is a real one. */
const near: readonly Tower[] = [
  { outline: `M-40 ${GROUND}V372H46V${GROUND}Z`, windows: [-20, 386, 4, 4, 17, 20] },
  { outline: `M58 ${GROUND}V262L98 226L138 262V${GROUND}Z`, windows: [70, 276, 4, 9, 17, 20] },
  { outline: `M138 ${GROUND}V404H214V388H250V${GROUND}Z`, windows: [150, 418, 5, 2, 19, 20] },
  { outline: `M258 ${GROUND}V318H282V300H322V318H346V${GROUND}Z`, windows: [268, 332, 4, 7, 20, 20] },
  { outline: `M346 ${GROUND}V412H392L392 372L402 318L412 372V412H440V${GROUND}Z`, windows: [352, 428, 4, 2, 22, 20] },
  { outline: `M440 ${GROUND}V286L484 250V286L528 250V${GROUND}Z`, windows: [452, 300, 4, 8, 18, 20] },
  { outline: `M528 ${GROUND}V392H618V${GROUND}Z`, windows: [540, 404, 5, 3, 16, 20] },
  { outline: `M618 ${GROUND}V236H640L662 208L684 236H706V${GROUND}Z`, windows: [630, 252, 4, 10, 18, 20] },
  { outline: `M706 ${GROUND}V356H820V${GROUND}Z`, windows: [718, 370, 5, 5, 18, 20] },
];

const far = `M-40 ${GROUND}V340h50v-50h56v70h40v-30h24v-66h62v100h54v-60l26-26 26 26v90h40v-110h60v80h44v-120h54v100h40v-50h60v70h50v-110h48v90h60v170Z`;

/** A crane over the roofs: somewhere in The Hague something is always being built. */
const crane = 'M566 392V232M548 248H676M566 232L640 248M566 232L548 248M660 248V276';

export function skyline(light: WerkvloerLight): Drawing {
  const colours = lightColours[light];
  const towers = near.map((tower) => shapeOf(tower, colours)).join('');
  const glow = `<path d="M-40 380H820V${GROUND}H-40Z" fill="url(#gloed)"/>`;
  return {
    defs: wobble('w', 5, 3) + linear('gloed', ['0 #ffd9a0 0', `1 ${colours.sky.at(-1)?.split(' ')[1] ?? '#fff'} .5`]),
    drawing: `<g filter="url(#w)">${path(far, colours.far)}${line(crane, 3, colours.far)}${glow}${towers}${litWindows(colours)}
      ${path('M-40 456H820V500H-40Z', colours.line)}${viaduct(colours)}</g>`,
  };
}

/** All the windows of the near buildings, in a fixed shuffled order: left, top, width, height. */
export function skylineWindows(): Box[] {
  const random = chances(7);
  return near
    .flatMap(({ windows }) => {
      if (windows === undefined) return [];
      const [x, y, columns, rows, dx, dy] = windows;
      return Array.from({ length: columns * rows }, (_, index): Box => {
        return [
          x + (index % columns) * dx,
          y + Math.floor(index / columns) * dy,
          Math.round(dx * 0.5),
          Math.round(dy * 0.48),
        ];
      });
    })
    .map((box) => ({ box, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ box }) => box)
    .filter(([, y]) => y < 436);
}

function litWindows(colours: LightColours): string {
  const all = skylineWindows();
  return all
    .slice(0, Math.round(all.length * colours.lit))
    .map(([x, y, width, height], index) => path(rect(x, y, width, height), colours.window[index % 2]))
    .join('');
}

function shapeOf(tower: Tower, colours: LightColours): string {
  return shape(tower.outline, colours.near, 3.2).replace(/stroke="#20202e"/, `stroke="${colours.line}"`);
}

function viaduct(colours: LightColours): string {
  return line('M-40 455H820', 3, colours.far) + line('M-40 464H820', 1.5, colours.far);
}
