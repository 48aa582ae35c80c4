import { daysOf } from '../../debrief/recorded.ts';
import type { TurnLog } from '../../game/log.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type DeedName, NEWS_DEEDS } from '../../vocabulary/deeds.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { BoardEvent } from '../scene/picture.ts';
import { dateWords } from '../words/dates.ts';
import type { Names } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';
import { deedSentence } from '../words/sentences.ts';
import { homecomingsIn } from './homecomings.ts';

/** What the board shows of a verdict: the resolution, and the law if it was about the law. */
const VERDICTS: ReadonlySet<DeedName> = new Set([
  'adopted',
  'rejected',
  'lawNarrowed',
  'lawRepealed',
  'lawFailed',
  'certificateStands',
]);

/** What is told or shown as the year opens (news), or is no event (a coin that came back). */
const UNFILMED: ReadonlySet<DeedName> = new Set([...NEWS_DEEDS, 'stakeReturned']);

function eventOf(happened: Occurrence, seat: Nation | null, names: Names): BoardEvent {
  const { deed, by, to, programme } = happened;
  return { deed, by, to, programme, caption: deedSentence(happened, seat, names) };
}

function datedEvent(event: BoardEvent, day: string): BoardEvent {
  return { ...event, caption: sayReplay('caption.dated', { date: dateWords(day), event: event.caption }) };
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
    return [datedEvent(event, day)];
  });
}

/**
 * The flights that brought rocks home as a turn opened, as the board's film shows them.
 * @param dated as above: what is on record then has its day
 */
export function openingEvents(log: TurnLog, names: Names, dated?: Scenario): readonly BoardEvent[] {
  return homecomingsIn(log).map((happened) => {
    const item = dated?.news.find(({ id, kind }) => id === happened.about && kind === 'recorded');
    const event = eventOf(happened, null, names);
    return item ? datedEvent(event, item.date) : event;
  });
}

/** The same of what a debate decided. */
export function verdictEvents(log: TurnLog, seat: Nation | null, names: Names): readonly BoardEvent[] {
  return log.occurrences
    .filter(({ deed }) => VERDICTS.has(deed))
    .map((happened) => eventOf(happened, seat, names));
}
