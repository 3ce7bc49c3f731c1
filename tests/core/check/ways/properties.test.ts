import { test } from 'vitest';
import { analyse } from '../../../../src/core/check/index.ts';
import { explore, exploreWith } from '../../../../src/core/check/ways/explore.ts';
import { roleStory } from '../../../../src/core/check/ways/role-story.ts';
import { everythingKnown } from './everything-known.ts';
import { smallCaps } from './lively-story.ts';
import { type Checker, check, properties } from './properties.ts';

// Thousands of stories, each played in every way.

const checker: Checker = {
  analyse,
  explore: (scenario, role) => explore(scenario, role, smallCaps),
  exploreAll(scenario, role) {
    const story = roleStory(scenario, role);
    return exploreWith(story, everythingKnown(story), smallCaps);
  },
};

test.each(properties)('$name', (property) => {
  check(property, checker);
});
