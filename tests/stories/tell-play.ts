import { type Debrief, debriefOf, type Row, type WeighedOption } from '../../src/core/debrief/index.ts';
import type { Excerpt } from '../../src/core/guide/index.ts';
import { type Entry, type Run, replay, type View, view } from '../../src/core/play/index.ts';

/** A play as a text that one can read: the lines, what was done, what came of it, the score and the debrief's excerpts. */
export function tellPlay(run: Run): string {
  const { entries } = run.journal;
  const views = entries.map((_, index) =>
    view(replay(run.story, { ...run.journal, entries: entries.slice(0, index) })),
  );
  const told = views.flatMap((shown, index) => tellEntry(shown, views[index - 1], entries[index]));
  return [...told, ...tellEnding(view(run)), ...tellDebrief(debriefOf(run)), ''].join('\n');
}

/** A scene is told when one comes there, and then what is done in it. */
function tellEntry(shown: View, before: View | undefined, entry: Entry | undefined): readonly string[] {
  if (shown.kind === 'ending' || entry === undefined) return [];
  const isNew = before?.kind !== 'scene' || before.scene !== shown.scene;
  return [...(isNew ? tellScene(shown) : []), ...tellDeed(shown, entry)];
}

function tellScene({ scene, place, clock, lines }: Extract<View, { kind: 'scene' }>): readonly string[] {
  const left = clock === undefined ? '' : `, ${clock.left} minuten`;
  return [
    '',
    `### ${scene} (${place.name}${left})`,
    ...lines.map(({ name, text }) => (name ? `${name}: ${text}` : text)),
  ];
}

function tellDeed({ advice, options }: Extract<View, { kind: 'scene' }>, entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'choice':
      return [`> ${options.find(({ id }) => id === entry.option)?.text ?? `${entry.option}?`}`];
    case 'asked':
      return [`> Vraag ${advice.askable.find(({ person }) => person === entry.person)?.name ?? `${entry.person}?`}`];
    case 'felt':
      return [`> Eerst: ${entry.part}`];
    case 'undo':
      return ['> Terug'];
  }
}

function tellEnding(shown: View): readonly string[] {
  if (shown.kind === 'scene') return ['', `Nog onderweg, in ${shown.scene}.`];
  const people = shown.afterwards.map(({ name, text }) => `${name}: ${text}`);
  return ['', `### ${shown.title}`, shown.text, ...people];
}

function tellDebrief({ table, clash, way, questions }: Debrief): readonly string[] {
  const rows = table.principles.flatMap(({ values, ...principle }) => [principle, ...values].flatMap(tellRow));
  const heard = way.flatMap(({ heard }) => heard.map(({ name, text }) => `${name} zei: ${text}`));
  return [
    '',
    '#### Nabespreking',
    ...rows,
    ...(clash === undefined
      ? []
      : ['', `Botsing in ${clash.scene}:`, ...[clash.chosen, clash.other].flatMap(tellSide)]),
    '',
    ...way.flatMap(({ scene, chosen, excerpt }) => [`${scene}: ${chosen.because ?? ''}`, ...tellExcerpt(excerpt)]),
    ...(heard.length === 0 ? [] : ['', ...heard]),
    '',
    ...questions.themes.map(({ title }) => `Thema: ${title}`),
  ];
}

/** What was neither honoured nor strained is left out. */
function tellRow({ name, honoured, strained }: Row): readonly string[] {
  return honoured + strained === 0 ? [] : [`${name}: eert ${honoured}, schuurt ${strained}`];
}

function tellSide({ option, excerpt }: { readonly option: WeighedOption; readonly excerpt?: Excerpt }) {
  return [`- ${option.text}`, ...tellExcerpt(excerpt)];
}

function tellExcerpt(excerpt: Excerpt | undefined): readonly string[] {
  return excerpt === undefined ? [] : [`  “${excerpt.text}” (${excerpt.source.value})`];
}
