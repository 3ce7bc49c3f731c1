import { readFileSync, writeFileSync } from 'node:fs';
import { findingGroups } from './finding-groups.ts';
import { withFindings } from './findings-list.ts';
import { withWords } from './words-list.ts';

/** npm run docs: writes the lists of findings and of words into the guide for writers. */
const file = 'docs/schrijven.md';
writeFileSync(file, withWords(withFindings(readFileSync(file, 'utf8'), findingGroups())));
