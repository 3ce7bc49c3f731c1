/**
 * A subject as its list writes it: what people say, and words of the guide, with a space between. Words of the guide joined by a
 * `+` stand together in a passage.
 */
export type Written = readonly [said: string, guide: string];
