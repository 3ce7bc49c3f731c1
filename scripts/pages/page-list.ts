import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from '../../src/core/play/index.ts';
import { cardOf, playPart, type Role } from '../../src/core/scenario/index.ts';
import { CardsPage, GuidePage } from '../../src/web/guide/index.ts';
import { HomePage } from '../../src/web/home/index.ts';
import { createRunStore, ScenePage } from '../../src/web/play/index.ts';
import { storyPath } from '../../src/web/ui/index.ts';
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
    {
      path: 'eigen/',
      title: 'Eigen verhaal – Tweestrijd',
      data: { page: 'eigen', home: homeFrom('eigen/') },
      html: '',
      modules: [],
    },
    {
      path: 'vergelijken/',
      title: 'Vergelijken – Tweestrijd',
      data: { page: 'vergelijken', home: homeFrom('vergelijken/') },
      html: '',
      modules: [],
    },
    {
      path: 'voortgang/',
      title: 'Mijn voortgang – Tweestrijd',
      data: { page: 'voortgang', home: homeFrom('voortgang/') },
      html: '',
      modules: [],
    },
    {
      path: 'gids/',
      title: 'De gids – Tweestrijd',
      data: { page: 'gids', home: homeFrom('gids/') },
      html: renderToString(createElement(GuidePage, { home: homeFrom('gids/') })),
      modules: ['src/web/guide/index.ts'],
      styles: ['guide.css'],
    },
    {
      path: 'kaarten/',
      title: 'De kaarten – Tweestrijd',
      data: { page: 'kaarten', home: homeFrom('kaarten/') },
      html: renderToString(createElement(CardsPage, { home: homeFrom('kaarten/') })),
      modules: ['src/web/guide/index.ts'],
      styles: ['guide.css'],
    },
    ...stories.flatMap((story) => story.scenario.roles.map((role) => storyPage(story, role))),
  ];
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
