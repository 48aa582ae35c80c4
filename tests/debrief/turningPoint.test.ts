import { describe, expect, it } from 'vitest';
import { placeable } from '../../src/debate/bank.ts';
import { searchTurningPoint, turningPointOf } from '../../src/debrief/turningPoint.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { isOver, phase, startGame } from '../../src/game/opening.ts';
import { scoreOf } from '../../src/game/score.ts';
import { speechAt } from '../../src/game/speeches.ts';
import { dueSeats, endEarly, submitSlip } from '../../src/game/writer.ts';
import type { OpenDebate } from '../../src/rules/position.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { Bid, Slip } from '../../src/vocabulary/talk.ts';
import { plainEngine, playedGame } from './playedGame.ts';

interface Script {
  /** Choices by `turn:seat`. */
  readonly deeds?: Readonly<Record<string, readonly string[]>>;
  /** Bids by `turn:seat`. */
  readonly bids?: Readonly<Record<string, Bid>>;
  /** Whether whoever has the floor says the first thing that it can. */
  readonly isLoud?: boolean;
}

/** The first thing that can be said, as long as the speech has room for anything. */
function loudSpeech({ engine, position }: Game): Slip {
  const debate = position.debate as OpenDebate;
  const { side, placements } = speechAt(debate);
  const [first] = placeable(engine.bank, debate.resolution, debate.flow, side);
  return {
    phase: 'debate',
    placements: placements > 0 && first ? [{ claim: first.claim.id, under: first.under }] : [],
    question: null,
  };
}

/** A game in which everybody passes, but for what is scripted. */
function staged(
  seed: number,
  { deeds = {}, bids = {}, isLoud = false }: Script,
  rises: (game: Game) => boolean = () => false,
): Game {
  const game = startGame(plainEngine, setupOf(plainEngine.scenario, seed));
  const slip = (seat: Nation): Slip => {
    switch (phase(game)) {
      case 'offer':
        return {
          phase: 'offer',
          offers: [],
          counsel: game.position.questions[seat] === undefined ? null : 0,
        };
      case 'answer':
        return { phase: 'answer', answers: [], word: null };
      case 'debate':
        return isLoud ? loudSpeech(game) : { phase: 'debate', placements: [], question: null };
      default: {
        const key = `${game.position.turn}:${seat}`;
        const slip = { phase: 'commit', choices: deeds[key] ?? [], stake: null } as const;
        const bid = bids[key];
        return bid ? { ...slip, bid } : slip;
      }
    }
  };
  while (!isOver(game) && !rises(game)) {
    for (const seat of dueSeats(game.position)) {
      const handed = submitSlip(game, seat, slip(seat));
      if (!handed.ok) throw new Error(`${game.position.turn} ${seat}: ${handed.fault.code}`);
    }
  }
  if (!isOver(game)) endEarly(game);
  return game;
}

const scripted = (seed: number, deeds: Script['deeds'] = {}, turns = 15): Game =>
  staged(seed, { deeds }, ({ position }) => position.turn > turns);

/** A game of chance whose table rose early. */
function briefGame(seed: number, turns: number): Game {
  const game = playedGame(seed, turns, plainEngine);
  endEarly(game);
  return game;
}

/** The score of a scripted game, before rounding. */
function pointsOf(game: Game, seat: Nation): number {
  return scoreOf(game, seat).aims.reduce((sum, { aim, mills }) => sum + aim.weight * mills, 0);
}

describe('the turning point', () => {
  const deeds = {
    '2:DEU': ['impose:CHN'],
    '5:DEU': ['lift:CHN'],
    '3:CHN': ['announceTreasure'],
    '6:JPN': ['sign'],
  };
  const mended = { ...deeds, '6:JPN': [] };

  it('is the difference to the game played without the choice, everything else as recorded', () => {
    const played = scripted(3, mended);
    const found = turningPointOf(played, 'CHN');
    const without = scripted(3, { ...mended, '3:CHN': [] });
    expect(found).toMatchObject({ turn: 3, choice: 'announceTreasure', owed: null });
    expect(found?.standing.points).toBe(pointsOf(played, 'CHN'));
    expect(found?.without.points).toBe(pointsOf(without, 'CHN'));
    expect(found?.without.points).not.toBe(found?.standing.points);
  });

  it('weighs every choice and takes the one with the largest difference', () => {
    const two = { '1:CHN': ['study'], '3:CHN': ['announceTreasure'], '4:CHN': ['impose:JPN'] };
    const played = scripted(5, two);
    const own = pointsOf(played, 'CHN');
    const differences = Object.entries(two).map(([key, codes]) => ({
      code: codes[0],
      by: Math.abs(own - pointsOf(scripted(5, { ...two, [key]: [] }), 'CHN')),
    }));
    const largest = differences.reduce((most, one) => (one.by > most.by ? one : most));
    expect(turningPointOf(played, 'CHN')?.choice).toBe(largest.code);
  });

  it('drops what the other course forbids', () => {
    // Without the first tariff there is nothing to lift: the later slip must shrink instead of failing.
    const found = turningPointOf(scripted(3, mended), 'DEU', 1);
    const without = scripted(3, { ...mended, '2:DEU': [], '5:DEU': [] });
    expect(found?.choice).toBe('impose:CHN');
    expect(found?.without.points).toBe(pointsOf(without, 'DEU'));
  });

  it('follows a debate to its end where leaving out a choice brings other speakers to the floor', () => {
    const bids = {
      '4:PAK': { resolution: 'condemnSharing', side: 'affirmative', coins: 1 },
      '4:DEU': { resolution: 'condemnSharing', side: 'negative', coins: 1 },
    } as const;
    const deeds = { '3:CHN': ['give:PAK'] };
    const debate = (game: Game) => game.turns[3]?.debate;
    let compared = 0;
    for (const seed of [1, 2, 3, 4]) {
      // Nothing lent, nothing to condemn: the bids fall, and the chair's choice is argued by others.
      const without = staged(seed, {});
      expect(debate(without)?.resolution).not.toBe('condemnSharing');
      const silent = staged(seed, { deeds, bids });
      expect(debate(silent)).toMatchObject({ resolution: 'condemnSharing', tabledBy: 'PAK' });
      expect(debate(silent)?.speakers).not.toEqual(debate(without)?.speakers);
      const found = turningPointOf(silent, 'CHN');
      const [one, other] = [pointsOf(silent, 'CHN'), pointsOf(without, 'CHN')];
      if (one === other) {
        expect(found).toBeNull();
        continue;
      }
      expect(found).toMatchObject({
        choice: 'give:PAK',
        standing: { points: one },
        without: { points: other },
      });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
    // Where much was said, whoever was recorded to speak is heard only as far as it has the floor.
    const loud = staged(3, { deeds, bids, isLoud: true });
    expect(debate(loud)?.flow).toHaveLength(6);
    const before = structuredClone({ entries: loud.entries, turns: loud.turns });
    const heard = turningPointOf(loud, 'CHN');
    expect(turningPointOf(loud, 'CHN')).toEqual(heard);
    expect({ entries: loud.entries, turns: loud.turns }).toEqual(before);
  });

  it('breaks off in the same debate as a game whose table rose there', () => {
    const rises = ({ position }: Game): boolean => position.turn === 4 && position.debate?.speech === 3;
    const deeds = { '3:CHN': ['announceTreasure'] };
    const played = staged(3, { deeds }, rises);
    expect(played.turns).toHaveLength(6);
    const found = turningPointOf(played, 'CHN');
    expect(found?.choice).toBe('announceTreasure');
    expect(found?.without.points).toBe(pointsOf(staged(3, {}, rises), 'CHN'));
    expect(found?.without.points).not.toBe(found?.standing.points);
  });

  it('is null for a seat that committed nothing', () => {
    expect(turningPointOf(scripted(3, mended), 'PAK')).toBeNull();
  });

  it('plays games that rose early to the same early end', () => {
    const played = scripted(3, { '3:CHN': ['announceTreasure'] }, 5);
    const found = turningPointOf(played, 'CHN');
    expect(played.turns.length).toBeLessThan(10);
    expect(found?.without.points).toBe(pointsOf(scripted(3, {}, 5), 'CHN'));
  });

  it('gets through games full of offers, Words and stakes, the same way twice, and leaves them as they were', () => {
    for (const seed of [1, 2, 3]) {
      const game = briefGame(seed, 5);
      const before = structuredClone({
        numbers: game.position.numbers,
        entries: game.entries,
        turns: game.turns,
      });
      for (const seat of ['CHN', 'TUR'] as const) {
        expect(turningPointOf(game, seat)).toEqual(turningPointOf(briefGame(seed, 5), seat));
      }
      expect({ numbers: game.position.numbers, entries: game.entries, turns: game.turns }).toEqual(before);
    }
  });

  it('says when the choice left out had been promised', () => {
    const game = briefGame(7, 7);
    const points = NATIONS.map((seat) => ({ seat, point: turningPointOf(game, seat) }));
    for (const { seat, point } of points) {
      if (!point) continue;
      const announced = game.turns[point.turn - 1]?.words[seat] === point.choice;
      expect(point.owed === 'word', seat).toBe(announced);
    }
    expect(points.some(({ point }) => point?.owed === 'word')).toBe(true);
  });

  it('reports its progress and keeps to its budget', () => {
    const game = briefGame(4, 4);
    const steps = [...searchTurningPoint(game, 'CHN', 5)];
    expect(steps.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(steps.every(({ of }) => of === 5)).toBe(true);
  });
});
