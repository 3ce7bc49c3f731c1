// npm start: builds where that is needed, and serves.
import { register } from 'tsx/esm/api';
import { buildSiteIfStale } from './build-site.mjs';

await buildSiteIfStale();
register();
await import('../src/server/main.ts');
