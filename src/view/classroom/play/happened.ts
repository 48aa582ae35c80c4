import type { View } from '../../../game/view.ts';
import { turnsToPlay } from '../../../protocol/plans.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import type { Occurrence } from '../../../rules/occurrence.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { deedsWorthTelling } from '../../panels/story/notable.ts';
import { GREAT_DEEDS } from '../../play/greatDeeds.ts';
import { sayClass } from '../../words/classWords.ts';
import { type Names, yearOf } from '../../words/names.ts';
import { deedSentence } from '../../words/sentences.ts';

/** Lines that somebody reads who comes late or was away. */
const LINES = 5;

/** Where the game stands, and what mattered most so far: what is great first, then what is one's own, then what is late. */
export function happenedLines(
  status: RoomStatus,
  view: View,
  scenario: Scenario,
  names: Names,
): readonly string[] {
  const now = status.step
    ? [
        sayClass('happened.now', {
          year: yearOf(names, Math.min(view.turn, scenario.turns)),
          turn: Math.min(view.turn, scenario.turns),
          turns: turnsToPlay(status, scenario),
          step: sayClass(`happened.step.${status.step}`),
        }),
      ]
    : [];
  const weight = ({ by, deed, to }: Occurrence, turn: number): number =>
    (GREAT_DEEDS.has(deed) ? 100 : 0) +
    (deed === 'wordBroken' ? 40 : 0) +
    (view.seat !== null && (by === view.seat || to === view.seat) ? 30 : 0) +
    turn;
  const deeds = view.turns.flatMap((log) =>
    deedsWorthTelling(log).map((happened, at) => ({ turn: log.turn, at, happened })),
  );
  const told = deeds
    .sort((a, b) => weight(b.happened, b.turn) - weight(a.happened, a.turn) || b.at - a.at)
    .slice(0, LINES - now.length)
    .sort((a, b) => a.turn - b.turn || a.at - b.at)
    .map(({ happened, turn }) =>
      sayClass('happened.year', {
        year: yearOf(names, turn),
        deed: deedSentence(happened, view.seat, names),
      }),
    );
  return [...now, ...(told.length > 0 ? told : [sayClass('happened.nothing')])];
}
