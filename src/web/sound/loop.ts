/** Milliseconds of a place's tone that go round. */
export const AMBIENCE_LENGTH = 9_500;

/**
 * Milliseconds of the loop's end before it and of its beginning after it. An encoder shifts a sound by some milliseconds;
 * in a sound that goes on beyond both ends of the loop that makes no seam.
 */
export const AMBIENCE_LEAD = 100;
