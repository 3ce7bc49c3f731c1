import { principle, principleIds, principleOf, type ValueId, valueIds } from '../../guide/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { decisionScenes } from './decisions.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

const leastEndings = 4;
const leastPrinciples = 4;
const leastAdvised = 3;

/** What a story has too little of: endings, principles at stake, advice, a moment that asks what one feels. */
export function findThinStory(scenario: Scenario): readonly Draft[] {
  const { scenes, endings } = scenario;
  const names = principlesAtStake(scenario);
  const advised = decisionScenes(scenario).filter(({ advice }) => advice.length > 0).length;
  const drafts: readonly (Omit<Draft, 'at'> & { readonly when: boolean })[] = [
    {
      code: 'te-weinig-einden',
      text: texts.tooFewEndings(endings.length, leastEndings),
      when: endings.length < leastEndings,
    },
    {
      code: 'te-weinig-principes',
      text: texts.tooFewPrinciples(names, leastPrinciples),
      when: names.length < leastPrinciples,
    },
    { code: 'te-weinig-raad', text: texts.tooLittleAdvice(advised, leastAdvised), when: advised < leastAdvised },
    { code: 'geen-signaal', text: texts.noSignal, when: scenes.every(({ signal }) => signal === undefined) },
  ];
  return drafts.filter(({ when }) => when).map(({ code, text }) => ({ code, text, at: scenario }));
}

/** The names of the principles that some option honours or strains. */
function principlesAtStake({ scenes }: Scenario): readonly string[] {
  const touched = new Set<ValueId>();
  for (const { honours, strains } of scenes.flatMap(({ options }) => options))
    for (const value of valueIds) if (honours[value] !== undefined || strains[value] !== undefined) touched.add(value);
  const principles = new Set([...touched].map(principleOf));
  return principleIds.filter((id) => principles.has(id)).map((id) => principle(id).name);
}
