import type { ComparedWay } from '../../core/exchange/index.ts';
import type { Refused, WayRead } from './read-codes.ts';
import { texts } from './texts.ts';

/** Someone whose way is compared. The name is kept nowhere but here. */
export interface Player {
  /** From 1, in the order in which ways were added; it stays with the player, as do shape and colour. */
  readonly number: number;
  readonly name: string;
  readonly code: string;
  readonly way: ComparedWay;
}

/** Who is compared, and what came of the last change. */
export interface Gathered {
  readonly players: readonly Player[];
  /** What to tell of it. */
  readonly told: readonly string[];
  /** What was no way, with the reason of each. */
  readonly refused: readonly Refused[];
}

export const nobody: Gathered = { players: [], told: [], refused: [] };

/** With the ways that could be read; the others are refused. */
export function withRead({ players }: Gathered, read: readonly WayRead[]): Gathered {
  const known = new Set(players.map(({ code }) => code));
  const last = Math.max(0, ...players.map(({ number }) => number));
  const found = read.flatMap((each) => (each.ok ? [each] : []));
  const joined = found.map(({ name, code, way }, index): Player => {
    const number = last + 1 + index;
    return { number, name: name ?? texts.player(number), code, way };
  });
  const twice = joined.some(
    ({ code }, index) => known.has(code) || joined.findIndex((each) => each.code === code) < index,
  );
  const edited = joined.filter((_, index) => found[index]?.edited === true);
  return {
    players: [...players, ...joined],
    told: [
      ...(joined.length > 0 ? [texts.added(joined.length)] : []),
      ...(twice ? [texts.alreadyThere] : []),
      ...(edited.length > 0 ? [texts.edited(edited.map(({ name }) => name))] : []),
    ],
    refused: [...new Map(read.flatMap(refusal)).values()],
  };
}

/** By what it says, so that what is there twice is told once. */
function refusal(read: WayRead): [string, Refused][] {
  if (read.ok) return [];
  const { line, why, typed } = read.refused;
  return [[[line, why, typed].join('\n'), read.refused]];
}

export function without({ players }: Gathered, gone: Player): Gathered {
  return {
    ...nobody,
    players: players.filter(({ number }) => number !== gone.number),
    told: [texts.removed(gone.name)],
  };
}

export function renamed(gathered: Gathered, { number }: Player, name: string): Gathered {
  const players = gathered.players.map((each) => (each.number === number ? { ...each, name } : each));
  return { ...gathered, players };
}

/** The players of each story, in the order in which the stories came. */
export function byStory(players: readonly Player[]): readonly (readonly [story: string, players: readonly Player[]])[] {
  const stories = new Set(players.map(storyIn));
  return [...stories].map((story) => [story, players.filter((each) => storyIn(each) === story)] as const);
}

function storyIn({ way }: Player): string {
  return way.run.story.scenario.id;
}
