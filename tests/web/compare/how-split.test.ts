import { expect, test } from 'vitest';
import { compareWays } from '../../../src/core/exchange/index.ts';
import { howSplit } from '../../../src/web/compare/how-split.ts';
import { anOption, aScene, aStory, played } from '../../core/debrief/builders.ts';

const story = aStory([
  aScene('a', [
    anOption('bellen', {}, {}, { to: 'b', text: 'Ik bel haar. Nu.' }),
    anOption('wachten', {}, {}, { text: 'Ik wacht.' }),
    anOption('toch-wachten', {}, {}, { text: 'Ik wacht.' }),
  ]),
  aScene('b', [anOption('ja', {}, {}, { text: 'Ik ga, nu.' }), anOption('nee', {}, {}, { text: 'Ik ga niet.' })]),
]);

/** The lines of the first and the second decision. */
function linesOf(...ways: readonly string[]): readonly string[] {
  return compareWays(ways.map((way) => ({ run: played(story, way.split(' ')) }))).decisions.map((each) =>
    howSplit(each).replaceAll('\u00a0', ' '),
  );
}

test.each<[readonly string[], readonly string[]]>([
  [
    ['bellen ja', 'bellen ja'],
    ['Beiden kozen ‘Ik bel haar’.', 'Beiden kozen ‘Ik ga, nu’.'],
  ],
  [
    ['bellen ja', 'bellen nee', 'bellen nee'],
    ['Allen kozen ‘Ik bel haar’.', '1 koos ‘Ik ga, nu’ en 2 kozen ‘Ik ga niet’.'],
  ],
  [
    ['wachten', 'bellen ja', 'toch-wachten', 'bellen ja'],
    ['2 kozen ‘Ik bel haar’ en 2 kozen ‘Ik wacht’.', 'De 2 die hier kwamen, kozen ‘Ik ga, nu’. 2 kwamen hier niet.'],
  ],
  [['wachten', 'toch-wachten'], ['Beiden kozen ‘Ik wacht’.']],
  [
    ['bellen ja', 'wachten'],
    ['1 koos ‘Ik bel haar’ en 1 koos ‘Ik wacht’.', '1 koos ‘Ik ga, nu’. 1 kwam hier niet.'],
  ],
])('%j', (ways, lines) => {
  expect(linesOf(...ways)).toEqual(lines);
});
