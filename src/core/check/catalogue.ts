import { type CatalogueEntry, structureCatalogue } from '../scenario/index.ts';
import { dilemmaCatalogue } from './findings/dilemma-catalogue.ts';
import { waysCatalogue } from './findings/ways-catalogue.ts';
import { languageCatalogue } from './language/catalogue.ts';

/** Every finding that a check can give, one entry a code. */
export function catalogue(): readonly CatalogueEntry[] {
  return [...structureCatalogue(), ...waysCatalogue(), ...dilemmaCatalogue(), ...languageCatalogue()];
}
