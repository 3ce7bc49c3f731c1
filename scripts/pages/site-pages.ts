import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown, ViteDevServer } from 'vite';
import { contentPolicy } from '../../src/server/index.ts';
import { homeFrom, pagesOf, type SitePage } from './page-list.ts';
import { readStories } from './read-stories.ts';

const ours = fileURLToPath(new URL('../../scenarios', import.meta.url));
const template = fileURLToPath(new URL('../../src/web/page.html', import.meta.url));

/**
 * Makes every page of the site out of one template: a story's page holds its title and first scene as text. `scenarios`:
 * the folder of the stories.
 */
export function sitePages(scenarios = ours): Plugin[] {
  let styles = '';
  const firstPaint: Plugin = {
    name: 'tweestrijd:first-paint',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        styles = takeEntryStyles(bundle);
      },
    },
  };
  return [firstPaint, pagesWith(scenarios, () => styles)];
}

function pagesWith(scenarios: string, styles: () => string): Plugin {
  return {
    name: 'tweestrijd:site-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.originalUrl ?? '/').replace(/[?#].*$/, '').replace(/^\//, '');
        pageWhileWriting(server, scenarios, path).then((html) => {
          if (html === undefined) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const [name, built] = Object.entries(bundle).find(([file]) => file.endsWith('page.html')) ?? [];
        if (name === undefined || built?.type !== 'asset') throw new Error('the template was not built');
        delete bundle[name];
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`;
        const html = String(built.source).replace('</head>', () => `<style>${styles()}</style>\n</head>`);
        for (const page of pagesOf(readStories(scenarios))) {
          const up = homeFrom(page.path);
          const source = filled(html.replaceAll('"./', `"${up}`), page, policy).replace(
            '</head>',
            `${preloads(page, bundle, up)}</head>`,
          );
          this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source });
        }
      },
    },
  };
}

/** A page for who develops, whose text is left to its script. Undefined where no page has this path. */
async function pageWhileWriting(server: ViteDevServer, scenarios: string, path: string): Promise<string | undefined> {
  // A file: the stories, of which one may be half written, are not needed to know.
  if (path !== '' && !path.endsWith('/')) return undefined;
  const page = pagesOf(readStories(scenarios)).find((each) => each.path === path);
  if (page === undefined) return undefined;
  const html = filled(readFileSync(template, 'utf8').replaceAll('"./', '"/'), { ...page, html: '' }, '');
  return server.transformIndexHtml(`/${path}`, html);
}

function filled(html: string, page: SitePage, policy: string): string {
  const data = Object.entries(page.data).map(([key, value]) => `data-${key}="${value}"`);
  const values = { DATA: data.join(' '), POLICY: policy, TITLE: escapeText(page.title), PAGE: page.html };
  return html.replace(/%(DATA|POLICY|TITLE|PAGE)%/g, (_, key: keyof typeof values) => values[key]);
}

/**
 * The styles that the first text needs stand in the page itself: one request less before it shows. They are taken out of
 * the bundle, or a chunk that shares code with the entry would load them again, behind those of its room.
 */
function takeEntryStyles(bundle: Rolldown.OutputBundle): string {
  const sources = Object.values(bundle).flatMap((entry) => {
    if (entry.type !== 'chunk' || !entry.isEntry || entry.viteMetadata === undefined) return [];
    const files = [...entry.viteMetadata.importedCss];
    entry.viteMetadata.importedCss.clear();
    return files.map((file) => takeText(file, bundle));
  });
  if (sources.length === 0) throw new Error('the first paint has no styles');
  return sources.join('');
}

function takeText(file: string, bundle: Rolldown.OutputBundle): string {
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error(`'${file}' was not built`);
  delete bundle[file];
  return String(asset.source);
}

/** The styles and modules of a page, all asked for at once. */
function preloads(page: SitePage, bundle: Rolldown.OutputBundle, up: string): string {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const wanted = new Set<string>();
  const want = (file: string) => {
    if (wanted.has(file)) return;
    wanted.add(file);
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) want(imported);
  };
  for (const module of page.modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (chunk === undefined) throw new Error(`no chunk is made of '${module}'`);
    want(chunk.fileName);
  }
  return [
    ...(page.styles ?? []).map((name) => `<link rel="stylesheet" crossorigin href="${up}${styleFile(name, bundle)}">`),
    ...[...wanted].map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`),
  ].join('\n');
}

function styleFile(name: string, bundle: Rolldown.OutputBundle): string {
  const found = Object.values(bundle).find((each) => each.type === 'asset' && each.names.includes(name));
  if (found === undefined) throw new Error(`no stylesheet is made of '${name}'`);
  return found.fileName;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
