import type { LineView, PersonView, PlaceView, SceneView } from '../../core/play/index.ts';
import type { Light } from '../../core/scenario/index.ts';

export interface Sample {
  readonly scene?: string;
  /** Figure and expression of who is there, of who is on the phone. */
  readonly present?: Readonly<Record<string, string>>;
  readonly onThePhone?: Readonly<Record<string, string>>;
  readonly happenings?: SceneView['happenings'];
  readonly lines?: readonly LineView[];
  readonly time?: number;
  /** Whether the clock still counts; it does where absent. */
  readonly counts?: boolean;
  readonly background?: string;
  readonly light?: Light;
  /** Where who is on the phone is. */
  readonly caller?: string;
}

/** A view for the contact sheet and the tests: only what the stage reads. */
export function sampleView(sample: Sample): SceneView {
  return {
    kind: 'scene',
    scene: sample.scene ?? 'proef',
    role: 'medewerker',
    place: placeOf(sample.background ?? 'werkvloer-avond', sample.light),
    present: people(sample.present ?? {}),
    onThePhone: people(sample.onThePhone ?? {}).map((person) =>
      sample.caller === undefined ? person : { ...person, place: placeOf(sample.caller, undefined) },
    ),
    happenings: sample.happenings ?? [],
    lines: sample.lines ?? [],
    advice: { askable: [], heard: [] },
    options: [],
    ...(sample.time !== undefined && {
      clock: { name: 'tijd', left: 600, total: 1220, counts: sample.counts ?? true, timeOfDay: sample.time },
    }),
    decision: false,
  };
}

function placeOf(background: string, light: Light | undefined): PlaceView {
  return { id: background, name: background, background, ...(light !== undefined && { light }) };
}

function people(expressions: Readonly<Record<string, string>>): PersonView[] {
  return Object.entries(expressions).map(([id, expression]) => ({ id, name: id, figure: id, expression }));
}
