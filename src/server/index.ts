export { contentPolicy } from './policy.ts';
export { type ServeOptions, type Serving, serveApp } from './serve-app.ts';
