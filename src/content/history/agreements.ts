import type { Nation } from '../../vocabulary/nations.ts';
import type { Offer } from '../../vocabulary/talk.ts';

/** A consent that an act of the calendar needed: who asked or offered, and by which source. All of them were given. */
export interface Agreement {
  /** ISO date, or year and month, of the act. */
  readonly date: string;
  readonly offer: Offer;
  readonly source: string;
}

const BORROWERS: readonly Nation[] = ['USA', 'GBR', 'FRA', 'DEU', 'JPN', 'PAK'];

export const agreements: readonly Agreement[] = [
  { date: '2021-03-09', offer: { by: 'CHN', to: 'RUS', act: 'found', role: 'give' }, source: '[23]' },
  { date: '2025-02-05', offer: { by: 'CHN', to: 'PAK', act: 'place', role: 'give' }, source: '[49]' },
  ...BORROWERS.map(
    (by): Agreement => ({
      date: '2025-04-24',
      offer: { by, to: 'CHN', act: 'loan', role: 'ask' },
      source: '[1]',
    }),
  ),
  { date: '2025-04-24', offer: { by: 'CHN', to: 'TUR', act: 'place', role: 'give' }, source: '[15]' },
  { date: '2025-04-24', offer: { by: 'CHN', to: 'RUS', act: 'place', role: 'give' }, source: '[15]' },
  { date: '2025-10-30', offer: { by: 'USA', to: 'CHN', act: 'truce', role: 'give' }, source: '[60]' },
];
