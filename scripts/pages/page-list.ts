import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from '../../src/core/play/index.ts';
import { cardOf, playPart, type Role } from '../../src/core/scenario/index.ts';
import { CardsPage, GuidePage } from '../../src/web/guide/index.ts';
import { HomePage } from '../../src/web/home/index.ts';
import { createRunStore, ScenePage } from '../../src/web/play/index.ts';
import { storyPath } from '../../src/web/story/index.ts';
import type { BuiltStory } from './read-stories.ts';

/** A page of the site, as the build makes it. */
export interface SitePage {
  /** Seen from the site's root: empty, or with a slash at its end. */
  readonly path: string;
  readonly title: string;
  readonly data: Readonly<Record<string, string>>;
  readonly html: string;
  /** Ends of the ids of the modules that it needs first. */
  readonly modules: readonly string[];
  /** Names of the stylesheets that its first text needs, besides the one of all pages. */
  readonly styles?: readonly string[];
}

/** Every page of the site: those that are always there, then one for each story and role. */
export function pagesOf(stories: readonly BuiltStory[]): readonly SitePage[] {
  return [
    {
      path: '',
      title: 'Tweestrijd',
      data: { page: 'home' },
      html: renderToString(
        createElement(HomePage, { cards: stories.map(({ scenario }) => cardOf(scenario)), stands: new Map() }),
      ),
      modules: ['src/web/home/index.ts'],
    },
    pageOfItsScript('eigen', 'Eigen verhaal', 'own-story'),
    pageOfItsScript('vergelijken', 'Vergelijken', 'compare'),
    pageOfItsScript('voortgang', 'Mijn voortgang', 'progress'),
    pageOfTheGuide('gids', 'De gids', GuidePage),
    pageOfTheGuide('kaarten', 'De kaarten', CardsPage),
    ...stories.flatMap((story) => story.scenario.roles.map((role) => storyPage(story, role))),
  ];
}

/** A page of which nothing can be written before its script knows what is on the device. `room`: its folder in `web`. */
function pageOfItsScript(page: string, title: string, room: string): SitePage {
  const path = `${page}/`;
  return {
    path,
    title: `${title} – Tweestrijd`,
    data: { page, home: homeFrom(path) },
    html: '',
    modules: [`src/web/${room}/index.ts`],
  };
}

function pageOfTheGuide(page: string, title: string, content: typeof GuidePage | typeof CardsPage): SitePage {
  const empty = pageOfItsScript(page, title, 'guide');
  return {
    ...empty,
    html: renderToString(createElement(content, { home: homeFrom(empty.path) })),
    styles: ['guide.css'],
  };
}

function storyPage({ scenario, hash }: BuiltStory, role: Role): SitePage {
  const store = createRunStore(compile(playPart(scenario), role), hash, undefined, () => 0);
  const path = storyPath(scenario.id, role);
  const home = homeFrom(path);
  return {
    path,
    title: `${scenario.title} – Tweestrijd`,
    data: { page: 'speel', home, story: scenario.id, role },
    html: renderToString(createElement(ScenePage, { store, home })),
    modules: ['src/web/play/index.ts', `scenarios/${scenario.id}.yaml?play`],
  };
}

/** The address of the site's root, seen from a page: it works in any sub-path. */
export function homeFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
