import { describe, expect, test } from 'vitest';
import { backgrounds } from '../../../src/core/scenario/index.ts';
import { rocking } from '../../../src/web/stage/motion.ts';
import { places } from '../../../src/web/stage/place/index.ts';
import type { Place } from '../../../src/web/stage/place/place.ts';

describe('what goes to and fro', () => {
  test('a sheet that heaves goes as far up as down', () => {
    expect(rocking({ kind: 'heave', depth: 'outside', sheet: 'kade', by: 5, seconds: 2 })).toEqual({
      y: { from: -5, to: 5 },
    });
  });

  test('a sheet that drifts goes from its own place', () => {
    expect(rocking({ kind: 'drift', depth: 'outside', sheet: 'wolken', by: -200, seconds: 60 })).toEqual({ x: -200 });
  });

  test('a sheet that swings hangs straight halfway', () => {
    expect(rocking({ kind: 'swing', depth: 'room', sheet: 'lamp', angle: 2, seconds: 3 })).toEqual({
      angle: { from: -2, to: 2 },
    });
  });

  test('a thing that sways hangs straight halfway; one that bobs goes from where it is', () => {
    const thing = { depth: 'room', prop: 'raam', at: { x: 10, y: 20 }, seconds: 2 } as const;
    expect(rocking({ ...thing, kind: 'sway', angle: 3 })).toEqual({ angle: { from: -3, to: 3 } });
    expect(rocking({ ...thing, kind: 'bob', by: 4 })).toEqual({ y: { from: 20, to: 24 } });
  });

  test.each(backgrounds)(
    'in %s only sheets that it has drift, heave or swing, in the depth where they lie',
    (background) => {
      const place: Place = places[background];
      for (const living of place.life) {
        if (living.kind !== 'drift' && living.kind !== 'heave' && living.kind !== 'swing') continue;
        expect(place.sheets[living.sheet]?.depth, living.sheet).toBe(living.depth);
        expect(place.sheets[living.sheet]?.pivot === undefined, living.sheet).toBe(living.kind !== 'swing');
      }
    },
  );
});
