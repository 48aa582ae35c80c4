import { expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { history, LAST_RECORDED } from '../../src/content/history/scenario.ts';
import { recordings } from '../../src/content/recordings.ts';
import { actsIn, daysOf, eventsIn, type RecordedEvent } from '../../src/debrief/recorded.ts';
import { createEngine } from '../../src/game/engine.ts';
import type { TurnLog } from '../../src/game/log.ts';
import { recordFrom } from '../../src/record/parseRecord.ts';
import { replay } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';

const record = recordFrom(await recordings[0]?.load());
if (!record.ok) throw new Error(record.fault.code);
const played = replay(record.value, createEngine(history), scenarioHash(history));
if (!played.ok) throw new Error(played.fault.code);
const { turns } = played.value;
const logs = played.value.turns.slice(0, LAST_RECORDED);

it('tells of every choice of the record once, by its day, and all of them are made in the recording', () => {
  const acts = logs.flatMap((log) => actsIn(log, history));
  expect(acts).toHaveLength(history.calendar?.length ?? 0);
  expect(acts.every(({ chosenIn, date }) => chosenIn === Number(date.slice(0, 4)) - 2020)).toBe(true);
  expect(acts.map(({ date }) => date)).toEqual(acts.map(({ date }) => date).toSorted());
});

it('gives every event a day and a source, and says what is disputed', () => {
  const events = logs.flatMap((log) => eventsIn(log, history, true, turns));
  for (const { date, source, text } of events) {
    expect(date, text).toMatch(/^\d{4}(-\d{2}){1,2}$/);
    expect(source, text).not.toBe('');
  }
  const disputed = (history.calendar ?? []).flatMap((act) => act.disputed ?? []);
  expect(events.flatMap((event) => event.disputed ?? []).toSorted()).toEqual(disputed.toSorted());
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['act', 'news', 'note']));
});

/** Notes that the calendar tells as acts, with all that they say: the day and the source of each. */
const TOLD_AS_ACTS = [
  '2021-01-12 [97]',
  '2021-03-09 [23]',
  '2021-10-07 [93]',
  '2022-02 [5]',
  '2022-06-07 [24]',
  '2022-09-09 [129]',
  '2022-10-07 [133]',
  '2022-11-16 [134]',
  '2023-03 [25]',
  '2023-03 [5]',
  '2023-04 [5]',
  '2023-08-02 [27]',
  '2023-08-19 [28]',
  '2023-09-14 [31]',
  '2023-10 [29]',
  '2023-11-29 [33]',
  '2024-04-08 [36]',
  '2024-04-10 [38]',
  '2024-05-03 [39]',
  '2024-09 [44]',
  '2025-02-05 [49]',
  '2025-02-28 [50]',
  '2025-03-04 [48]',
  '2025-04-24 [1]',
  '2025-05-08 [54]',
  '2025-05-12 [55]',
  '2025-10-30 [60]',
  '2025-12-24 [61]',
  '2026-01 [62]',
  '2026-04-10 [66]',
];

it('tells each note of the record, once: as an act of the calendar, or by itself', () => {
  const events = logs.flatMap((log) => eventsIn(log, history, true, turns));
  const byItself = new Set(events.flatMap(({ kind, text }) => (kind === 'note' ? [text] : [])));
  const rest = history.record.filter(({ text }) => !byItself.has(text));
  expect(rest.map(({ date, source }) => `${date} ${source}`)).toEqual(TOLD_AS_ACTS);
  for (const { date, source, nations } of rest) {
    const acts = events.filter(
      (event) => event.kind === 'act' && event.date === date && event.source === source,
    );
    expect(acts.flatMap((act) => act.nations)).toEqual(expect.arrayContaining([...nations]));
  }
});

it('tells of everybody whom an event is about', () => {
  const events = logs.flatMap((log) => eventsIn(log, history, true, turns));
  const on = (date: string, source: string): readonly RecordedEvent[] =>
    events.filter((event) => event.date === date && event.source === source);
  const [starts, ...noMoreStarts] = on('2024-05-03', '[39]');
  expect(starts?.nations).toEqual(['FRA', 'CHN', 'PAK']);
  expect(starts?.text).toMatch(/French, Italian, Pakistani and European/);
  const [duties, ...noMoreDuties] = on('2025-03-04', '[48]');
  expect(duties?.nations).toEqual(['CHN', 'USA']);
  expect(duties?.text).toMatch(/^American duties .*; China answers/);
  expect([...noMoreStarts, ...noMoreDuties]).toEqual([]);
  expect(on('2025-04-24', '[1]')).toMatchObject([
    { nations: ['CHN', 'USA', 'GBR', 'FRA', 'DEU', 'JPN', 'PAK'] },
  ]);
  // A note that is about more than its acts is told beside them.
  expect(on('2025-04-24', '[15]').map(({ kind }) => kind)).toEqual(['act', 'act', 'note']);
});

it('tells nothing of a year before it is revealed but its news', () => {
  for (const log of logs)
    for (const { kind } of eventsIn(log, history, false, turns)) expect(kind).toBe('news');
});

/** The same turns with other choices of one seat in one of them. */
function turnsWith(
  turn: number,
  seat: Nation,
  choices: readonly string[],
  from: readonly TurnLog[] = turns,
): readonly TurnLog[] {
  return from.map((log) =>
    log.turn === turn ? { ...log, choices: { ...log.choices, [seat]: choices } } : log,
  );
}

it('knows what was chosen in another year, and counts each choice that was made once', () => {
  const find = (of: readonly TurnLog[], turn: number, choice: string): number | null | undefined =>
    actsIn(of[turn - 1] as TurnLog, history, of).find((act) => act.choice === choice)?.chosenIn;
  const none = turnsWith(2, 'FRA', []);
  expect(find(none, 2, 'sign')).toBeNull();
  expect(find(turnsWith(4, 'FRA', ['sign'], none), 2, 'sign')).toBe(4);
  expect(find(turnsWith(1, 'FRA', ['sign'], none), 2, 'sign')).toBe(1);
  // China studies in 2021 and in 2024 by the record. Where it does so in 2024 alone, that is the study of 2024.
  const once = turnsWith(1, 'CHN', []);
  expect([find(once, 1, 'study'), find(once, 4, 'study')]).toEqual([null, 4]);
  const late = turnsWith(4, 'CHN', [], turnsWith(5, 'CHN', ['study'], once));
  expect([find(late, 1, 'study'), find(late, 4, 'study')].filter((turn) => turn === 5)).toHaveLength(1);
});

it('dates the deeds of a choice that was made, and no Word about it', () => {
  const log = logs[1] as TurnLog;
  const days = daysOf(log, history);
  const signs = log.occurrences.findIndex(
    ({ by, about, deed }) => by === 'FRA' && about === 'sign' && deed !== 'wordKept',
  );
  const word = log.occurrences.findIndex(({ by, deed }) => by === 'FRA' && deed === 'wordKept');
  expect([signs, word].every((place) => place >= 0)).toBe(true);
  expect(days.get(signs)).toBe('2022-06-07');
  expect(days.has(word)).toBe(false);
  for (const place of days.keys()) expect(log.occurrences[place]?.deed).not.toMatch(/^(word|pledge|backer)/);
  const [, without] = turnsWith(2, 'FRA', []);
  expect(daysOf(without as TurnLog, history).has(signs)).toBe(false);
  expect(daysOf(log, campaign).size).toBe(0);
});
