import { closedTurns, type TurnLog } from '../game/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { meaningOf, SLOT_COUNT, type Slot, VISIBILITY } from '../vocabulary/measures.ts';
import { numbersByTurn } from './course.ts';

/**
 * Every measure over time as CSV (RFC 4180): how things stood at the end of each year whose turn is over, and before the
 * first (turn 0); a column for each measure by name: `tension`, `prestige.CHN`, `trust.CHN.USA` (how far China trusts the United States),
 * `courted.accords.KEN`.
 * @param whose `all` leaves out what only its owner may see, `game` leaves out nothing
 */
export function measuresCsv(scenario: Scenario, turns: readonly TurnLog[], whose: 'all' | 'game'): string {
  const closed = closedTurns(turns);
  const rows = numbersByTurn(scenario, closed);
  const slots = Array.from({ length: SLOT_COUNT }, (_, slot) => slot).filter(
    (slot) => isColumn(slot, rows) && (whose === 'game' || VISIBILITY[meaningOf(slot).measure] === 'all'),
  );
  const lines = rows.map((numbers, turn) => [
    turn,
    scenario.startYear - 1 + turn,
    ...slots.map((slot) => numbers[slot]),
  ]);
  const head = ['turn', 'year', ...slots.map(columnName)];
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** A nation's trust in itself says nothing, nor does a country that nobody ever courted. */
function isColumn(slot: Slot, rows: readonly Int32Array[]): boolean {
  const meaning = meaningOf(slot);
  if (meaning.measure === 'trust') return meaning.of !== meaning.toward;
  return meaning.measure !== 'courted' || rows.some((numbers) => numbers[slot] !== 0);
}

function columnName(slot: Slot): string {
  const meaning = meaningOf(slot);
  if (meaning.measure === 'courted') return `courted.${meaning.camp}.${meaning.country}`;
  if (meaning.measure === 'trust') return `trust.${meaning.of}.${meaning.toward}`;
  return 'of' in meaning ? `${meaning.measure}.${meaning.of}` : meaning.measure;
}
