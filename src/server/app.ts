import { type Context, Hono } from 'hono';
import { acceptsEncoding, encodings } from './encoding.ts';
import { notFoundPage } from './not-found-page.ts';
import { safetyHeaders } from './policy.ts';
import { type Site, type SiteFile, siteAddress } from './site.ts';
import { texts } from './texts.ts';

/** Answers with the files of a site; every answer carries the policy. */
export function createApp(site: Site, frameAncestors: string): Hono {
  const app = new Hono();
  const safety = Object.entries(safetyHeaders(frameAncestors));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of safety) context.header(name, value);
  });
  app.get('*', (context) => answer(context, site));
  app.all('*', (context) => context.text(texts.methodNotAllowed, 405, { Allow: 'GET, HEAD' }));
  return app;
}

function answer(context: Context, site: Site): Response {
  const { pathname, search } = new URL(context.req.url);
  const address = siteAddress(pathname);
  const file = address === undefined ? undefined : site.get(address);
  if (file !== undefined) return answerFile(context, file);
  if (address !== undefined && site.has(`${address}/`)) return redirectToFolder(context, address, search);
  return context.html(notFoundPage, 404, { 'Cache-Control': 'no-cache' });
}

/** To the same address with a slash, relative: whatever stands before us may serve us in a sub-path. */
function redirectToFolder(context: Context, address: string, search: string): Response {
  return context.redirect(`./${address.slice(address.lastIndexOf('/') + 1)}/${search}`, 301);
}

function answerFile(context: Context, file: SiteFile): Response {
  const accepted = context.req.header('Accept-Encoding');
  const encoding = encodings.find((known) => file.bodies.has(known) && acceptsEncoding(accepted, known)) ?? 'identity';
  const body = file.bodies.get(encoding) ?? new Uint8Array();
  const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;

  context.header('ETag', etag);
  context.header('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (file.bodies.size > 1) context.header('Vary', 'Accept-Encoding');
  if (isKnown(context.req.header('If-None-Match'), etag)) return context.body(null, 304);

  context.header('Content-Type', file.mediaType);
  context.header('Content-Length', String(body.byteLength));
  if (encoding !== 'identity') context.header('Content-Encoding', encoding);
  return context.body(body);
}

/** Whether an If-None-Match header names this tag, by the weak comparison (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, etag: string) {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
