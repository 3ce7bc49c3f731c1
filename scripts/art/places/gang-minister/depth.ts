import { CORNER, VANISHING, WINDOW } from '../../../../src/web/stage/place/gang-minister.ts';
import { line, path, rect, shape } from '../../svg.ts';

/** The wall at the corridor's end. */
const END = { left: 70, right: 300, top: 96, bottom: 392 } as const;
const GILT = '#c9a45c';

/** The corridor that runs away at the left, with its window at the end. */
export function depth(): string {
  const { left, right, top, bottom } = END;
  return (
    shape(`${rect(left, top, right - left, bottom - top)}${pane()}`, '#8aa3a6', 3) +
    shape(quad(left, -20, 0, 1), '#64828b', 3.6) +
    shape(quad(right, CORNER, 0, 1), '#5c7b85', 3.6) +
    shape(
      `M-20 -30H${CORNER}V${heightAt(CORNER, 0)}L${right} ${top}H${left}L-20 ${heightAt(-20, 0)}Z`,
      '#cfcab9',
      3.4,
    ) +
    runner() +
    sides() +
    window()
  );
}

/** World y on a side wall at this x: `share` 0 is its top, 1 its foot. */
function heightAt(x: number, share: number): number {
  const edge = x < VANISHING.x ? END.left : END.right;
  const scale = (x - VANISHING.x) / (edge - VANISHING.x);
  const far = END.top + (END.bottom - END.top) * share;
  return Math.round(VANISHING.y + (far - VANISHING.y) * scale);
}

/** A patch of a side wall between two x and two shares of its height. */
function quad(from: number, to: number, high: number, low: number): string {
  return `M${from} ${heightAt(from, high)}L${to} ${heightAt(to, high)}V${heightAt(to, low)}L${from} ${heightAt(from, low)}Z`;
}

function runner(): string {
  const edge = (x: number, y: number) =>
    VANISHING.x + ((x - VANISHING.x) * (y - VANISHING.y)) / (END.bottom - VANISHING.y);
  const band = (from: number, to: number) =>
    `M${from} ${END.bottom}H${to}L${Math.round(edge(to, 900))} 900H${Math.round(edge(from, 900))}Z`;
  return shape(band(126, 236), '#8f3d48', 3) + path(band(130, 134), GILT) + path(band(228, 232), GILT);
}

/** Doors, frames without a face in them, and the dado along both walls. */
function sides(): string {
  const picture = (from: number, to: number, fill: string) =>
    shape(quad(from, to, 0.2, 0.48), GILT, 3) +
    shape(quad(from + Math.sign(to - from) * 6, to - Math.sign(to - from) * 6, 0.235, 0.445), fill, 2);
  return (
    path(quad(END.right, CORNER, 0.62, 1), '#47626d') +
    path(quad(END.left, -20, 0.62, 1), '#4c6873') +
    line(
      `M${END.right} ${heightAt(END.right, 0.62)}L${CORNER} ${heightAt(CORNER, 0.62)}M${END.left} ${heightAt(END.left, 0.62)}L-20 ${heightAt(-20, 0.62)}`,
      3.4,
    ) +
    shape(quad(312, 334, 0.24, 1), '#7d5b49', 3) +
    picture(356, 408, '#7d6f86') +
    shape(quad(58, 40, 0.24, 1), '#7d5b49', 3) +
    picture(26, -2, '#6f8a78')
  );
}

function pane(): string {
  const { x, y, width, height } = WINDOW;
  return `M${x} ${y + height}V${y + 40}Q${x} ${y} ${x + width / 2} ${y}Q${x + width} ${y} ${x + width} ${y + 40}V${y + height}Z`;
}

/** A tall window with a round top between curtains. */
function window(): string {
  const { x, y, width, height } = WINDOW;
  const drape = (side: 1 | -1) => {
    const at = (dx: number) => x + width / 2 + side * dx;
    return (
      shape(
        `M${at(40)} ${y - 14}H${at(88)}Q${at(84)} ${y + 120} ${at(90)} ${y + height + 40}H${at(62)}Q${at(72)} ${y + 130} ${at(40)} ${y - 14}Z`,
        '#8f4650',
        3.2,
      ) + line(`M${at(66)} ${y - 6}Q${at(76)} ${y + 120} ${at(76)} ${y + height + 34}`, 2)
    );
  };
  return (
    line(pane(), 5) +
    line(pane(), 2, '#e6dfca') +
    line(
      `M${x + width / 2} ${y + 2}V${y + height}M${x} ${y + 72}H${x + width}M${x} ${y + 140}H${x + width}`,
      4.6,
      '#e6dfca',
    ) +
    line(`M${x + width / 2} ${y + 2}V${y + height}M${x} ${y + 72}H${x + width}M${x} ${y + 140}H${x + width}`, 1.2) +
    shape(rect(x - 12, y + height, width + 24, 10), '#e6dfca', 3) +
    drape(-1) +
    drape(1) +
    line(`M${x - 40} ${y - 14}H${x + width + 40}`, 5)
  );
}

/** Round lamps on chains, one behind the other. */
export function ceilingLamps(): string {
  const lamp = (x: number, y: number, r: number) =>
    line(`M${x} ${y - r * 4}V${y - r}`, 2.4) +
    `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff3d0" stroke="#20202e" stroke-width="3"/>` +
    shape(rect(x - r * 0.4, y - r * 1.25, r * 0.8, r * 0.4), GILT, 2.2);
  return lamp(176, 112, 9) + lamp(196, 66, 17);
}
