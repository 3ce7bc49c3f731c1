import type { LineView, PersonView, SceneView } from '../../core/play/index.ts';

export interface Sample {
  readonly scene?: string;
  /** Figure and expression of who is there, of who is on the phone. */
  readonly present?: Readonly<Record<string, string>>;
  readonly onThePhone?: Readonly<Record<string, string>>;
  readonly happenings?: SceneView['happenings'];
  readonly lines?: readonly LineView[];
  readonly time?: number;
  readonly background?: string;
}

/** A view for the contact sheet and the tests: only what the stage reads. */
export function sampleView(sample: Sample): SceneView {
  return {
    kind: 'scene',
    scene: sample.scene ?? 'proef',
    role: 'medewerker',
    place: { id: 'werkvloer', name: 'Werkvloer', background: sample.background ?? 'werkvloer-avond' },
    present: people(sample.present ?? {}),
    onThePhone: people(sample.onThePhone ?? {}),
    happenings: sample.happenings ?? [],
    lines: sample.lines ?? [],
    advice: { askable: [], heard: [] },
    options: [],
    clock: { name: 'tijd', left: 600, total: 1220, timeOfDay: sample.time ?? 1000 },
    decision: false,
  };
}

function people(expressions: Readonly<Record<string, string>>): PersonView[] {
  return Object.entries(expressions).map(([id, expression]) => ({ id, name: id, figure: id, expression }));
}
