import { isStep, type Line, type Presence, type Scene, type SceneHappening } from '../scenario/index.ts';
import { askable, currentScene, offers, type Run } from './run.ts';
import { holds } from './state.ts';
import { fillIn, firstThatHolds } from './text.ts';
import type {
  AdviceView,
  ClockView,
  EndingView,
  HappeningView,
  LineView,
  PersonView,
  PlaceView,
  SceneView,
  View,
} from './view.ts';

/** What a run looks like where it stands. */
export function view(run: Run): View {
  const scene = currentScene(run);
  return scene === undefined ? endingView(run) : sceneView(run, scene);
}

function sceneView(run: Run, scene: Scene): SceneView {
  const { story, state } = run;
  const lines = scene.lines.filter(({ when }) => holds(when, state));
  const options = offers(story, scene, state);
  const { felt } = run.here;
  return {
    kind: 'scene',
    scene: scene.id,
    role: story.role,
    place: placeView(run, scene.place),
    ...(scene.hour !== undefined && { hour: scene.hour }),
    present: scene.present.map((each) => presenceView(run, each)),
    onThePhone: scene.onThePhone.map((each) => presenceView(run, each)),
    happenings: scene.happenings.flatMap((each) => happeningView(run, scene, lines, each)),
    lines: lines.map((line, index) => lineView(run, line, isFirst(lines, index))),
    advice: adviceView(run, scene),
    options: options.map(({ option, possible }) => ({
      id: option.id,
      text: fillIn(run, option.text),
      minutes: option.minutes,
      possible,
    })),
    decision: !scene.options.every(isStep),
    ...(scene.signal !== undefined && { signal: { question: fillIn(run, scene.signal), ...(felt && { felt }) } }),
    ...clockView(run),
  };
}

function endingView(run: Run): EndingView {
  const ending = run.story.endings.get(run.place);
  if (ending === undefined) throw new Error(`'${run.place}' is neither a scene nor an ending`);
  const last = run.way.at(-1);
  return {
    kind: 'ending',
    ending: ending.id,
    role: run.story.role,
    title: fillIn(run, ending.title),
    text: firstThatHolds(run, ending.text) ?? '',
    ...(last && { place: placeView(run, last.scene.place) }),
    afterwards: ending.afterwards.flatMap(({ person, text }) => {
      const what = firstThatHolds(run, text);
      return what === undefined ? [] : [{ person, name: nameOf(run, person), text: what }];
    }),
    ...clockView(run),
  };
}

function placeView(run: Run, id: string): PlaceView {
  const place = run.story.scenario.places.find((each) => each.id === id);
  if (place === undefined) return { id, name: '', background: '' };
  const { name, background, light, description } = place;
  return {
    id,
    name,
    background,
    ...(light !== undefined && { light }),
    ...(description !== undefined && { description }),
  };
}

function presenceView(run: Run, { person, expression, figure, place }: Presence): PersonView {
  const known = run.story.scenario.people.find(({ id }) => id === person);
  return {
    id: person,
    name: nameOf(run, person),
    figure: figure ?? known?.figure ?? '',
    expression,
    ...(known?.job !== undefined && { job: known.job }),
    ...(place !== undefined && { place: placeView(run, place) }),
  };
}

function lineView(run: Run, { speaker, text, expression }: Line, first: boolean): LineView {
  const job = first ? run.story.scenario.people.find(({ id }) => id === speaker)?.job : undefined;
  return {
    speaker,
    text: fillIn(run, text),
    ...(speaker !== 'verteller' && { name: nameOf(run, speaker) }),
    ...(job !== undefined && { job }),
    ...(expression !== undefined && { expression }),
  };
}

function isFirst(lines: readonly Line[], index: number): boolean {
  return lines.findIndex(({ speaker }) => speaker === lines[index]?.speaker) === index;
}

/** A happening that belongs to a line happens only where that line is shown. */
function happeningView(
  run: Run,
  scene: Scene,
  shown: readonly Line[],
  { what, person, when, line }: SceneHappening,
): HappeningView[] {
  const declared = line === undefined ? undefined : scene.lines[line - 1];
  const index = declared === undefined ? -1 : shown.indexOf(declared);
  if (!holds(when, run.state) || (line !== undefined && index < 0)) return [];
  return [{ what, ...(person !== undefined && { person }), ...(line !== undefined && { line: index }) }];
}

function adviceView(run: Run, scene: Scene): AdviceView {
  const { asked } = run.here;
  const left = scene.questionsLeft === undefined ? undefined : scene.questionsLeft - asked.length;
  const open = left === 0 ? [] : askable(scene, run.state).filter((person) => !asked.includes(person));
  return {
    askable: open.map((person) => {
      const job = run.story.scenario.people.find(({ id }) => id === person)?.job;
      return { person, name: nameOf(run, person), ...(job !== undefined && { job }) };
    }),
    heard: asked.flatMap((person) => {
      const text = firstThatHolds(
        run,
        scene.advice.filter((each) => each.person === person),
      );
      return text === undefined ? [] : [{ person, name: nameOf(run, person), text }];
    }),
    ...(left !== undefined && { left }),
  };
}

function clockView({ story, place, state }: Run): { readonly clock?: ClockView } {
  const { clock } = story.scenario;
  const left = clock === undefined ? undefined : state.values[clock.name];
  if (clock === undefined || typeof left !== 'number') return {};
  const total = clock.start;
  const timeOfDay = clock.begin === undefined ? undefined : clock.begin + total - left;
  const counts = story.counting.has(place);
  return { clock: { name: clock.name, left, total, counts, ...(timeOfDay !== undefined && { timeOfDay }) } };
}

function nameOf(run: Run, person: string): string {
  if (person === 'jij') return 'Jij';
  return run.story.scenario.people.find(({ id }) => id === person)?.name ?? person;
}
