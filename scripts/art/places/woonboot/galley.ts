import { KETTLE } from '../../../../src/web/stage/place/woonboot.ts';
import { INK, line, moved, path, rect, shape } from '../../svg.ts';
import { mug } from '../../things/standing.ts';

const TOP = 452;

/** The kitchenette along the wall: a sink, two burners with a kettle, mugs on hooks. */
export function galley(): string {
  return `${cupboards()}${sink()}${burners()}${hooks()}`;
}

function cupboards(): string {
  const doors = [890, 1018, 1146, 1274].map(
    (x) =>
      shape(rect(x, TOP + 36, 112, 140), '#d6c7a6', 3.2) +
      `<circle cx="${x + 96}" cy="${TOP + 100}" r="6" fill="${INK}"/>`,
  );
  return (
    shape(rect(874, TOP + 14, 528, 186), '#bfae8c', 4) +
    doors.join('') +
    shape(rect(862, TOP, 552, 18), '#8f6341', 4) +
    shape(`M1060 ${TOP + 18}V${TOP + 92}Q1082 ${TOP + 98} 1104 ${TOP + 92}V${TOP + 18}Z`, '#f1ece0', 3) +
    path(rect(1062, TOP + 70, 40, 7) + rect(1062, TOP + 82, 40, 4), '#b4423c')
  );
}

function sink(): string {
  return (
    line(`M930 ${TOP}V${TOP - 46}Q932 ${TOP - 66} 954 ${TOP - 62}V${TOP - 48}`, 10) +
    line(`M930 ${TOP}V${TOP - 46}Q932 ${TOP - 66} 954 ${TOP - 62}V${TOP - 48}`, 4.4, '#d9b35f') +
    shape(`M960 ${TOP}V${TOP - 34}H1004V${TOP}Z`, '#7fa39a', 3.2) +
    line(
      `M968 ${TOP - 34}L960 ${TOP - 68}M980 ${TOP - 34}V${TOP - 74}M994 ${TOP - 34}L1004 ${TOP - 66}`,
      4.4,
      '#b98a5c',
    ) +
    shape(`M972 ${TOP - 88}Q980 ${TOP - 96} 988 ${TOP - 88}L984 ${TOP - 66}H976Z`, '#c69464', 2.8)
  );
}

function burners(): string {
  const { x, y } = KETTLE;
  return (
    shape(rect(1234, TOP - 12, 142, 14), '#39434f', 3.4) +
    moved(
      x,
      TOP - 14,
      shape('M-44 0Q-52 -40 -30 -54H22Q44 -40 38 0Z', '#c8463a', 4.2) +
        shape('M36 -18L62 -44L54 -50L34 -38Z', '#c8463a', 3.8) +
        shape('M-16 -54Q-4 -66 10 -54Z', '#a8382e', 3.4) +
        line('M-30 -48Q-30 -88 -4 -88Q24 -88 22 -50', 5) +
        line('M-34 -36Q-38 -22 -34 -10', 4, '#f0a79a'),
    ) +
    line(`M${x + 60} ${y + 6}h0`, 1)
  );
}

/** Mugs on a rail. */
function hooks(): string {
  const colours = ['#5b7f9c', '#efe7d6', '#d9b35f'];
  return (
    line('M1106 372H1228', 6) +
    line('M1106 372H1228', 2.4, '#c69464') +
    [1126, 1166, 1206]
      .map((x, index) => line(`M${x} 374V382`, 3) + moved(x - 4, 424, mug(colours[index] ?? ''), 0.82))
      .join('')
  );
}
