import { describe, expect, it } from 'vitest';
import { type Holders, handOver, holderOf, holdersNow } from '../../src/record/holders.ts';
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
});
