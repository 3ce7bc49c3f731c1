import { readFileSync, writeFileSync } from 'node:fs';
import { excerptsTable } from './excerpts-table.ts';
import { findingGroups } from './finding-groups.ts';
import { withFindings } from './findings-list.ts';
import { readStories } from './pages/read-stories.ts';
import { withWords } from './words-list.ts';

/** npm run docs: writes the lists of findings and of words into the guide for writers, and what is quoted for each choice. */
const file = 'docs/schrijven.md';
writeFileSync(file, withWords(withFindings(readFileSync(file, 'utf8'), findingGroups())));
writeFileSync('docs/citaten.md', excerptsTable(readStories('scenarios').map(({ scenario }) => scenario)));
