import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Debrief, debriefOf } from '../../../src/core/debrief/index.ts';
import { texts } from '../../../src/core/debrief/texts.ts';
import { type Excerpt, guideValue } from '../../../src/core/guide/index.ts';
import type { Run } from '../../../src/core/play/index.ts';
import { score } from '../../../src/core/score/index.ts';
import { aRandomPlay, runOf } from './random-story.ts';

test('[DB11] no excerpt stands twice', () => {
  onAnyRun((debrief) => {
    const quoted = excerptsIn(debrief).map(({ text }) => text);
    expect(new Set(quoted).size).toBe(quoted.length);
  });
});

test('[DB12] every excerpt is literally in the guide, under its value', () => {
  onAnyRun((debrief) => {
    for (const { text, value, list, source } of excerptsIn(debrief)) {
      expect(guideValue(value)[list]).toContain(text);
      expect(source).toMatchObject({ guide: 'Gids Ambtelijk Vakmanschap', value: guideValue(value).name });
    }
  });
});

test('[DB7] [DB9] an instruction stands only by a value that the chosen option honours and does not strain', () => {
  onAnyRun(({ clash, way }) => {
    for (const side of [clash?.chosen, clash?.other]) {
      expect([undefined, 'definition', 'hoeDan']).toContain(side?.excerpt?.list);
    }
    for (const { chosen, excerpt } of way) {
      if (excerpt?.list !== 'zelf' && excerpt?.list !== 'leidinggevende') continue;
      expect(chosen.honours.map(({ value }) => value)).toContain(excerpt.value);
      expect(chosen.strains.map(({ value }) => value)).not.toContain(excerpt.value);
    }
  });
});

test("[DB13] the numbers are the score's", () => {
  onAnyRun(({ table }, run) => {
    const { values, principles } = score(run.way);
    expect(table.principles).toMatchObject(principles);
    expect(table.principles.flatMap((row) => row.values)).toMatchObject(values);
  });
});

test('[DB2] the way has the decisions and nothing else', () => {
  onAnyRun(({ way }, run) => {
    expect(way.map(({ chosen }) => chosen.id)).toEqual(score(run.way).choices.map(({ option }) => option));
  });
});

test('[DB6] there is a clash just where some decision could have gone otherwise, and its sides differ', () => {
  onAnyRun(({ clash, way }) => {
    expect(clash !== undefined).toBe(way.some(({ alternatives }) => alternatives.some(({ possible }) => possible)));
    if (clash === undefined) return;
    expect(way[clash.choice]?.chosen).toEqual(clash.chosen.option);
    expect(way[clash.choice]?.alternatives).toContainEqual(clash.other.option);
  });
});

test('[DB14] the counts fit each other', () => {
  onAnyRun(({ beforehand, way }) => {
    for (const { onTheTable, honoured, gaveWay } of beforehand) {
      expect(onTheTable).toBeLessThanOrEqual(way.length);
      expect(Math.max(honoured, gaveWay)).toBeLessThanOrEqual(onTheTable);
    }
  });
});

test('[DB22] it never throws, and survives JSON', () => {
  onAnyRun((debrief) => expect(JSON.parse(JSON.stringify(debrief))).toEqual(debrief));
});

test('[DB21] no word of verdict in the words of the room', () => {
  const counts = [0, 1, 2, 13];
  const sentences = counts.flatMap((one) =>
    counts.map((other) => texts.beforehand('Werken vanuit vertrouwen', one, other)),
  );
  const source = readFileSync(new URL('../../../src/core/debrief/texts.ts', import.meta.url), 'utf8');
  const verdict =
    /\b(goede?|foute?|slechte?|beste?|juiste?|score|punt(en)?|winst|verlies|geslaagd|gezakt|terecht|knap|helaas)\b/i;
  expect([...sentences, texts.missing, source].filter((text) => verdict.test(text))).toEqual([]);
  expect('Dat was fout.').toMatch(verdict);
});

test.each([
  [0, 0, 'Je noemde vooraf de opgave. In dit verhaal kwam dat niet op tafel.'],
  [4, 2, 'Je noemde vooraf de opgave. In dit verhaal kwam dat vier keer op tafel; twee keer ging iets anders voor.'],
  [13, 1, 'Je noemde vooraf de opgave. In dit verhaal kwam dat 13 keer op tafel; één keer ging iets anders voor.'],
])('[DB14] %i on the table, %i gave way, in words', (onTheTable, gaveWay, text) => {
  expect(texts.beforehand('Werken vanuit de opgave', onTheTable, gaveWay)).toBe(text);
});

function onAnyRun(holds: (debrief: Debrief, run: Run) => void): void {
  fc.assert(
    fc.property(aRandomPlay, (play) => {
      const run = runOf(play);
      holds(debriefOf(run), run);
    }),
  );
}

function excerptsIn({ clash, way }: Debrief): readonly Excerpt[] {
  return [clash?.chosen, clash?.other, ...way].flatMap((part) => (part?.excerpt === undefined ? [] : [part.excerpt]));
}
