import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { readSite } from './site.ts';

/** What is served, where, and in whose frames it may stand. */
export interface ServeOptions {
  /** Folder of a built site. */
  readonly root: string;
  /** 0: any free one. */
  readonly port: number;
  /** Who may show the game in a frame, as the content policy writes it; only the site itself where absent. */
  readonly frameAncestors?: string;
}

/** A server that answers, or why there is none. */
export type Serving =
  | {
      readonly ok: true;
      /** With a slash at its end. */
      readonly url: string;
      /** Finishes what is being answered, for two seconds at most. */
      readonly close: () => Promise<void>;
    }
  | { readonly ok: false; readonly problem: 'no-site' | 'port-taken' | 'port-forbidden' };

const patience = 2000;

/** Serves a built site over HTTP, as it is at this moment. */
export async function serveApp({ root, port, frameAncestors = "'self'" }: ServeOptions): Promise<Serving> {
  const read = readSite(root);
  if (!read.ok) return read;
  const server = createServer(getRequestListener(createApp(read.site, frameAncestors).fetch));
  const problem = await listen(server, port);
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, url: `http://localhost:${portOf(server, port)}/`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<'port-taken' | 'port-forbidden' | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('port-taken');
      else if (error.code === 'EACCES') resolve('port-forbidden');
      else reject(error);
    });
    server.listen(port, () => resolve(undefined));
  });
}

function portOf(server: Server, asked: number) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
