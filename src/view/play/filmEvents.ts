import { daysOf } from '../../debrief/recorded.ts';
import type { TurnLog } from '../../game/log.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DeedName } from '../../vocabulary/deeds.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { BoardEvent } from '../scene/picture.ts';
import { dateWords } from '../words/dates.ts';
import type { Names } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';
import { deedSentence } from '../words/sentences.ts';

/** What the board shows of a verdict: the resolution, and the law if it was about the law. */
const VERDICTS: ReadonlySet<DeedName> = new Set([
  'adopted',
  'rejected',
  'lawNarrowed',
  'lawRepealed',
  'lawFailed',
  'certificateStands',
]);

/** What is told before (news) or is no event (a coin that came back). */
const UNFILMED: ReadonlySet<DeedName> = new Set(['newsBroke', 'newsTold', 'stakeReturned']);

function eventOf(happened: Occurrence, seat: Nation | null, names: Names): BoardEvent {
  const { deed, by, to, programme } = happened;
  return { deed, by, to, programme, caption: deedSentence(happened, seat, names) };
}

/**
 * A Reveal's deeds as the board's film shows them to who sits in a seat, or in none.
 * @param dated the scenario whose calendar has these very deeds, in a recording of what really happened; else undated
 */
export function revealEvents(
  log: TurnLog,
  seat: Nation | null,
  names: Names,
  dated?: Scenario,
): readonly BoardEvent[] {
  const days = dated ? daysOf(log, dated) : new Map<number, string>();
  return log.occurrences.flatMap((happened, place) => {
    if (happened.secretOf !== null || UNFILMED.has(happened.deed)) return [];
    const event = eventOf(happened, seat, names);
    const day = days.get(place);
    if (day === undefined) return [event];
    return [
      { ...event, caption: sayReplay('caption.dated', { date: dateWords(day), event: event.caption }) },
    ];
  });
}

/** The same of what a debate decided. */
export function verdictEvents(log: TurnLog, seat: Nation | null, names: Names): readonly BoardEvent[] {
  return log.occurrences
    .filter(({ deed }) => VERDICTS.has(deed))
    .map((happened) => eventOf(happened, seat, names));
}
