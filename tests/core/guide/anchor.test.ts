import { expect, test } from 'vitest';
import {
  allExcerpts,
  allPassages,
  anchorOf,
  guide,
  lineAnchor,
  principleAnchor,
  valueAnchor,
} from '../../../src/core/guide/index.ts';

test('anchors are what links that were shared before say', () => {
  expect(principleAnchor('opgave')).toBe('principe-opgave');
  expect(valueAnchor('open')).toBe('waarde-open');
  expect(lineAnchor('open', 'zelf', 3)).toBe('open-zelf-3');
  expect(lineAnchor('grenzeloos-samenwerken', 'hoeDan', 1)).toBe('grenzeloos-samenwerken-hoe-dan-1');
});

test('every excerpt has a place of its own, and the passage there has its text', () => {
  const anchors = allExcerpts().map(anchorOf);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const excerpt of allExcerpts()) {
    const there = allPassages().filter(({ anchor }) => anchor === anchorOf(excerpt));
    expect(there.map(({ text }) => text)).toContain(excerpt.text);
  }
});

test('a text that is not printed there is our own bug', () => {
  expect(() => anchorOf({ value: 'open', list: 'zelf', text: 'Verzonnen.' })).toThrow('Verzonnen.');
});

test('the passages are all that the guide prints of its principles', () => {
  const printed = guide().principles.flatMap(({ introduction, values }) => [
    ...introduction,
    ...values.flatMap((value) => [...value.definition, ...value.hoeDan, ...value.zelf, ...value.leidinggevende]),
  ]);
  expect(allPassages().map(({ text }) => text)).toEqual(printed);
});
