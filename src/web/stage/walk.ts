import { readingTime, type View } from '../../core/play/index.ts';

/** Where the stage is in a scene, and up to which line the page shows it. */
export interface Walk {
  readonly scene: string;
  /** Index of the line that the stage shows. */
  readonly at: number;
  /** Index of the last line that the page shows. */
  readonly end: number;
}

/**
 * Where the stage begins when the page shows a scene up to a line. A scene that is shown whole at once begins at its
 * first line; one that the page shows line by line, or that was shown before, goes on from where it is.
 */
export function beginWalk(before: Walk | undefined, view: View, line: number): Walk {
  const scene = view.kind === 'scene' ? view.scene : view.ending;
  const end = view.kind === 'scene' ? Math.min(line, view.lines.length - 1) : line;
  if (view.kind === 'ending') return { scene, at: end, end };
  if (before?.scene !== scene) return { scene, at: Math.min(0, end), end };
  return { scene, at: Math.min(before.at === before.end ? before.at + 1 : before.at, end), end };
}

/** How long the stage stays at its line, in milliseconds, by the length of the text. Absent: it is at the end. */
export function stayAt({ at, end }: Walk, view: View): number | undefined {
  if (at >= end || view.kind === 'ending') return undefined;
  return readingTime(view.lines[at]?.text ?? '');
}
