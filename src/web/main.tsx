import { isRole, type StoryCard } from '../core/scenario/index.ts';
import { openDevice, readSettings } from './storage/index.ts';
import type { PlayableStory } from './story/index.ts';
import { showTextSize } from './ui/text-size.ts';

/** The composition root: what a page is stands on its html element; each is a module of its own. */
const cards = import.meta.glob<StoryCard>('../../scenarios/*.yaml', { query: '?card', import: 'default', eager: true });
const toPlay = import.meta.glob<PlayableStory>('../../scenarios/*.yaml', { query: '?play', import: 'default' });
const wholes = import.meta.glob<PlayableStory>('../../scenarios/*.yaml', { query: '?whole', import: 'default' });

async function open(element: HTMLElement): Promise<unknown> {
  const { page, home = './', story = '', role } = document.documentElement.dataset;
  switch (page) {
    case 'speel': {
      const file = `../../scenarios/${story}.yaml`;
      const [{ openPlay }, playable] = await Promise.all([import('./play/index.ts'), toPlay[file]?.()]);
      const whole = wholes[file];
      if (playable === undefined || whole === undefined) throw new Error(`no story '${story}'`);
      return openPlay(element, playable, isRole(role) ? role : 'medewerker', {
        home,
        poster: `${home}posters/${story}.webp`,
        compare: `${home}vergelijken/`,
        whole: async () => {
          const [story] = await Promise.all([whole(), import('./debrief/index.css')]);
          return story;
        },
        stage: () => import('./stage/index.ts'),
        sound: () => import('./sound/index.ts'),
      });
    }
    case 'vergelijken':
      return (await import('./compare/index.ts')).openCompare(element, home, storiesById());
    case 'eigen':
      return (await import('./own-story/index.ts')).openOwnStory(element, home);
    case 'gids': {
      const [{ openGuide }] = await Promise.all([import('./guide/index.ts'), import('./guide/guide.css')]);
      return openGuide(
        element,
        home,
        cardsWith(wholes, (card, whole) => ({ ...card, whole })),
      );
    }
    case 'kaarten': {
      const [{ openCards }] = await Promise.all([import('./guide/index.ts'), import('./guide/guide.css')]);
      return openCards(element, home);
    }
    case 'voortgang':
      return (await import('./progress/index.ts')).openProgress(
        element,
        home,
        cardsWith(toPlay, (card, load) => ({ ...card, load })),
      );
    default:
      return (await import('./home/index.ts')).openHome(
        element,
        cardsWith(toPlay, (card, load) => ({ ...card, load })),
      );
  }
}

type Loaders = Readonly<Record<string, () => Promise<PlayableStory>>>;

/** Each story of the site, with the way to load it. */
function cardsWith<T>(loaders: Loaders, join: (card: StoryCard, load: () => Promise<PlayableStory>) => T): T[] {
  return Object.values(cards).flatMap((card) => {
    const load = loaders[`../../scenarios/${card.id}.yaml`];
    return load === undefined ? [] : [join(card, load)];
  });
}

function storiesById() {
  return new Map(Object.entries(wholes).map(([file, load]) => [file.replace(/^.*\/|\.yaml$/g, ''), load]));
}

const element = document.getElementById('page');
if (element === null) throw new Error('the page has no place to draw in');
showTextSize(readSettings(openDevice()).textSize);
// The text stands in the device's own letter first; ours swaps in when all else is there.
open(element).then(() => import('./ui/fonts.css'));
