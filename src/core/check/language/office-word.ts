/**
 * A word or phrase that is written at an office and not said, and one or more plain ones, divided by commas. Other
 * forms of the word stand behind a `|`.
 */
export type OfficeWord = readonly [said: string, plain: string];
