import { COFFEE } from '../../../../src/web/stage/place/communicatie.ts';
import { line, moved, path, rect, shape } from '../../svg.ts';
import { mug, snakePlant } from '../../things/standing.ts';

const TOP = 470;

/** A counter with the machine, cups and a plant. */
export function coffeeCorner(): string {
  return `${cups()}${counter()}${machine()}`;
}

function cups(): string {
  return (
    moved(1398, TOP, snakePlant(), 0.74) +
    moved(1346, TOP, mug('#5f9f8a'), 0.8) +
    moved(1324, TOP - 1, mug('#e0b64a'), 0.72)
  );
}

function counter(): string {
  return (
    path('M1160 660H1432L1446 676H1144Z', '#2c2433', 0.3) +
    shape(rect(1164, TOP + 14, 262, 182), '#4f6a78', 4.2) +
    line(`M1252 ${TOP + 20}V650M1340 ${TOP + 20}V650`, 3) +
    line(`M1232 ${TOP + 60}v30M1262 ${TOP + 60}v30M1350 ${TOP + 60}v30`, 4.6) +
    shape(rect(1152, TOP, 286, 17), '#e0cda6', 4)
  );
}

function machine(): string {
  const { x } = COFFEE;
  return (
    shape(
      `M${x - 62} ${TOP}V${TOP - 128}Q${x - 62} ${TOP - 138} ${x - 52} ${TOP - 138}H${x + 52}Q${x + 62} ${TOP - 138} ${x + 62} ${TOP - 128}V${TOP}Z`,
      '#b5544b',
      4.4,
    ) +
    shape(rect(x - 48, TOP - 82, 96, 66), '#2f3742', 3.4) +
    shape(rect(x - 40, TOP - 122, 50, 24), '#a9d0c9', 2.6) +
    `<circle cx="${x + 36}" cy="${TOP - 110}" r="8" fill="#f4f1e6" stroke="#20202e" stroke-width="2.8"/>` +
    line(`M${x - 10} ${TOP - 80}V${TOP - 66}M${x + 10} ${TOP - 80}V${TOP - 66}`, 5) +
    shape(`M${x - 16} ${TOP - 46}H${x + 16}L${x + 12} ${TOP - 20}H${x - 12}Z`, '#f6f1e4', 3) +
    shape(rect(x - 54, TOP - 18, 108, 12), '#566270', 3)
  );
}
