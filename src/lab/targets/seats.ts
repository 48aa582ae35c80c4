import { NATIONS } from '../../vocabulary/nations.ts';
import type { Tally } from '../tally.ts';
import { atLeast, type Finding, findEach, measured, within } from './finding.ts';

/** No seat is easier or harder than the others by much, and in none is it clear beforehand how one will fare. */
export function seatsFair(tally: Tally): readonly Finding[] {
  const rows = NATIONS.map((seat) => ({ seat, ...tally.scores(seat) }));
  const { games } = tally;
  return [
    findEach(
      'seatsFair',
      rows.map(({ seat, mean, deviation }) =>
        measured(seat, mean, (1.96 * deviation) / Math.sqrt(Math.max(1, games)), games),
      ),
      within(400, 600),
    ),
    findEach(
      'seatsOpen',
      rows.map(({ seat, deviation }) =>
        measured(seat, deviation, (1.96 * deviation) / Math.sqrt(Math.max(1, 2 * games)), games),
      ),
      atLeast(80),
    ),
  ];
}
