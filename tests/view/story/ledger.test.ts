import { describe, expect, it } from 'vitest';
import { BEATS, beatOf } from '../../../src/game/log.ts';
import { openingNumbers } from '../../../src/game/openingPosition.ts';
import { viewOf } from '../../../src/game/view.ts';
import { ledgerGroups, NO_FILTER, QUIET_CAUSES } from '../../../src/view/panels/story/ledgerGroups.ts';
import { moversOf } from '../../../src/view/panels/story/movers.ts';
import { deedsOf, deedsWorthTelling } from '../../../src/view/panels/story/notable.ts';
import { traceOf } from '../../../src/view/panels/story/trace.ts';
import { newsIn } from '../../../src/view/play/shownNews.ts';
import { isPanelKey } from '../../../src/view/words/panelWords.ts';
import {
  meaningOf,
  nationalSlot,
  SLOT_COUNT,
  trustSlot,
  VISIBILITY,
} from '../../../src/vocabulary/measures.ts';
import { campaignEngine, playedGame } from '../../debrief/playedGame.ts';

const game = playedGame(31);
const view = viewOf(game, 'FRA');
const opening = openingNumbers(campaignEngine.scenario);

describe('why a number stands where it stands', () => {
  it('adds up from the start to now, for every number a seat may see', () => {
    for (let slot = 0; slot < SLOT_COUNT; slot += 1) {
      const meaning = meaningOf(slot);
      const seen = VISIBILITY[meaning.measure] === 'all' || ('of' in meaning && meaning.of === 'FRA');
      if (!seen) continue;
      const trace = traceOf(slot, opening[slot] ?? 0, view.turns);
      expect(trace.sum, `slot ${slot}`).toBe(view.position.numbers[slot]);
      expect(trace.initial + trace.rises + trace.falls).toBe(trace.sum);
    }
  });

  it('runs newest first, each line starting where the one before it ended', () => {
    const trace = traceOf(trustSlot('DEU', 'FRA'), opening[trustSlot('DEU', 'FRA')] ?? 0, view.turns);
    const lines = trace.turns.flatMap((turn) => turn.lines);
    expect(lines.length).toBeGreaterThan(3);
    expect(trace.turns.map(({ turn }) => turn)).toEqual(
      trace.turns.map(({ turn }) => turn).sort((a, b) => b - a),
    );
    lines.forEach((line, index) => {
      expect(line.after - line.before).toBe(line.entry.delta);
      expect(line.before).toBe(lines[index + 1]?.after ?? trace.initial);
    });
    expect(lines[0]?.after).toBe(trace.sum);
  });

  it('names the deed of each line that has one', () => {
    const trace = traceOf(nationalSlot('prestige', 'FRA'), 0, view.turns);
    for (const { turn, lines } of trace.turns) {
      for (const { entry, cause } of lines) {
        expect(cause).toBe(view.turns[turn - 1]?.occurrences[entry.deed] ?? null);
      }
    }
  });
});

describe('one turn’s ledger', () => {
  const log = view.turns[4];
  if (!log) throw new Error('a fifth turn');

  it('keeps every line once, by beat and cause', () => {
    const groups = ledgerGroups(log);
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(log.ledger.length);
    const beats = groups.map(({ beat }) => BEATS.indexOf(beat));
    expect(beats).toEqual([...beats].sort((a, b) => a - b));
    for (const { cause, entries, beat } of groups) {
      for (const entry of entries) {
        expect(beatOf(log, log.ledger.indexOf(entry))).toBe(beat);
        if (typeof cause !== 'string') expect(log.occurrences[entry.deed]).toBe(cause);
        else expect(entry.deed).toBe(-1);
      }
    }
  });

  it.each([
    [{ nation: 'DEU', measure: null }],
    [{ nation: null, measure: 'trust' }],
    [{ nation: 'DEU', measure: 'trust' }],
  ] as const)('narrows to %o', (filter) => {
    const kept = ledgerGroups(log, filter).flatMap(({ entries }) => entries);
    const about = log.ledger.filter(({ slot }) => {
      const meaning = meaningOf(slot);
      const names = [
        ...('of' in meaning ? [meaning.of] : []),
        ...('toward' in meaning ? [meaning.toward] : []),
      ];
      return (
        (filter.measure === null || meaning.measure === filter.measure) &&
        (filter.nation === null || names.includes(filter.nation))
      );
    });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(log.ledger.length);
    expect(new Set(kept)).toEqual(new Set(about));
  });

  it('leaves out groups that the filter empties', () => {
    expect(ledgerGroups(log, { nation: 'DEU', measure: 'tension' })).toEqual([]);
    expect(ledgerGroups(log, NO_FILTER).every(({ entries }) => entries.length > 0)).toBe(true);
  });

  it('has a heading for every quiet cause', () => {
    for (const cause of QUIET_CAUSES) expect(isPanelKey(`ledger.${cause}`), cause).toBe(true);
  });

  it('finds income, stakes, earlier deeds and the passing year among the quiet causes', () => {
    const found = new Set(view.turns.flatMap((one) => ledgerGroups(one).map(({ cause }) => cause)));
    for (const cause of ['income', 'stakes', 'earlier', 'passing', 'limits']) expect(found).toContain(cause);
  });
});

describe('the deeds worth telling', () => {
  it('leave out secrets, clockwork and the echo of a kept Word', () => {
    for (const log of game.turns) {
      for (const happened of deedsWorthTelling(log)) {
        expect(happened.secretOf).toBeNull();
        expect(['yearEnded', 'newsBroke', 'stakeWon']).not.toContain(happened.deed);
        if (happened.deed === 'wordKept') expect(happened.to).toBeNull();
      }
    }
  });

  it('of one nation are its own and those done to it, in the last turns only, newest first', () => {
    const lately = deedsOf(view.turns, 'DEU', 3);
    expect(lately.length).toBeGreaterThan(0);
    for (const { turn, deeds } of lately) {
      expect(turn).toBeGreaterThan(view.turns.length - 3);
      for (const { by, to } of deeds) expect([by, to]).toContain('DEU');
    }
    expect(lately.map(({ turn }) => turn)).toEqual(lately.map(({ turn }) => turn).sort((a, b) => b - a));
  });

  it('find the news of a turn', () => {
    const ids = game.turns.flatMap((log) => newsIn(log, game.engine.scenario).map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(game.position.news));
  });
});

describe('what moved an aim', () => {
  it('adds up each deed’s lines with their sign and puts the strongest first', () => {
    const slots = [
      { slot: trustSlot('DEU', 'FRA'), sign: 1 as const },
      { slot: trustSlot('FRA', 'DEU'), sign: -1 as const },
    ];
    const movers = moversOf(game.turns, slots, 1);
    expect(movers.length).toBeGreaterThan(2);
    const sizes = movers.map(({ sum }) => Math.abs(sum));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { turn, occurrence, sum } of movers) {
      if (turn === null || occurrence === null) continue;
      const log = game.turns[turn - 1];
      const deed = log?.occurrences.indexOf(occurrence);
      let expected = 0;
      for (const entry of log?.ledger ?? []) {
        if (entry.deed === deed && entry.slot === slots[0]?.slot) expected += entry.delta;
        if (entry.deed === deed && entry.slot === slots[1]?.slot) expected -= entry.delta;
      }
      expect(sum).toBe(expected);
    }
    const all = movers.reduce((total, { sum }) => total + sum, 0);
    let moved = 0;
    for (const { ledger } of game.turns)
      for (const { slot, delta } of ledger)
        moved += delta * (slots.find((one) => one.slot === slot)?.sign ?? 0);
    expect(all, 'nothing is left out').toBeCloseTo(moved);
    const passing = moversOf(game.turns, slots.slice(0, 1), 1).filter(({ entry }) =>
      entry.effect.startsWith('yearEnded.'),
    );
    expect(passing).toHaveLength(1);
    expect(passing[0]?.turn, 'the years pass as one').toBeNull();
    expect(moversOf(game.turns, slots, -1).map(({ sum }) => sum)).toEqual(movers.map(({ sum }) => -sum));
  });
});
