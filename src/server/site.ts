import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Encoding, encodings } from './encoding.ts';
import { mediaTypeOf } from './media-types.ts';

/**
 * A built site, read once and kept: the files by their address, which begins with a slash. What is not in it does not
 * exist, so no request can reach another file, and a new build does not show until the next start.
 */
export type Site = ReadonlyMap<string, SiteFile>;

/** A file with all that an answer needs. */
export interface SiteFile {
  readonly mediaType: string;
  /** The name carries a hash of what is in it, so it can be kept for ever. */
  readonly lasting: boolean;
  /** Hash of the uncompressed bytes. */
  readonly hash: string;
  readonly bodies: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>;
}

export type SiteResult =
  | { readonly ok: true; readonly site: Site }
  | { readonly ok: false; readonly problem: 'no-site' };

const suffixes = { br: '.br', gzip: '.gz', identity: '' } as const satisfies Record<Encoding, string>;
const pageName = 'index.html';

/** Reads the folder of a built site; `no-site` where there is none, or none with a home page. */
export function readSite(root: string): SiteResult {
  const site = new Map<string, SiteFile>();
  try {
    readFolder(root, '/', site);
  } catch {
    return { ok: false, problem: 'no-site' };
  }
  return site.has('/') ? { ok: true, site } : { ok: false, problem: 'no-site' };
}

/**
 * The address as a site keeps it, or undefined for one that no file can have. Every part is decoded once and encoded
 * again, so an encoded slash or dot stays a part of a name and never becomes a step.
 */
export function siteAddress(pathname: string): string | undefined {
  try {
    return pathname
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/');
  } catch {
    return undefined;
  }
}

/** Dotfiles and links are no part of the site. */
function readFolder(folder: string, address: string, site: Map<string, SiteFile>) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const names = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    readFolder(join(folder, name), `${address}${encodeURIComponent(name)}/`, site);
  }
  for (const name of names) {
    if (isCompressedTwin(name, names)) continue;
    const file = readSiteFile(folder, name, names, address);
    site.set(`${address}${encodeURIComponent(name)}`, file);
    if (name === pageName) site.set(address, file);
  }
}

function isCompressedTwin(name: string, names: ReadonlySet<string>) {
  const suffix = extname(name);
  return (suffix === suffixes.br || suffix === suffixes.gzip) && names.has(name.slice(0, -suffix.length));
}

function readSiteFile(folder: string, name: string, names: ReadonlySet<string>, address: string): SiteFile {
  const present = encodings.filter((encoding) => names.has(name + suffixes[encoding]));
  const bodies = new Map(
    present.map(
      (encoding) => [encoding, new Uint8Array(readFileSync(join(folder, name + suffixes[encoding])))] as const,
    ),
  );
  return {
    mediaType: mediaTypeOf(name),
    lasting: address === '/assets/' && /-[\w-]{8}\.\w+$/.test(name),
    hash: createHash('sha256')
      .update(bodies.get('identity') ?? '')
      .digest('base64url')
      .slice(0, 22),
    bodies,
  };
}
