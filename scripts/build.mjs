// npm run build: the static site into dist/. Types are checked by npm test.
import { buildSite } from './build-site.mjs';

await buildSite();
