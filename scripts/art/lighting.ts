import { radial } from './svg.ts';

/** Light on a drawing: what every colour is multiplied by (white: 1.3 times), and what shines over it. */
export interface Lighting {
  readonly shade: string;
  readonly shine: string;
  readonly defs: string;
}

/** A pool of light: an ellipse by its middle and radii, in world units. */
export interface Pool {
  readonly at: readonly [x: number, y: number, rx: number, ry: number];
  readonly colour: string;
  readonly strength: number;
}

/** How a place is lit. */
export interface LightPlan {
  /** What every colour is multiplied by where no light falls. */
  readonly ambient: string;
  /** Light that falls on things. */
  readonly falls: readonly Pool[];
  /** Light that hangs in the air. */
  readonly hangs: readonly Pool[];
  /** The picture's edge is darker, by this. */
  readonly edge: { readonly colour: string; readonly strength: number };
}

/** More shade and shine than pools can say, over them. */
export interface Extra {
  readonly shade: string;
  readonly shine: string;
  readonly defs: string;
}

/** The lighting of a plan. */
export function lightingOf(plan: LightPlan, extra: Extra = { shade: '', shine: '', defs: '' }): Lighting {
  const falls = plan.falls.map((pool, index) => poolOf(pool, `v${index}`));
  const hangs = plan.hangs.map((pool, index) => poolOf(pool, `h${index}`));
  const edge = radial(
    'rand',
    [
      '.4 #000 0',
      `.72 ${plan.edge.colour} ${plan.edge.strength * 0.45}`,
      `1 ${plan.edge.colour} ${plan.edge.strength}`,
    ],
    'cx=".5" cy=".36" r=".78"',
  );
  const drawn = (pools: readonly { readonly drawing: string }[]) => pools.map(({ drawing }) => drawing).join('');
  return {
    defs: [...falls, ...hangs].map(({ defs }) => defs).join('') + edge + extra.defs,
    shade: `<rect x="-200" width="2000" height="900" fill="${plan.ambient}"/>${drawn(falls)}${extra.shade}<rect x="-100" width="1800" height="900" fill="url(#rand)"/>`,
    shine: drawn(hangs) + extra.shine,
  };
}

function poolOf({ at: [x, y, rx, ry], colour, strength }: Pool, id: string): { defs: string; drawing: string } {
  return {
    defs: radial(id, [`0 ${colour} ${strength}`, `.45 ${colour} ${strength * 0.55}`, `1 ${colour} 0`]),
    drawing: `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`,
  };
}
