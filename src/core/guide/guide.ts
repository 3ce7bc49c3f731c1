import gids from './gids.json' with { type: 'json' };
import { type PrincipleId, principleIds, principleOf, type ValueId, valuesOf } from './ids.ts';

/** The Gids Ambtelijk Vakmanschap and the conversation cards made of it, in printed order and words. */
export interface Guide {
  readonly title: string;
  /** Title of the conversation cards. */
  readonly cardsTitle: string;
  /** What the guide says of itself, in paragraphs. */
  readonly about: readonly string[];
  readonly principles: readonly Principle[];
  /** The questions of the cards: a chain, each builds on the one before. */
  readonly cardQuestions: readonly string[];
  /** Misprints and what stands here instead. */
  readonly errata: readonly Erratum[];
}

/** One of the seven, with all that the guide prints of it. */
export interface Principle {
  readonly id: PrincipleId;
  readonly name: string;
  /** Paragraphs. */
  readonly introduction: readonly string[];
  readonly values: readonly GuideValue[];
  readonly card: Card;
}

/** One of the 18, with all that the guide prints of it. */
export interface GuideValue {
  readonly id: ValueId;
  readonly name: string;
  /** Paragraphs; only the first stands on its own. */
  readonly definition: readonly string[];
  /** How we want to work: statements, most of them "We …". */
  readonly hoeDan: readonly string[];
  /** What a civil servant can do: in the infinitive or the imperative. */
  readonly zelf: readonly string[];
  /** What a manager can do: in the infinitive or the imperative. */
  readonly leidinggevende: readonly string[];
}

/** The behaviour that a conversation card lists, for everyone and for managers in particular. */
export interface Card {
  readonly medewerker: readonly string[];
  readonly leidinggevende: readonly string[];
}

/** A misprint. */
export interface Erratum {
  readonly printed: string;
  readonly mended: string;
}

let built: Guide | undefined;

/** The guide. Built at the first call, so that code which uses only ids need not carry the texts. */
export function guide(): Guide {
  built ??= build();
  return built;
}

/** A principle with its texts. */
export function principle(id: PrincipleId): Principle {
  const found = guide().principles.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the guide has no principle '${id}'`);
  return found;
}

/** A value with its texts. */
export function guideValue(id: ValueId): GuideValue {
  const found = principle(principleOf(id)).values.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the guide has no value '${id}'`);
  return found;
}

function build(): Guide {
  const { source, about, principles, cardQuestions, errata } = gids;
  sameIds('principles', principleIds, principles);
  return {
    title: source.gids,
    cardsTitle: source.kaarten,
    about,
    principles: principleIds.flatMap((id, index) => buildPrinciple(id, principles[index])),
    cardQuestions,
    errata,
  };
}

type Printed = (typeof gids.principles)[number];

function buildPrinciple(id: PrincipleId, printed: Printed | undefined): Principle[] {
  if (printed === undefined) return [];
  const ids: readonly ValueId[] = valuesOf[id];
  sameIds(id, ids, printed.values);
  const values = ids.flatMap((value, index) => {
    const found = printed.values[index];
    return found === undefined ? [] : [{ ...found, id: value }];
  });
  return [{ ...printed, id, values }];
}

/** The texts and `ids.ts` must agree; that they do not is our own bug. */
function sameIds(what: string, ids: readonly string[], printed: readonly { readonly id: string }[]): void {
  const found = printed.map(({ id }) => id);
  if (ids.join() !== found.join()) throw new Error(`${what}: ids.ts has ${ids.join()}, gids.json ${found.join()}`);
}
