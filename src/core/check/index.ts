export { languageCatalogue } from './language/catalogue.ts';
export { languageFindings } from './language/language-findings.ts';
export type { ReadText } from './language/read-text.ts';
export { type Readability, readability } from './language/readability.ts';
export { rememberingReader } from './language/remembering-reader.ts';
