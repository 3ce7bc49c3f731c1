import { dilemmaCatalogue, languageCatalogue, waysCatalogue } from '../src/core/check/index.ts';
import { structureCatalogue } from '../src/core/scenario/index.ts';
import type { FindingGroup } from './findings-list.ts';

/** All findings that the guide for writers explains, in its order. */
export function findingGroups(): readonly FindingGroup[] {
  return [
    { title: 'Opbouw van het bestand', entries: structureCatalogue() },
    { title: 'Wegen door het verhaal', entries: waysCatalogue() },
    { title: 'Het dilemma', entries: dilemmaCatalogue() },
    { title: 'Taal', entries: languageCatalogue() },
  ];
}
