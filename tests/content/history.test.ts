import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { agreements } from '../../src/content/history/agreements.ts';
import { leftOut } from '../../src/content/history/leftOut.ts';
import recording from '../../src/content/history/recording.json' with { type: 'json' };
import { history, LAST_RECORDED } from '../../src/content/history/scenario.ts';
import { sources } from '../../src/content/story/sources.ts';
import { numbersByTurn } from '../../src/debrief/course.ts';
import { createEngine } from '../../src/game/engine.ts';
import { isOver } from '../../src/game/opening.ts';
import { historyRecord } from '../../src/lab/historyRecord.ts';
import { branchOf } from '../../src/record/branch.ts';
import { recordFrom } from '../../src/record/parseRecord.ts';
import { replay } from '../../src/record/record.ts';
import { timelineOf } from '../../src/record/timeline.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { nationalSlot, type Slot, trustSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { refusedTransfer } from '../support/history.ts';
import { playRandomly } from '../support/randomPlay.ts';

const engine = createEngine(history);
const hash = scenarioHash(history);
const read = recordFrom(recording);
if (!read.ok) throw new Error(read.fault.path);
const record = read.value;
const played = replay(record, engine, hash);
if (!played.ok) throw new Error(`${played.fault.code} ${played.fault.path}: node scripts/history.ts`);
const game = played.value;
const numbers = numbersByTurn(history, game.turns);
const calendar = history.calendar ?? [];
const turnOf = (date: string): number => Number(date.slice(0, 4)) - history.startYear + 1;

/** What the deeds of one name moved in a number, in a year, in sum. */
function moved(year: number, deed: string, slot: Slot, by?: Nation): number {
  const log = game.turns[year - history.startYear];
  if (!log) throw new Error(`no ${year}`);
  return log.ledger.reduce((sum, change) => {
    const cause = log.occurrences[change.deed];
    const isIt = change.slot === slot && cause?.deed === deed && (by === undefined || cause.by === by);
    return isIt ? sum + change.delta : sum;
  }, 0);
}

describe('the scenario', () => {
  it('is sound', () => {
    const parsed = parseScenario(JSON.parse(JSON.stringify(history)));
    expect(parsed.ok ? [] : parsed.fault).toEqual([]);
  });

  it("has every effect, price and coefficient of the campaign's own", () => {
    for (const key of ['effects', 'prices', 'coefficients', 'setup', 'agendas', 'endings', 'claims'] as const)
      expect(history[key], key).toBe(campaign[key]);
  });
});

describe('the recording', () => {
  it('is what the script writes', () => {
    expect(JSON.parse(JSON.stringify(historyRecord()))).toEqual(recording);
  });

  it('holds each act of the calendar, in its year, and nothing else; none was refused or came to nothing', () => {
    const done = game.turns.flatMap(({ turn, choices }) =>
      NATIONS.flatMap((seat) => (choices[seat] ?? []).map((choice) => `${turn} ${seat} ${choice}`)),
    );
    expect(done.toSorted()).toEqual(
      calendar.map(({ date, seat, choice }) => `${turnOf(date)} ${seat} ${choice}`).toSorted(),
    );
    const deeds = game.turns.flatMap(({ occurrences }) => occurrences.map(({ deed }) => deed));
    for (const deed of ['cameToNothing', 'dealBroken', 'wordBroken', 'pledgeMade', 'counselled'])
      expect(deeds).not.toContain(deed);
  });

  it('holds each consent, and no other', () => {
    const talked = game.turns.flatMap(({ turn, talk }) => talk.map(({ offer }) => ({ turn, offer })));
    expect(talked).toHaveLength(agreements.length);
    for (const { date, offer } of agreements) expect(talked).toContainEqual({ turn: turnOf(date), offer });
  });

  it('goes by dates: what came first in a year comes first in its log', () => {
    for (const log of game.turns.slice(0, LAST_RECORDED)) {
      const days = log.occurrences.flatMap(({ by, about, deed }) => {
        if (deed === 'wordKept' || deed === 'keptSilent') return [];
        const row = calendar.find(
          ({ date, seat, choice }) => turnOf(date) === log.turn && seat === by && choice === about,
        );
        return row ? [row.date.padEnd(10, '~')] : [];
      });
      expect(days).toEqual(days.toSorted());
    }
  });

  it('dates and sources every act, every consent and what is left out', () => {
    const cited = [...calendar, ...agreements, ...leftOut].flatMap(({ source }) => source ?? []);
    expect(cited.length).toBeGreaterThan(50);
    for (const source of cited) expect(sources, source).toHaveProperty(source.slice(1, -1));
    expect(calendar.filter(({ disputed }) => disputed).map(({ choice }) => choice)).toEqual(
      expect.arrayContaining(['found:RUS', 'shopBothSides', 'lend']),
    );
  });

  it('stays under the tension at which channels close', () => {
    for (const turn of numbers) expect(turn[worldSlot('tension')]).toBeLessThan(90);
  });

  it('ends where the record does, to be played on from any year to 2035', () => {
    expect([game.position.turn, isOver(game)]).toEqual([LAST_RECORDED + 1, false]);
    const timeline = timelineOf(record, engine, hash);
    if (!timeline.ok) throw new Error(timeline.fault.code);
    for (const turn of [2, LAST_RECORDED + 1]) {
      const branch = branchOf(timeline.value, record, { turn, phase: 'offer' }, ['PAK'], 'practised');
      if (!branch.ok) throw new Error(branch.fault.code);
      const on = playRandomly(branch.value.game, turn);
      expect(isOver(on)).toBe(true);
      expect(on.turns.slice(0, turn - 1).map((log) => log.hash)).toEqual(record.hashes.slice(0, turn - 1));
    }
  });
});

describe('the record goes the way that the article reports', () => {
  const BORROWERS = ['GBR', 'FRA', 'DEU', 'JPN', 'PAK'] as const;

  it('lending wins China trust and prestige (S2)', () => {
    for (const nation of BORROWERS)
      expect(moved(2025, 'lent', trustSlot(nation, 'CHN')), nation).toBeGreaterThan(0);
    const prestige = moved(2025, 'lent', nationalSlot('prestige', 'CHN'));
    expect(prestige + moved(2025, 'lentWidely', nationalSlot('prestige', 'CHN'))).toBeGreaterThan(0);
  });

  it('tariffs raise tension and cost the trust of whoever is taxed; lifting them eases it (S9)', () => {
    const tension = worldSlot('tension');
    expect(moved(2025, 'raised', tension)).toBeGreaterThan(0);
    expect(moved(2025, 'raised', trustSlot('CHN', 'USA'), 'USA')).toBeLessThan(0);
    expect(moved(2025, 'lifted', tension)).toBeLessThan(0);
  });

  it('skepticism persists amid the trade quarrel (S9)', () => {
    const slot = nationalSlot('skepticism', 'USA');
    expect(Math.abs((numbers[LAST_RECORDED]?.[slot] ?? 0) - (numbers[0]?.[slot] ?? 0))).toBeLessThan(5);
    const before = numbers[4]?.[trustSlot('USA', 'CHN')] ?? 0;
    expect(numbers[LAST_RECORDED]?.[trustSlot('USA', 'CHN')]).toBeLessThan(before + 5);
  });

  it('the law lets the United States receive and not give (S5)', () => {
    expect(moved(2025, 'lent', nationalSlot('young', 'USA'), 'CHN')).toBe(1);
    expect(refusedTransfer(engine, game.position, 'USA', 'CHN')).toBe('barred');
  });

  it('sharing presses on the law and does not change it at once (S7)', () => {
    const pressure = worldSlot('pressure');
    expect((numbers[5]?.[pressure] ?? 0) - (numbers[4]?.[pressure] ?? 0)).toBeGreaterThan(0);
    const deeds = game.turns.flatMap(({ occurrences }) => occurrences.map(({ deed }) => deed));
    expect(deeds).not.toContain('lawNarrowed');
    expect(deeds).not.toContain('lawRepealed');
  });

  it('over fifty countries sign the Accords, and the other camp grows too (S12)', () => {
    const weight = (camp: 'accordsWeight' | 'ilrsWeight'): number =>
      numbers[LAST_RECORDED]?.[worldSlot(camp)] ?? 0;
    expect(weight('accordsWeight')).toBeGreaterThan(2 * 50);
    expect(weight('ilrsWeight')).toBeGreaterThan(2 * 12);
  });

  it('the exception of 2023 is granted, and Luna-25 is lost', () => {
    const deeds = (year: number): readonly string[] =>
      game.turns[year - history.startYear]?.occurrences.map(({ deed }) => deed) ?? [];
    expect(deeds(2023)).toContain('crashedLuna');
    expect(deeds(2024)).toContain('certificateGranted');
  });
});
