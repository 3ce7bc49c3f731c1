import gesprek from './gesprek.json' with { type: 'json' };
import { type DilemmaId, dilemmaIds, type PartId, partIds, type ThemeId, themeIds } from './kit-ids.ts';

/** The material of the conversations about craftsmanship: the start kit and the two sheets for talking by oneself. */
export interface ConversationKit {
  readonly sources: KitSources;
  readonly centralQuestion: string;
  readonly coreQuestion: {
    readonly question: string;
    readonly followUp: string;
    readonly themes: readonly string[];
  };
  readonly openingQuestion: string;
  /** The questions of the start kit, a menu. */
  readonly kitQuestions: readonly string[];
  /** The questions of the sheet, by theme. */
  readonly themes: readonly Theme[];
  readonly dilemmas: readonly Dilemma[];
  readonly interviewQuestions: readonly string[];
  /** The parts of 'the' civil servant. */
  readonly parts: readonly Part[];
  readonly closingQuestion: string;
  readonly formats: readonly Format[];
  readonly aims: readonly string[];
  readonly steps: readonly string[];
  readonly planning: readonly { readonly what: string; readonly when: string }[];
  readonly durationMinutes: number;
  /** Numbers of people: in all, and in each way of splitting up. */
  readonly groups: { readonly recommended: number; readonly small: number; readonly krisKras: number };
  readonly inviting: string;
  readonly setting: string;
  readonly reporting: readonly string[];
  readonly canvas: string;
  readonly followUp: readonly string[];
}

/** Titles, to name under a quote. */
export interface KitSources {
  readonly startkit: string;
  readonly vragen: string;
  readonly dilemmas: string;
  readonly interview: string;
}

/** Questions of the sheet about one subject. */
export interface Theme {
  readonly id: ThemeId;
  readonly title: string;
  readonly questions: readonly string[];
}

/** One of the six dilemmas, with how somebody in it would say it. */
export interface Dilemma {
  readonly id: DilemmaId;
  readonly title: string;
  readonly quote: string;
}

/** A part of 'the' civil servant, with its question. */
export interface Part {
  readonly id: PartId;
  readonly title: string;
  readonly question: string;
}

/** A way to hold the conversation. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly questions: readonly string[];
  readonly agenda: readonly AgendaItem[];
}

/** What to do in some minutes of a conversation. */
export interface AgendaItem {
  readonly minutes: number;
  readonly title: string;
  readonly prompt?: string;
}

let built: ConversationKit | undefined;

/** The kit. Built at the first call, so that code which does not use it need not carry the texts. */
export function conversationKit(): ConversationKit {
  built ??= build();
  return built;
}

/** One of the six dilemmas; undefined where a story has the author's own words. */
export function dilemma(id: string): Dilemma | undefined {
  return conversationKit().dilemmas.find((each) => each.id === id);
}

function build(): ConversationKit {
  const { source, themes, dilemmas, formats, planning, ...rest } = gesprek;
  const model = formats.find(({ id }) => id === 'model');
  if (model?.parts === undefined || model.closingQuestion === undefined) throw new Error('the kit has no model');
  return {
    ...rest,
    sources: source,
    themes: identified('themes', themeIds, themes),
    dilemmas: identified('dilemmas', dilemmaIds, dilemmas),
    parts: identified('parts', partIds, model.parts),
    closingQuestion: model.closingQuestion,
    formats: formats.map(buildFormat),
    planning: planning.map(([what = '', when = '']) => ({ what, when })),
  };
}

function buildFormat({ id, title, description, questions, agenda }: (typeof gesprek.formats)[number]): Format {
  return { id, title, description, questions: questions ?? [], agenda: agenda.map(buildAgendaItem) };
}

function buildAgendaItem({ minutes, title, prompt }: { minutes: number; title: string; prompt?: string | undefined }) {
  return prompt === undefined ? { minutes, title } : { minutes, title, prompt };
}

/** Gives printed items their ids, in order. That the ids do not fit is our own bug. */
function identified<Id extends string, Item extends object>(
  what: string,
  ids: readonly Id[],
  printed: readonly Item[],
): (Omit<Item, 'id'> & { readonly id: Id })[] {
  const wrong = printed.some((item, index) => 'id' in item && item.id !== ids[index]);
  if (wrong || printed.length !== ids.length) throw new Error(`gesprek.json has other ${what} than ${ids.join()}`);
  return ids.flatMap((id, index) => {
    const item = printed[index];
    return item === undefined ? [] : [{ ...item, id }];
  });
}
