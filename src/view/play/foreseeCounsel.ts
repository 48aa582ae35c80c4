import type { Engine } from '../../game/engine.ts';
import { COUNSEL_LAG } from '../../game/talk.ts';
import type { SeatView } from '../../game/view.ts';
import { readingOf } from '../../rules/reading.ts';
import { movedAt, type ReadyShifts } from '../../rules/shifts.ts';
import type { Foreseen } from '../words/forecastWords.ts';

/** What an answer to the cabinet's question of the year would move: at once, and two years from now. */
export function foreseeCounsel(
  { almanac, scenario }: Engine,
  { position, seat }: SeatView,
  which: 0 | 1,
): readonly Foreseen[] {
  const counsel = almanac.counsels[seat].get(position.questions[seat] ?? '')?.[which];
  if (!counsel) return [];
  const at = readingOf(position, scenario.turns);
  const moved = (shifts: ReadyShifts, due?: number): readonly Foreseen[] => {
    const all = movedAt(shifts, at);
    return all.flatMap((slot, place) =>
      place % 2 === 0 ? [{ slot, delta: all[place + 1] as number, effect: counsel.effect, due }] : [],
    );
  };
  return [...moved(counsel.now), ...moved(counsel.later, position.turn + COUNSEL_LAG)];
}
