import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/core/play/index.ts';
import { sampleView } from '../../../src/web/stage/sample-view.ts';
import { beginWalk, stayAt } from '../../../src/web/stage/walk.ts';

const view = aScene('begin');

describe('where the stage begins', () => {
  test('a scene shown whole: at its first line', () => {
    expect(beginWalk(undefined, view, 2)).toEqual({ scene: 'begin', at: 0, end: 2 });
  });

  test('a scene without a line yet', () => {
    expect(beginWalk(undefined, view, -1)).toEqual({ scene: 'begin', at: -1, end: -1 });
  });

  test('the next line of a scene shown line by line: at once', () => {
    expect(beginWalk({ scene: 'begin', at: 0, end: 0 }, view, 1)).toEqual({ scene: 'begin', at: 1, end: 1 });
  });

  test('the same scene again, as after a question: where it was', () => {
    expect(beginWalk({ scene: 'begin', at: 1, end: 2 }, view, 2)).toEqual({ scene: 'begin', at: 1, end: 2 });
    expect(beginWalk({ scene: 'begin', at: 2, end: 2 }, view, 2)).toEqual({ scene: 'begin', at: 2, end: 2 });
  });

  test('the rest of the lines at once: on from the next one', () => {
    expect(beginWalk({ scene: 'begin', at: 0, end: 0 }, view, 2)).toEqual({ scene: 'begin', at: 1, end: 2 });
  });

  test('another scene: at its first line', () => {
    expect(beginWalk({ scene: 'eerder', at: 2, end: 2 }, view, 2)).toEqual({ scene: 'begin', at: 0, end: 2 });
  });

  test('never past the last line', () => {
    expect(beginWalk(undefined, view, 9).end).toBe(2);
  });
});

describe('how long it stays', () => {
  test.each([
    ['kort', 1200],
    ['x'.repeat(80), 1760],
    ['x'.repeat(400), 2500],
  ])('at %s', (text, milliseconds) => {
    expect(stayAt({ scene: 'begin', at: 0, end: 2 }, aScene('begin', text))).toBe(milliseconds);
  });

  test('at the end: for good', () => {
    expect(stayAt({ scene: 'begin', at: 2, end: 2 }, view)).toBeUndefined();
  });
});

function aScene(scene: string, text = 'tekst'): View {
  const line = { speaker: 'ruben', text };
  return sampleView({ scene, lines: [line, line, line] });
}
