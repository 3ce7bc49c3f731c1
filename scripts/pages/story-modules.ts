import type { Plugin } from 'vite';
import { analyse, patientCaps, type StoryRanges, storyRanges } from '../../src/core/check/index.ts';
import { cardOf, playPart, type Role, type Scenario, type StoryCard } from '../../src/core/scenario/index.ts';
import type { PlayableStory } from '../../src/web/story/index.ts';
import { type BuiltStory, readStory } from './read-stories.ts';

/**
 * Stories as modules, compiled when the site is built, so that a player never loads the YAML reader.
 * `x.yaml?card`: what the start page shows. `x.yaml?play`: what playing needs. `x.yaml?whole`: the debrief's too.
 */
export function storyModules(): Plugin {
  return {
    name: 'tweestrijd:story-modules',
    enforce: 'pre',
    load: {
      filter: { id: /\.yaml\?/ },
      handler(id) {
        const [file = '', query = ''] = id.split('?');
        this.addWatchFile(file);
        const json = JSON.stringify(partOf(readStory(file), new URLSearchParams(query)));
        return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleSideEffects: false };
      },
    },
  };
}

function partOf({ scenario, hash }: BuiltStory, query: URLSearchParams): StoryCard | PlayableStory {
  if (query.has('card')) return cardOf(scenario);
  if (query.has('play')) return { scenario: playPart(scenario), hash };
  if (query.has('whole')) return { scenario, hash, ranges: rangesOf(scenario) };
  throw new Error('a story is imported with ?card, ?play or ?whole');
}

/** What the story allows in each role, for the debrief; nothing for a role whose ways cannot all be counted. */
function rangesOf(scenario: Scenario): Readonly<Partial<Record<Role, StoryRanges>>> {
  const analyses = scenario.roles.map((role) => [role, analyse(scenario, role, patientCaps)] as const);
  return Object.fromEntries(
    analyses.flatMap(([role, analysis]) => (analysis === null ? [] : [[role, storyRanges(analysis)]])),
  );
}
