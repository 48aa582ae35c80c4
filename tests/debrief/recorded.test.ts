import { expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { history, LAST_RECORDED } from '../../src/content/history/scenario.ts';
import { recordings } from '../../src/content/recordings.ts';
import { actsIn, dayKey, daysOf, eventsIn } from '../../src/debrief/recorded.ts';
import { createEngine } from '../../src/game/engine.ts';
import type { TurnLog } from '../../src/game/log.ts';
import { recordFrom, replay } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';

const record = recordFrom(await recordings[0]?.load());
if (!record.ok) throw new Error(record.fault.code);
const played = replay(record.value, createEngine(history), scenarioHash(history));
if (!played.ok) throw new Error(played.fault.code);
const logs = played.value.turns.slice(0, LAST_RECORDED);

it('tells of every choice of the record once, by its day, and all of them are made in the recording', () => {
  const acts = logs.flatMap((log) => actsIn(log, history));
  expect(acts).toHaveLength(history.calendar?.length ?? 0);
  expect(acts.every(({ isHere }) => isHere)).toBe(true);
  expect(acts.map(({ date }) => date)).toEqual(acts.map(({ date }) => date).toSorted());
});

it('gives every event a day and a source, and says what is disputed', () => {
  const events = logs.flatMap((log) => eventsIn(log, history, true));
  for (const { date, source, text } of events) {
    expect(date, text).toMatch(/^\d{4}(-\d{2}){1,2}$/);
    expect(source, text).not.toBe('');
  }
  const disputed = (history.calendar ?? []).flatMap((act) => act.disputed ?? []);
  expect(events.flatMap((event) => event.disputed ?? []).toSorted()).toEqual(disputed.toSorted());
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['act', 'news', 'note']));
});

it('tells once what both the calendar and the notes have, and nothing of a year before it is revealed but its news', () => {
  for (const log of logs) {
    const events = eventsIn(log, history, true);
    const acts = events.filter(({ kind }) => kind === 'act');
    for (const note of events.filter(({ kind }) => kind === 'note')) {
      const same = acts.filter(
        ({ date, nations, source }) =>
          date === note.date && source === note.source && nations.some((seat) => note.nations.includes(seat)),
      );
      expect(same, note.text).toEqual([]);
    }
    for (const { kind } of eventsIn(log, history, false)) expect(kind).toBe('news');
  }
});

it('marks what was not chosen, and dates only deeds that were', () => {
  const log = logs[1] as TurnLog;
  const without: TurnLog = { ...log, choices: { ...log.choices, FRA: [] } };
  const signed = actsIn(without, history).find(({ choice }) => choice === 'sign');
  expect(signed).toMatchObject({ nations: ['FRA'], date: '2022-06-07', isHere: false });
  const deed = log.occurrences.find(({ by, about }) => by === 'FRA' && about === 'sign');
  if (!deed) throw new Error('France did not sign');
  expect(daysOf(log, history).get(dayKey(deed))).toBe('2022-06-07');
  expect(daysOf(without, history).get(dayKey(deed))).toBeUndefined();
  expect(daysOf(log, campaign).size).toBe(0);
});
