import { chances } from '../chance.ts';
import { INK, line, path, rect, shape } from '../svg.ts';

/** What stands outside a window. Its ink is thinner than that of the room, so that it lies behind it. */
const THIN = 2.6;

/** A flat-bottomed cloud; left, bottom, width. */
export function cloud(x: number, y: number, width: number, fill: string): string {
  const w = width / 10;
  return path(
    `M${x} ${y}Q${x - w * 0.2} ${y - w * 1.1} ${x + w * 1.4} ${y - w * 1.1}Q${x + w * 2.4} ${y - w * 2.6} ${x + w * 4.4} ${y - w * 1.9}Q${x + w * 6.4} ${y - w * 3} ${x + w * 7.6} ${y - w * 1.2}Q${x + w * 9.9} ${y - w * 1.3} ${x + width} ${y}Z`,
    fill,
  );
}

/** A round crown of leaves: middle, radius, its colour, its shade and its light. */
export function crown(
  x: number,
  y: number,
  r: number,
  [leaf, shade, light]: readonly [string, string, string],
): string {
  const lobes = 9;
  const at = (index: number, far: number) => {
    const angle = (index / lobes) * Math.PI * 2;
    return `${(x + Math.cos(angle) * r * far).toFixed(1)} ${(y + Math.sin(angle) * r * far * 0.92).toFixed(1)}`;
  };
  const outline = Array.from({ length: lobes }, (_, index) => `Q${at(index + 0.5, 1.32)} ${at(index + 1, 1)}`).join('');
  const random = chances(Math.round(x * 7 + y));
  const dots = Array.from({ length: 14 }, () => {
    const [dx, dy] = [(random() - 0.5) * r * 1.5, (random() - 0.5) * r * 1.3];
    return `M${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}q${(r * 0.07).toFixed(1)} ${(r * -0.09).toFixed(1)} ${(r * 0.15).toFixed(1)} 0`;
  }).join('');
  return (
    shape(`M${at(0, 1)}${outline}Z`, leaf, THIN + 0.6) +
    path(
      `M${x - r * 0.8} ${y + r * 0.3}Q${x} ${y + r * 0.75} ${x + r * 0.9} ${y + r * 0.1}Q${x + r * 0.8} ${y + r * 0.85} ${x} ${y + r * 0.9}Q${x - r * 0.7} ${y + r * 0.85} ${x - r * 0.8} ${y + r * 0.3}Z`,
      shade,
      0.75,
    ) +
    line(dots, THIN, light)
  );
}

/** A bare trunk with two branches, from its foot up. */
export function trunk(x: number, foot: number, height: number, width: number): string {
  const top = foot - height;
  const w = width / 2;
  return shape(
    `M${x - w * 1.5} ${foot}Q${x - w} ${foot - height * 0.2} ${x - w} ${top + height * 0.4}L${x - width * 2} ${top}L${x - width * 1.4} ${top}L${x} ${top + height * 0.3}L${x + width * 1.6} ${top - 6}L${x + width * 2.1} ${top}L${x + w} ${top + height * 0.42}Q${x + w} ${foot - height * 0.2} ${x + w * 1.6} ${foot}Z`,
    '#6d5647',
    THIN,
  );
}

/** A row house with a pitched roof; left, its foot, width, eaves height, ridge height. */
export function rowHouse(x: number, foot: number, width: number, eaves: number, ridge: number, wall: string): string {
  const glass = (left: number, top: number) => shape(rect(left, top, width * 0.24, eaves * 0.26), '#dfe8ea', 1.8);
  return (
    shape(rect(x, foot - eaves, width, eaves), wall, THIN) +
    shape(
      `M${x - 3} ${foot - eaves}L${x + width * 0.12} ${foot - ridge}H${x + width * 0.88}L${x + width + 3} ${foot - eaves}Z`,
      '#b06a52',
      THIN,
    ) +
    shape(rect(x + width * 0.66, foot - ridge - 12, width * 0.14, 18), '#96604f', 2) +
    glass(x + width * 0.14, foot - eaves * 0.86) +
    glass(x + width * 0.6, foot - eaves * 0.86) +
    glass(x + width * 0.14, foot - eaves * 0.44) +
    shape(rect(x + width * 0.62, foot - eaves * 0.48, width * 0.2, eaves * 0.48), '#3f6b62', 1.8)
  );
}

/** The back of a parked car, its foot in the middle; 64 wide. The plate is yellow. */
export function carBack(x: number, foot: number, body: string): string {
  return (
    path(`M${x - 34} ${foot}H${x + 34}L${x + 28} ${foot + 5}H${x - 28}Z`, INK, 0.35) +
    shape(rect(x - 28, foot - 12, 10, 13) + rect(x + 18, foot - 12, 10, 13), '#2b2f3a', 2) +
    shape(
      `M${x - 31} ${foot - 6}V${foot - 27}Q${x - 30} ${foot - 32} ${x - 25} ${foot - 34}L${x - 20} ${foot - 52}Q${x - 18} ${foot - 57} ${x - 12} ${foot - 57}H${x + 12}Q${x + 18} ${foot - 57} ${x + 20} ${foot - 52}L${x + 25} ${foot - 34}Q${x + 30} ${foot - 32} ${x + 31} ${foot - 27}V${foot - 6}Z`,
      body,
      THIN,
    ) +
    shape(`M${x - 20} ${foot - 35}L${x - 16} ${foot - 51}H${x + 16}L${x + 20} ${foot - 35}Z`, '#40505f', 2) +
    path(rect(x - 29, foot - 28, 9, 8) + rect(x + 20, foot - 28, 9, 8), '#c8433a') +
    path(rect(x - 10, foot - 20, 20, 6), '#f0c53f') +
    line(`M${x - 29} ${foot - 11}H${x + 29}`, 2)
  );
}

/** A parked bicycle, seen from its side; the middle between its wheels, its foot, half the distance of the axles. */
export function bicycle(x: number, foot: number, half: number, frame: string): string {
  const r = half * 0.66;
  const axle = foot - r;
  const wheel = (at: number) =>
    `<circle cx="${at}" cy="${axle}" r="${r}" fill="none" stroke="${INK}" stroke-width="2.6"/>`;
  const saddle = `${x - half * 0.36} ${axle - r * 1.25}`;
  const handle = `${x + half * 0.66} ${axle - r * 1.5}`;
  return (
    path(`M${x - half * 1.6} ${foot}H${x + half * 1.6}L${x + half * 1.4} ${foot + 5}H${x - half * 1.4}Z`, INK, 0.22) +
    wheel(x - half) +
    wheel(x + half) +
    line(
      `M${x - half} ${axle}L${x - half * 0.05} ${axle}L${saddle}L${x - half} ${axle}M${x - half * 0.05} ${axle}L${x + half * 0.7} ${axle - r * 0.9}L${x + half} ${axle}M${x + half * 0.7} ${axle - r * 0.9}L${handle}`,
      5,
    ) +
    line(
      `M${x - half} ${axle}L${x - half * 0.05} ${axle}L${saddle}L${x - half} ${axle}M${x - half * 0.05} ${axle}L${x + half * 0.7} ${axle - r * 0.9}L${x + half} ${axle}`,
      2.6,
      frame,
    ) +
    line(`M${x - half * 0.56} ${axle - r * 1.3}H${x - half * 0.14}`, 5.5) +
    line(`M${handle}Q${x + half * 0.5} ${axle - r * 1.8} ${x + half * 0.38} ${axle - r * 1.5}`, 3.4)
  );
}
