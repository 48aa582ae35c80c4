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

/**
 * Where the game stands, and what mattered most so far: what is great first, then what is one's own, then what is late;
 * something of one's own in any case, where there is any.
 */
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
  const isOwn = ({ by, to }: Occurrence): boolean =>
    view.seat !== null && (by === view.seat || to === view.seat);
  const weight = (happened: Occurrence, turn: number): number =>
    (GREAT_DEEDS.has(happened.deed) ? 100 : 0) +
    (happened.deed === 'wordBroken' ? 40 : 0) +
    (isOwn(happened) ? 30 : 0) +
    turn;
  const deeds = view.turns.flatMap((log) =>
    deedsWorthTelling(log).map((happened, at) => ({ turn: log.turn, at, happened })),
  );
  const ranked = deeds.sort((a, b) => weight(b.happened, b.turn) - weight(a.happened, a.turn) || b.at - a.at);
  const most = ranked.slice(0, LINES - now.length);
  // The years may be full of what is greater, and others did all of it.
  const own = ranked.find(({ happened }) => isOwn(happened));
  if (own && !most.includes(own)) most.splice(-1, 1, own);
  const told = most
    .sort((a, b) => a.turn - b.turn || a.at - b.at)
    .map(({ happened, turn }) =>
      sayClass('happened.year', {
        year: yearOf(names, turn),
        deed: deedSentence(happened, view.seat, names),
      }),
    );
  return [...now, ...(told.length > 0 ? told : [sayClass('happened.nothing')])];
}
