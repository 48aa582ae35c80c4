import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingPosition } from '../../src/game/openingPosition.ts';
import { type Change, settle, trustCeiling } from '../../src/rules/change.ts';
import { copyPosition } from '../../src/rules/position.ts';
import { CEILINGS, nationalSlot, SLOT_COUNT, trustSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { engine } from '../support/engines.ts';

const opening = openingPosition(engine);
const change = (slot: number, delta: number): Change => ({ slot, delta, effect: 'test', by: null, deed: -1 });

/** Numbers after some changes, and the limits that cut them. */
function settled(changes: readonly Change[], tariffPoints = 12) {
  const position = copyPosition(opening);
  const limits = settle(position, changes, tariffPoints);
  return { numbers: [...position.numbers], limits };
}

const anyChanges = fc.array(
  fc
    .record({ slot: fc.integer({ min: 0, max: SLOT_COUNT - 1 }), delta: fc.integer({ min: -60, max: 60 }) })
    .map(({ slot, delta }) => change(slot, delta)),
  { maxLength: 40 },
);

describe('settling', () => {
  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(anyChanges, fc.infiniteStream(fc.nat()), (changes, keys) => {
        const shuffled = changes
          .map((one) => [keys.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(settled(shuffled).numbers).toEqual(settled(changes).numbers);
      }),
      { numRuns: 200, seed: 1731 },
    );
  });

  it('moves nothing without a line that says so', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { numbers, limits } = settled(changes);
        const sum = [...opening.numbers];
        for (const { slot, delta } of [...changes, ...limits]) sum[slot] = (sum[slot] as number) + delta;
        expect(sum).toEqual(numbers);
        expect(numbers.filter((number, slot) => number < 0 || number > (CEILINGS[slot] as number))).toEqual(
          [],
        );
      }),
      { numRuns: 200, seed: 1731 },
    );
  });

  it('counts gains and losses in full before it limits', () => {
    const slot = nationalSlot('prestige', 'CHN');
    const start = opening.numbers[slot] as number;
    expect(settled([change(slot, 90), change(slot, -85)]).numbers[slot]).toBe(start + 5);
    expect(settled([change(slot, 90), change(slot, -85)]).limits).toEqual([]);
    expect(settled([change(slot, 5), change(slot, -5)]).numbers[slot]).toBe(start);
    expect(settled([change(slot, 5), change(slot, -5), change(slot, 3)]).numbers[slot]).toBe(start + 3);
  });

  it('stops at the ends of the scale', () => {
    const slot = worldSlot('tension');
    expect(settled([change(slot, 500)])).toMatchObject({ limits: [{ slot, effect: 'limit.scale' }] });
    expect(settled([change(slot, 500)]).numbers[slot]).toBe(100);
    expect(settled([change(slot, -500)]).numbers[slot]).toBe(0);
  });
});

describe('the shadow of tariffs', () => {
  const taxed = trustSlot('USA', 'CHN'); // two levels both ways at the opening
  const free = trustSlot('DEU', 'FRA');

  it('lowers the most that trust can reach, by level, in both directions', () => {
    expect(trustCeiling(opening, taxed, 12)).toBe(76);
    expect(trustCeiling(opening, trustSlot('CHN', 'USA'), 12)).toBe(76);
    expect(trustCeiling(opening, free, 12)).toBe(100);
    expect(trustCeiling(opening, nationalSlot('prestige', 'USA'), 12)).toBe(100);
  });

  it('cuts a gain and says so', () => {
    const start = opening.numbers[taxed] as number;
    const { numbers, limits } = settled([change(taxed, 90)]);
    expect(numbers[taxed]).toBe(76);
    expect(limits).toEqual([
      { slot: taxed, delta: 76 - (start + 90), effect: 'limit.tariffs', by: null, deed: -1 },
    ]);
    expect(settled([change(free, 90)]).numbers[free]).toBe(100);
  });

  it('takes nothing from trust that is there already, and softens no loss', () => {
    const start = opening.numbers[taxed] as number;
    // A shadow so deep that the trust there is stands above it.
    expect(settled([change(taxed, 5)], 50).numbers[taxed]).toBe(start);
    expect(settled([change(taxed, -5)], 50).numbers[taxed]).toBe(start - 5);
  });
});
