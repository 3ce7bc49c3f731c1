import { INK, line, shape } from '../svg.ts';

/** A headset that hangs round a neck, with its cups at these points; the band goes behind the head. */
export function headset(
  [leftX, leftY]: readonly [number, number],
  [rightX, rightY]: readonly [number, number],
): string {
  const band = `M${leftX} ${leftY}Q${leftX - 40} ${leftY - 90} ${leftX + 20} ${leftY - 170}M${rightX} ${rightY}Q${rightX + 40} ${rightY - 90} ${rightX - 10} ${rightY - 160}`;
  const boom = `M${leftX + 10} ${leftY + 50}Q${leftX + 40} ${leftY + 120} ${leftX + 120} ${leftY + 116}`;
  return (
    line(band, 30) +
    line(band, 12, '#5a6275') +
    line(boom, 11) +
    shape(`M${leftX + 112} ${leftY + 102}h44v28h-44Z`, '#5a6275', 8) +
    cup(leftX, leftY, 14) +
    cup(rightX, rightY, -14)
  );
}

function cup(x: number, y: number, angle: number): string {
  return `<g transform="translate(${x} ${y}) rotate(${angle})"><ellipse rx="44" ry="62" fill="#3f4759" stroke="${INK}" stroke-width="12"/><ellipse rx="20" ry="34" fill="#6f7b92"/></g>`;
}
