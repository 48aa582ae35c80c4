import { describe, expect, it } from 'vitest';
import {
  type Holders,
  handOver,
  holderOf,
  holdersNow,
  levelIn,
  MOST_HANDOVERS,
  personsOf,
  seatedFrom,
} from '../../src/record/holders.ts';
import type { Occupant } from '../../src/vocabulary/levels.ts';
import { byNation } from '../../src/vocabulary/nations.ts';

const person: Occupant = { kind: 'person', name: '' };
const expert: Occupant = { kind: 'opponent', level: 'expert' };
const novice: Occupant = { kind: 'opponent', level: 'novice' };
const opening: Holders = { seats: byNation(() => novice), handovers: [] };

describe('the holders of seats', () => {
  it('are those of the beginning until a seat is handed over, from that entry on', () => {
    const later = handOver(handOver(opening, { from: 9, seat: 'FRA', to: person }), {
      from: 27,
      seat: 'FRA',
      to: expert,
    });
    const held = [0, 8, 9, 26, 27, 500].map((place) => holderOf(later, 'FRA', place));
    expect(held).toEqual([novice, novice, person, person, expert, expert]);
    expect(holdersNow(later)).toEqual({ ...opening.seats, FRA: expert });
  });

  it('count the last of several hand-overs in one beat, and none that changes nothing', () => {
    const taken = handOver(opening, { from: 9, seat: 'FRA', to: person });
    expect(handOver(taken, { from: 9, seat: 'FRA', to: expert }).handovers).toEqual([
      { from: 9, seat: 'FRA', to: expert },
    ]);
    expect(handOver(taken, { from: 9, seat: 'FRA', to: novice })).toEqual(opening);
    expect(handOver(taken, { from: 12, seat: 'FRA', to: person })).toEqual(taken);
  });

  it('are told apart: who the people are, and how well the opponents play', () => {
    const held: Holders = { seats: { ...opening.seats, CHN: person, USA: expert }, handovers: [] };
    expect([personsOf(held), levelIn(held)]).toEqual([['CHN'], 'expert']);
    expect([personsOf(opening), levelIn(opening)]).toEqual([[], 'novice']);
    expect(levelIn({ seats: byNation(() => person), handovers: [] })).toBe('practised');
  });

  it('make room for people from an entry on, and stay where they may', () => {
    const ada: Occupant = { kind: 'person', name: 'Ada' };
    const held: Holders = {
      seats: { ...opening.seats, CHN: ada, PAK: ada },
      handovers: [{ from: 30, seat: 'FRA', to: person }],
    };
    const after = seatedFrom(held, 18, ['PAK', 'USA'], 'expert');
    expect(after.handovers).toEqual([
      { from: 18, seat: 'CHN', to: expert },
      { from: 18, seat: 'USA', to: person },
    ]);
    expect(seatedFrom(held, 30, ['CHN', 'FRA', 'PAK'], 'expert')).toEqual(held);
  });

  it('are forgotten before a record could not hold them', () => {
    const handovers = Array.from({ length: MOST_HANDOVERS }, (_, from) => ({
      from,
      seat: 'FRA' as const,
      to: from % 2 ? novice : person,
    }));
    const after = seatedFrom({ seats: opening.seats, handovers }, MOST_HANDOVERS, ['USA'], 'expert');
    expect(after).toEqual({ seats: { ...opening.seats, USA: person }, handovers: [] });
  });
});
