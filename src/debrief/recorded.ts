import type { TurnLog } from '../game/log.ts';
import type { Occurrence } from '../rules/occurrence.ts';
import { byDate } from '../scenario/byDate.ts';
import type { DatedChoice, RecordNote, Scenario } from '../scenario/scenario.ts';
import type { Nation } from '../vocabulary/nations.ts';

/** Something on record, and what the game has of it. */
export interface RecordedEvent {
  /** ISO date, or year and month. */
  readonly date: string;
  readonly text: string;
  readonly source: string;
  readonly disputed?: string;
  /** Whom of the nine it is about. */
  readonly nations: readonly Nation[];
  /** `act`: a choice that the record dates; `news`: what broke; `note`: told beside the game, which has nothing for it. */
  readonly kind: 'act' | 'news' | 'note';
  /** Of an act, its choice by code. */
  readonly choice?: string;
  /** Of an act, whether it was chosen in this game. */
  readonly isHere: boolean;
}

function yearOf({ turn }: TurnLog, { startYear }: Scenario): string {
  return String(startYear + turn - 1);
}

/** The choices that the record dates in a turn's year, in order of date, and whether each was made. */
export function actsIn(log: TurnLog, scenario: Scenario): readonly RecordedEvent[] {
  const year = yearOf(log, scenario);
  return (scenario.calendar ?? [])
    .filter(({ date }) => date.startsWith(year))
    .toSorted(byDate)
    .map(({ seat, ...act }) => ({
      ...act,
      nations: [seat],
      kind: 'act',
      isHere: log.choices[seat]?.includes(act.choice) ?? false,
    }));
}

/**
 * All that is on record of a turn's year, in order of date: what was chosen, what broke as news, and what is only told of.
 * @param isRevealed whether the year's choices are open; else those are not told yet
 */
export function eventsIn(log: TurnLog, scenario: Scenario, isRevealed: boolean): readonly RecordedEvent[] {
  const year = yearOf(log, scenario);
  const broke = new Set(log.occurrences.flatMap(({ deed, about }) => (deed === 'newsBroke' ? [about] : [])));
  const acts = isRevealed ? actsIn(log, scenario) : [];
  const news = scenario.news
    .filter(({ id, kind, date }) => kind === 'recorded' && date?.startsWith(year) && broke.has(id))
    .map(
      ({ date, headline, body, source }): RecordedEvent => ({
        date: date ?? year,
        text: `${headline}. ${body}`,
        source,
        nations: [],
        kind: 'news',
        isHere: true,
      }),
    );
  const notes = isRevealed
    ? scenario.record
        .filter((note) => note.date.startsWith(year) && !isTold(note, scenario.calendar ?? []))
        .map((note): RecordedEvent => ({ ...note, kind: 'note', isHere: false }))
    : [];
  return [...acts, ...news, ...notes].toSorted(byDate);
}

/** Whether the calendar has what a note tells of: the same day, somebody of those, the same source. */
function isTold({ date, nations, source }: RecordNote, calendar: readonly DatedChoice[]): boolean {
  return calendar.some((act) => act.date === date && act.source === source && nations.includes(act.seat));
}

/** The days on which the record has what was chosen in a turn, by `dayKey`. */
export function daysOf(log: TurnLog, scenario: Scenario): ReadonlyMap<string, string> {
  return new Map(
    actsIn(log, scenario)
      .filter(({ isHere }) => isHere)
      .map(({ nations, choice, date }) => [`${nations[0]} ${choice}`, date]),
  );
}

/** Whose deed it was and of which choice, as `daysOf` knows it. */
export function dayKey({ by, about, country }: Occurrence): string {
  return `${by} ${country ? `court:${country}` : about}`;
}
