import { serveApp } from '../../src/server/index.ts';

/** The real server over a built site, on a free port. `url` ends with a slash. */
export async function serveSite(root: string) {
  const serving = await serveApp({ root, port: 0 });
  if (!serving.ok) throw new Error(`The site in ${root} cannot be served: ${serving.problem}`);
  return serving;
}
