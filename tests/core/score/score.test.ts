import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { principleIds, principleOf, type ValueId, valueIds } from '../../../src/core/guide/index.ts';
import { type Score, score } from '../../../src/core/score/index.ts';
import { aChoice, aRandomChoice, aStep } from './builders.ts';

describe('what is counted', () => {
  test('[SC1] the weights of a value are added up over the way', () => {
    const way = [aChoice({ open: 2 }, { doelmatig: 1 }), aChoice({ open: 1 }, { doelmatig: 3 })];
    expect(ofValue(score(way), 'open')).toEqual({ value: 'open', honoured: 3, strained: 0 });
    expect(ofValue(score(way), 'doelmatig')).toEqual({ value: 'doelmatig', honoured: 0, strained: 4 });
  });

  test('[SC2] what is honoured does not take away what is strained', () => {
    const way = [aChoice({ open: 2 }, { integer: 1 }), aChoice({ integer: 1 }, { open: 2 })];
    expect(ofValue(score(way), 'open')).toEqual({ value: 'open', honoured: 2, strained: 2 });
    expect(score(way).principles[0]).toEqual({ principle: 'vertrouwen', honoured: 3, strained: 3 });
  });

  test('[SC2] not even within one option', () => {
    expect(ofValue(score([aChoice({ open: 2 }, { open: 3 })]), 'open')).toMatchObject({ honoured: 2, strained: 3 });
  });

  test('[SC4] each decision is scored by itself', () => {
    const way = [aChoice({ open: 2 }, { doelmatig: 1 }, { id: 'eerst' }), aChoice({ kritisch: 3 }, {}, { id: 'dan' })];
    const { choices } = score(way);
    expect(choices.map(({ option, total }) => [option, total])).toEqual([
      ['eerst', { honoured: 2, strained: 1 }],
      ['dan', { honoured: 3, strained: 0 }],
    ]);
    expect(choices[0]?.principles.find(({ principle }) => principle === 'verantwoordelijkheid')).toMatchObject({
      honoured: 0,
      strained: 1,
    });
  });

  test('[SC5] a reason without weights is a decision, a step is none', () => {
    const way = [aStep, aChoice({}, {}, { because: 'Er gebeurt niets, en dat is ook iets.' })];
    expect(score(way).choices).toHaveLength(1);
  });

  test('[SC8] an option taken twice counts twice', () => {
    const again = aChoice({ mensgericht: 2 });
    expect(ofValue(score([again, again]), 'mensgericht')).toMatchObject({ honoured: 4 });
  });
});

describe('on any way', () => {
  const ways = fc.array(aRandomChoice, { maxLength: 12 });

  test('[SC3] a principle is the sum of its values', () => {
    fc.assert(
      fc.property(ways, (way) => {
        const { values, principles } = score(way);
        for (const { principle, honoured, strained } of principles) {
          const own = values.filter(({ value }) => principleOf(value) === principle);
          expect(own.reduce((total, each) => total + each.honoured, 0)).toBe(honoured);
          expect(own.reduce((total, each) => total + each.strained, 0)).toBe(strained);
        }
      }),
    );
  });

  test('[SC5] a step anywhere changes nothing', () => {
    fc.assert(
      fc.property(ways, fc.nat(12), (way, at) => {
        expect(score(way.toSpliced(at, 0, aStep))).toEqual(score(way));
      }),
    );
  });

  test('[SC6] all values and principles are there in order, and nothing is negative', () => {
    fc.assert(
      fc.property(ways, (way) => {
        const { values, principles } = score(way);
        expect(values.map(({ value }) => value)).toEqual(valueIds);
        expect(principles.map(({ principle }) => principle)).toEqual(principleIds);
        for (const { honoured, strained } of [...values, ...principles]) {
          expect(Math.min(honoured, strained)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('[SC7] the order of the choices changes no total', () => {
    const shuffled = ways.chain((way) =>
      fc.tuple(fc.constant(way), fc.shuffledSubarray(way, { minLength: way.length, maxLength: way.length })),
    );
    fc.assert(
      fc.property(shuffled, ([way, other]) => {
        expect(score(other).values).toEqual(score(way).values);
        expect(score(other).principles).toEqual(score(way).principles);
      }),
    );
  });

  test('[SC1] two ways one after the other weigh what they weigh apart', () => {
    fc.assert(
      fc.property(ways, ways, (first, second) => {
        const both = score([...first, ...second]);
        for (const id of valueIds) {
          const [one, two] = [ofValue(score(first), id), ofValue(score(second), id)];
          expect(ofValue(both, id)?.honoured).toBe((one?.honoured ?? 0) + (two?.honoured ?? 0));
          expect(ofValue(both, id)?.strained).toBe((one?.strained ?? 0) + (two?.strained ?? 0));
        }
      }),
    );
  });
});

function ofValue(result: Score, id: ValueId) {
  return result.values.find(({ value }) => value === id);
}
