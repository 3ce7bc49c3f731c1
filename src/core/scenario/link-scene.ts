import { type Named, reportDouble } from './collection.ts';
import type { AdviceBlock, HappeningBlock, LineBlock, OptionBlock, PresenceBlock, SceneBlock } from './format.ts';
import { linkCondition } from './link-condition.ts';
import { linkOption } from './link-option.ts';
import { linkText } from './link-text.ts';
import { type Linking, placed } from './linking.ts';
import { report, suggest, type Written } from './reading.ts';
import { lookUpPerson, lookUpPlace } from './references.ts';
import type { Advice, Condition, Line, Option, Presence, Scene, SceneHappening } from './scenario.ts';
import { texts } from './texts.ts';
import { happenings } from './vocabulary.ts';

/** A scene; options whose id was used before are left out. `taken`: the option ids of earlier scenes. */
export function linkScene(
  linking: Linking,
  { name, value }: Named<SceneBlock>,
  taken: Map<string, Written<string>>,
): Scene {
  const {
    plaats,
    uur,
    aanwezig = [],
    tekst = [],
    raad = [],
    gebeurt = [],
    vragen,
    signaal,
    sessie,
    opties = [],
  } = value?.values ?? {};
  if (plaats) lookUpPlace(linking, plaats);
  reportMixedSteps(linking, opties);
  const scene: Scene = {
    id: name.value,
    place: plaats?.value ?? '',
    ...(uur && { hour: uur.value }),
    present: aanwezig.map((each) => linkPresence(linking, each)),
    onThePhone: (value?.values['aan-de-lijn'] ?? []).map((each) => linkPresence(linking, each)),
    happenings: gebeurt.map((each) => linkHappening(linking, each, tekst.length)),
    lines: tekst.map((each) => linkLine(linking, each)),
    advice: raad.map((each) => linkAdvice(linking, each)),
    ...(vragen && { questionsLeft: vragen.value }),
    ...(signaal && { signal: linkText(linking, signaal) }),
    session: sessie?.value ?? false,
    options: linkOptions(linking, opties, taken),
  };
  return placed(linking, scene, name.span, { signal: signaal });
}

function linkPresence(linking: Linking, { name, value }: Named<PresenceBlock>): Presence {
  const { gezicht, figuur, plaats } = value?.values ?? {};
  lookUpPerson(linking, name);
  if (plaats) lookUpPlace(linking, plaats);
  return {
    person: name.value,
    expression: gezicht?.value ?? 'neutraal',
    ...(figuur && { figure: figuur.value }),
    ...(plaats && { place: plaats.value }),
  };
}

function linkHappening(linking: Linking, { head, said, values }: HappeningBlock, lines: number): SceneHappening {
  const { reading } = linking;
  const { bij } = values;
  if (!happenings.some((each) => each === head.value)) {
    const rule = texts.unknownWord(
      head.value,
      'gebeurtenis',
      suggest(reading, head.value, happenings),
      happenings.join(', '),
    );
    report(reading, 'onbekende-gebeurtenis', head.span, rule);
  }
  if (said) lookUpPerson(linking, said);
  const reachable = bij !== undefined && bij.value <= lines;
  if (bij && !reachable) report(reading, 'verkeerde-waarde', bij.span, texts.noSuchLine(bij.value, lines));
  return {
    what: head.value,
    ...(said && { person: said.value }),
    ...linkWhen(linking, values),
    ...(reachable && { line: bij.value }),
  };
}

function linkLine(linking: Linking, { head, said, values }: LineBlock): Line {
  lookUpPerson(linking, head, ['verteller', 'jij']);
  const line: Line = {
    speaker: head.value,
    text: said ? linkText(linking, said) : '',
    ...linkWhen(linking, values),
    ...(values.gezicht && { expression: values.gezicht.value }),
  };
  return placed(linking, line, { start: head.span.start, end: said?.span.end ?? head.span.end }, { text: said });
}

function linkAdvice(linking: Linking, { head, said, values }: AdviceBlock): Advice {
  lookUpPerson(linking, head);
  const advice: Advice = {
    person: head.value,
    text: said ? linkText(linking, said) : '',
    ...linkWhen(linking, values),
  };
  return placed(linking, advice, { start: head.span.start, end: said?.span.end ?? head.span.end }, { text: said });
}

/** The condition of anything that has an `als`. */
export function linkWhen(
  linking: Linking,
  { als }: Partial<Pick<OptionBlock['values'], 'als'>>,
): { readonly when?: Condition } {
  const when = als && linkCondition(linking, als);
  return when ? { when } : {};
}

function linkOptions(
  linking: Linking,
  blocks: readonly OptionBlock[],
  taken: Map<string, Written<string>>,
): readonly Option[] {
  return blocks.flatMap((block) => {
    const option = linkOption(linking, block);
    const { id } = block.values;
    const first = id && taken.get(id.value);
    if (id && first) reportDouble(linking.reading, id.value, id.span, first.span);
    else if (id) taken.set(id.value, id);
    return first ? [] : [option];
  });
}

/** In one scene all options are steps or none is. */
function reportMixedSteps({ reading }: Linking, options: readonly OptionBlock[]) {
  const steps = options.filter(
    ({ values: { eert = [], schuurt = [], omdat } }) => !omdat && eert.length + schuurt.length === 0,
  );
  if (steps.length === options.length) return;
  for (const { owner, values } of steps)
    report(reading, 'verkeerde-waarde', values.id?.span ?? owner, texts.mixedSteps(values.id?.value ?? ''));
}
