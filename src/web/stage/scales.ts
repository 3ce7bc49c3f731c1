/** Pixels a peep unit (a figure is 3000 high) in the people's pictures: sharp on a phone's close-up. */
export const PEOPLE_SCALE = 0.43;

/** Pixels a world unit in the picture of small things. */
export const PROPS_SCALE = 1.6;
