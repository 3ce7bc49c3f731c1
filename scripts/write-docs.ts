import { readFileSync, writeFileSync } from 'node:fs';
import { findingGroups } from './finding-groups.ts';
import { withFindings } from './findings-list.ts';

/** npm run docs: writes the list of findings into the guide for writers. */
const file = 'docs/schrijven.md';
writeFileSync(file, withFindings(readFileSync(file, 'utf8'), findingGroups()));
