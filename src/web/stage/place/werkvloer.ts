/**
 * Where things are on the ministry floor, in world units (1600 × 900). The art is drawn to these numbers and the stage
 * moves things by them.
 */
export const WORLD = { width: 1600, height: 900 } as const;

/** What each picture of the place covers: left, top, width, height. The last but one is the room without the corridor's light. */
export const SHEETS = {
  lucht: [20, 40, 720, 450],
  wolken: [0, 70, 1100, 230],
  skyline: [-40, 130, 860, 370],
  kamer: [0, 0, 1600, 900],
  'gang-uit': [1240, 0, 360, 900],
  bureau: [-100, 330, 1800, 570],
} as const;

/** The glass of the big window: left, top, width, height. */
export const GLASS = [62, 84, 620, 388] as const;

export const CLOCK = { x: 1000, y: 172, radius: 48 } as const;

/** Head height of a standing figure's crown, and the size of figures: world units a peep unit. */
export const FIGURES = { crown: 118, scale: 0.272 } as const;

/** The glass door to the corridor: hinge on the left. */
export const DOOR = { x: 1410, y: 116, width: 132, height: 532 } as const;

/** Things on the front desk that do something. */
export const PHONE = { x: 1206, y: 560 } as const;
export const SCREEN = { x: 196, y: 452 } as const;
/** Where a message pops up: the screen's upper corner. */
export const MAIL = { x: 304, y: 376 } as const;
export const PRINTER = { x: 1452, y: 520 } as const;
export const LAMP = { x: 452, y: 452 } as const;
export const MUG = { x: 622, y: 566 } as const;

/** Where the tram runs, outside. */
export const RAILS = 452;
