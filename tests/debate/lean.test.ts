import { describe, expect, it } from 'vitest';
import { adoptionOf, leanOfCongress, leanOfNation, positionIfAdopted } from '../../src/debate/lean.ts';
import { resolutionMachineSlot, STATUTE, tariffMachineSlot } from '../../src/machines/slots.ts';
import { statuteState } from '../../src/machines/states.ts';
import { nationalOf, type Position } from '../../src/rules/position.ts';
import { readingOf } from '../../src/rules/reading.ts';
import type { Aim } from '../../src/scenario/scenario.ts';
import { CONGRESS, type CongressPart, RESOLUTIONS } from '../../src/vocabulary/debate.ts';
import { meaningOf, worldSlot } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import { engine } from '../support/engines.ts';
import { inWorld, of, position, toward } from '../support/positions.ts';
import type { Sent } from '../support/states.ts';

const { coefficient } = engine;
const before = position(
  [],
  [
    ...(['prestige', 'science', 'prosperity', 'autonomy'] as const).map((one) => of(one, 'FRA', 50)),
    toward('JPN', 'FRA', 50),
    toward('FRA', 'TUR', 50),
    inWorld('tension', 50),
    inWorld('openness', 50),
  ],
);
const changed = (...numbers: readonly (readonly [number, number])[]): Position => {
  const after = { ...before, numbers: before.numbers.slice() };
  for (const [slot, value] of numbers) after.numbers[slot] = value;
  return after;
};
const opinion = (measure: 'enthusiasm' | 'skepticism'): number => nationalOf(before, measure, 'FRA');
const calm: Aim = {
  id: 'test',
  text: 'Calm',
  metric: { kind: 'world', measure: 'tension' },
  from: 100,
  to: 0,
  weight: 50,
};

const leanAfter = (after: Position, aims: readonly Aim[] = [], tabledBy: Nation | null = null, at = before) =>
  leanOfNation(engine, at, after, 'FRA', aims, tabledBy);

describe('a nation leans', () => {
  it('nowhere where adoption changes nothing', () => {
    expect(leanAfter(before)).toEqual({ own: 0, trust: 0, world: 0, aims: 0, regard: 0, total: 0 });
  });

  it.each(['prestige', 'science', 'prosperity', 'autonomy'] as const)(
    'by its own %s, and not by that of others',
    (measure) => {
      expect(leanAfter(changed(of(measure, 'FRA', 53)))).toMatchObject({ own: 3 * coefficient('ownLean') });
      expect(leanAfter(changed(of(measure, 'FRA', 48)))).toMatchObject({ own: -2 * coefficient('ownLean') });
      expect(leanAfter(changed(of(measure, 'TUR', 99))).total).toBe(0);
    },
  );

  it('by what its own people think, which counts half', () => {
    const own = coefficient('ownLean');
    expect(leanAfter(changed(of('enthusiasm', 'FRA', opinion('enthusiasm') + 4))).own).toBe(2 * own);
    expect(leanAfter(changed(of('skepticism', 'FRA', opinion('skepticism') + 4))).own).toBe(-2 * own);
    expect(leanAfter(changed(of('skepticism', 'TUR', 0))).total).toBe(0);
  });

  it('by how others trust it, and not by how it trusts them', () => {
    const trust = coefficient('trustLean');
    expect(leanAfter(changed(toward('JPN', 'FRA', 55)))).toMatchObject({
      trust: 5 * trust,
      total: 5 * trust,
    });
    expect(leanAfter(changed(toward('FRA', 'JPN', 90))).total).toBe(0);
  });

  it('by calm and openness', () => {
    const world = coefficient('worldLean');
    expect(leanAfter(changed(inWorld('tension', 46))).world).toBe(4 * world);
    expect(leanAfter(changed(inWorld('openness', 53))).world).toBe(3 * world);
    expect(leanAfter(changed(inWorld('tension', 56), inWorld('openness', 52))).world).toBe(-4 * world);
  });

  it('by the aims that it is known to have', () => {
    const after = changed(inWorld('tension', 40));
    expect(leanAfter(after).aims).toBe(0);
    // Ten of a hundred points of the scale, times the aim's weight of 50 per cent, is five points of the agenda.
    expect(leanAfter(after, [calm]).aims).toBe(5 * coefficient('aimLean'));
    expect(leanAfter(changed(inWorld('tension', 60)), [calm]).aims).toBe(-5 * coefficient('aimLean'));
  });

  it('by what it thinks of whoever tabled it, unless that is itself or the agenda', () => {
    const at = position([], [toward('FRA', 'TUR', 62), toward('FRA', 'RUS', 20)]);
    const regard = coefficient('regardLean');
    expect(leanAfter(at, [], 'TUR', at)).toMatchObject({ regard: 12 * regard, total: 12 * regard });
    expect(leanAfter(at, [], 'RUS', at).regard).toBe(-30 * regard);
    expect(leanAfter(at, [], 'FRA', at).regard).toBe(0);
    expect(leanAfter(at, [], null, at).regard).toBe(0);
  });

  it('by the sum of all, and never further than the most', () => {
    const most = coefficient('mostLean');
    const some = leanAfter(changed(of('science', 'FRA', 52), inWorld('tension', 52)), [calm]);
    expect(some.total).toBe(some.own + some.trust + some.world + some.aims + some.regard);
    expect(leanAfter(changed(of('prestige', 'FRA', 99))).total).toBe(most);
    expect(leanAfter(changed(of('prestige', 'FRA', 1))).total).toBe(-most);
  });
});

describe('Congress leans', () => {
  // Mood 60: as much as a bill needs. Nobody cares for anything beyond it.
  const NEUTRAL = [
    of('enthusiasm', 'USA', 45),
    of('skepticism', 'USA', 35),
    inWorld('pressure', 10),
    toward('USA', 'CHN', 30),
  ] as const;
  const at = (...numbers: readonly (readonly [number, number])[]): Position =>
    position([], [...NEUTRAL, ...numbers]);
  const totals = (from: Position, resolution: (typeof RESOLUTIONS)[number] = 'narrowLaw') =>
    Object.fromEntries(
      CONGRESS.map((part) => [part, leanOfCongress(engine, from, part, resolution).total]),
    ) as Record<CongressPart, number>;
  const mood = coefficient('moodLean');
  const base = totals(at());

  it('nowhere where its mood is just what a bill needs, but for trade', () => {
    expect(base).toMatchObject({
      scienceCommittee: 0,
      armedServices: 0,
      foreignAffairs: 0,
      appropriations: 0,
    });
  });

  it('with the public mood, all parts alike', () => {
    const pressed = totals(at(inWorld('pressure', 20)));
    for (const part of CONGRESS) expect(pressed[part] - base[part], part).toBe(5 * mood);
  });

  it('each part with its own care', () => {
    const eager = totals(at(of('enthusiasm', 'USA', 55), inWorld('pressure', 0)));
    expect(eager.scienceCommittee).toBe(2 * 10);
    expect(eager.appropriations).toBe(0);
    const wary = totals(at(of('skepticism', 'USA', 45), inWorld('pressure', 20)));
    expect(wary.armedServices).toBe(-2 * 10);
    expect(wary.appropriations).toBe(0);
    const trusting = totals(at(toward('USA', 'CHN', 40)));
    expect(trusting.foreignAffairs).toBe(2 * 10);
    expect(trusting.appropriations).toBe(0);
  });

  it('in commerce against the tariffs on China', () => {
    const lift: Sent = [tariffMachineSlot('USA', 'CHN'), 'lift'];
    const level = (...lifts: readonly Sent[]): number =>
      leanOfCongress(engine, position(lifts, NEUTRAL), 'commerceCommittee', 'narrowLaw').total;
    // The second level stands at the opening.
    expect(level(lift) - level()).toBe(2 * 10);
    expect(level(lift, lift) - level(lift)).toBe(2 * 10);
  });

  it('to a repeal less than to a narrowing', () => {
    const pressed = at(inWorld('pressure', 24));
    for (const part of CONGRESS)
      expect(totals(pressed).appropriations - totals(pressed, 'repealLaw').appropriations, part).toBe(
        15 * mood,
      );
  });

  it('never further than the most', () => {
    const most = coefficient('mostLean');
    expect(totals(at(of('enthusiasm', 'USA', 100), of('skepticism', 'USA', 0))).appropriations).toBe(most);
    expect(totals(at(of('enthusiasm', 'USA', 0), of('skepticism', 'USA', 100))).appropriations).toBe(-most);
  });
});

describe('the position after adoption', () => {
  it.each(RESOLUTIONS)(
    '%s: has it adopted, moves something, and leaves the one before it as it was',
    (id) => {
      const numbers = [...before.numbers];
      const after = positionIfAdopted(engine, readingOf(before, engine.scenario.turns), id, null);
      expect(after.states[resolutionMachineSlot(id)]).toBe('"adopted"');
      expect([...after.numbers]).not.toEqual(numbers);
      expect([...before.numbers]).toEqual(numbers);
      expect(before.states[resolutionMachineSlot(id)]).toBe('"open"');
    },
  );

  it.each(RESOLUTIONS)('%s costs somebody something', (id) => {
    const { changes } = adoptionOf(engine, readingOf(before, engine.scenario.turns), id, null);
    const losses = changes.filter(({ slot, delta }) => {
      const { measure } = meaningOf(slot);
      return measure === 'skepticism' || measure === 'tension' ? delta > 0 : delta < 0;
    });
    expect(losses).not.toEqual([]);
  });

  it('has the law eased, with what that does', () => {
    const at = readingOf(before, engine.scenario.turns);
    const { states, changes } = adoptionOf(engine, at, 'narrowLaw', 'USA');
    expect(statuteState(states)).toBe('narrowed');
    expect(statuteState(before.states)).toBe('inForce');
    expect(changes.some(({ effect }) => effect.startsWith('lawNarrowed'))).toBe(true);
    expect(states[STATUTE]).not.toBe(before.states[STATUTE]);
  });

  it('holds what comes later as well', () => {
    const at = readingOf(before, engine.scenario.turns);
    const now = adoptionOf(engine, at, 'openData', null).changes;
    expect(now.some(({ slot, delta }) => slot === worldSlot('openness') && delta > 0)).toBe(true);
  });
});
