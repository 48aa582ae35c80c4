import type { TurnLog } from '../game/log.ts';
import { byDate } from '../scenario/byDate.ts';
import type { DatedChoice, RecordNote, Scenario } from '../scenario/scenario.ts';
import { isNews } from '../vocabulary/deeds.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { proofsOfChoice } from './proof.ts';

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
  /** Of an act, the turn in which this game has the choice, in the same year or another; null where it has it in none. */
  readonly chosenIn: number | null;
}

function yearOf({ turn }: TurnLog, { startYear }: Scenario): string {
  return String(startYear + turn - 1);
}

/**
 * Where a game has each choice of the record. One that was made counts once: for that of the same year first, and what
 * is left for the nearest year, the earlier of two.
 */
function turnsOfChoices(turns: readonly TurnLog[], scenario: Scenario): ReadonlyMap<DatedChoice, number> {
  const calendar = (scenario.calendar ?? []).toSorted(byDate);
  const taken = new Set<string>();
  const found = new Map<DatedChoice, number>();
  const take = (act: DatedChoice, turn: number): void => {
    taken.add(`${turn} ${act.seat} ${act.choice}`);
    found.set(act, turn);
  };
  const isFree = ({ turn, choices }: TurnLog, { seat, choice }: DatedChoice): boolean =>
    choices[seat]?.includes(choice) === true && !taken.has(`${turn} ${seat} ${choice}`);
  for (const act of calendar) {
    const log = turns.find((one) => act.date.startsWith(yearOf(one, scenario)) && isFree(one, act));
    if (log) take(act, log.turn);
  }
  for (const act of calendar) {
    if (found.has(act)) continue;
    const due = Number(act.date.slice(0, 4)) - scenario.startYear + 1;
    const [nearest] = turns
      .filter((log) => isFree(log, act))
      .toSorted((one, other) => Math.abs(one.turn - due) - Math.abs(other.turn - due));
    if (nearest) take(act, nearest.turn);
  }
  return found;
}

/**
 * The choices that the record dates in a turn's year, in order of date, and where the game has each.
 * @param turns where they are looked for; without them in that turn alone
 */
export function actsIn(
  log: TurnLog,
  scenario: Scenario,
  turns: readonly TurnLog[] = [log],
): readonly RecordedEvent[] {
  const year = yearOf(log, scenario);
  const chosen = turnsOfChoices(turns, scenario);
  return (scenario.calendar ?? [])
    .filter(({ date }) => date.startsWith(year))
    .toSorted(byDate)
    .map((row) => {
      const { seat, others = [], ...act } = row;
      return { ...act, nations: [seat, ...others], kind: 'act', chosenIn: chosen.get(row) ?? null };
    });
}

/**
 * All that is on record of a turn's year, in order of date: what was chosen, what broke as news, and what is only told of.
 * @param isRevealed whether the year's choices are open; else those are not told yet
 * @param turns where its choices are looked for
 */
export function eventsIn(
  log: TurnLog,
  scenario: Scenario,
  isRevealed: boolean,
  turns: readonly TurnLog[],
): readonly RecordedEvent[] {
  const year = yearOf(log, scenario);
  const broke = new Set(log.occurrences.flatMap(({ deed, about }) => (isNews(deed) ? [about] : [])));
  const acts = isRevealed ? actsIn(log, scenario, turns) : [];
  const news = scenario.news
    .filter(({ id, kind, date }) => kind === 'recorded' && date?.startsWith(year) && broke.has(id))
    .map(
      ({ date, headline, body, source }): RecordedEvent => ({
        date: date ?? year,
        text: `${headline}. ${body}`,
        source,
        nations: [],
        kind: 'news',
        chosenIn: log.turn,
      }),
    );
  const notes = isRevealed
    ? scenario.record
        .filter((note) => note.date.startsWith(year) && !isTold(note, scenario.calendar ?? []))
        .map((note): RecordedEvent => ({ ...note, kind: 'note', chosenIn: null }))
    : [];
  return [...acts, ...news, ...notes].toSorted(byDate);
}

/** Whether the calendar has what a note tells of: on the same day, by the same source, about all of the same nations. */
function isTold({ date, nations, source }: RecordNote, calendar: readonly DatedChoice[]): boolean {
  const about = calendar
    .filter((act) => act.date === date && act.source === source)
    .flatMap(({ seat, others = [] }) => [seat, ...others]);
  return nations.every((nation) => about.includes(nation));
}

/** The days of a turn's deeds by which the record's choices were carried out, by their places in its log. */
export function daysOf(log: TurnLog, scenario: Scenario): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const { chosenIn, nations, choice, date } of actsIn(log, scenario)) {
    const [seat] = nations;
    if (chosenIn !== log.turn || seat === undefined || choice === undefined) continue;
    for (const { deed } of proofsOfChoice(log, seat, choice)) days.set(deed, date);
  }
  return days;
}
