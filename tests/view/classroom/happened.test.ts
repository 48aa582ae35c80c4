import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/content/campaign.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import type { Game } from '../../../src/game/game.ts';
import { onlookerView, type View, viewOf } from '../../../src/game/view.ts';
import type { Step } from '../../../src/protocol/plans.ts';
import type { RoomStatus } from '../../../src/protocol/replies.ts';
import type { Occurrence } from '../../../src/rules/occurrence.ts';
import { happenedLines } from '../../../src/view/classroom/play/happened.ts';
import { sawBeat, wasAway } from '../../../src/view/classroom/play/lastSeen.ts';
import { deedsWorthTelling } from '../../../src/view/panels/story/notable.ts';
import { sayClass } from '../../../src/view/words/classWords.ts';
import { namesOf, yearOf } from '../../../src/view/words/names.ts';
import { deedSentence } from '../../../src/view/words/sentences.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { playedGame } from '../../debrief/playedGame.ts';

const names = namesOf(campaign, profiles);
const statusAt = (step: Step | null): RoomStatus =>
  ({ step, plan: null, lastTurn: null, scenario: 'campaign' }) as unknown as RoomStatus;
const linesOf = (view: View, step: Step | null = 'offer'): readonly string[] =>
  happenedLines(statusAt(step), view, campaign, names);

interface Told {
  readonly turn: number;
  readonly happened: Occurrence;
}
/** What everybody may hear of a game, from its own log. */
const openDeeds = (game: Game): readonly Told[] =>
  game.turns.flatMap((log) => deedsWorthTelling(log).map((happened) => ({ turn: log.turn, happened })));
const lineOf = ({ happened, turn }: Told, seat: Nation | null): string =>
  sayClass('happened.year', { year: yearOf(names, turn), deed: deedSentence(happened, seat, names) });
const isOf = (seat: Nation, { happened: { by, to } }: Told): boolean => by === seat || to === seat;

const GAMES = [3, 4, 5].flatMap((seed) => [2, 6, 15].map((turn) => playedGame(seed, turn)));

describe('who comes late or was away', () => {
  it('reads five lines: where the game stands, then what happened, year by year', () => {
    for (const game of GAMES)
      for (const seat of NATIONS) {
        const view = viewOf(game, seat);
        const [now, ...told] = linesOf(view, 'commit');
        expect(now).toContain(`turn ${view.turn} of 15: ${sayClass('happened.step.commit')}`);
        expect(new Set(told).size).toBe(4);
        const years = told.map((line) => Number(line.slice(0, 4)));
        expect(years).toEqual([...years].sort((a, b) => a - b));
        expect(linesOf(view, null)).toHaveLength(5);
      }
  });

  it('reads of its own country among them, however much greater the rest was', () => {
    let pressed = 0;
    for (const game of GAMES)
      for (const seat of NATIONS) {
        const own = openDeeds(game).filter((told) => isOf(seat, told));
        const lines = linesOf(viewOf(game, seat));
        const ownLines = own.map((told) => lineOf(told, seat));
        expect(lines.some((line) => ownLines.includes(line))).toBe(own.length > 0);
        pressed += own.length > 0 ? 1 : 0;
      }
    expect(pressed).toBeGreaterThan(NATIONS.length);
  });

  it('reads nothing that is hidden from anybody, not even what its own country alone knows', () => {
    let secrets = 0;
    for (const game of GAMES) {
      const hidden = game.turns.flatMap(({ occurrences }) =>
        occurrences.filter(({ secretOf }) => secretOf !== null),
      );
      secrets += hidden.length;
      for (const seat of [...NATIONS, null]) {
        const view = seat === null ? onlookerView(game) : viewOf(game, seat);
        const open = openDeeds(game).map((told) => lineOf(told, seat));
        const [, ...told] = linesOf(view);
        for (const line of told) expect(open).toContain(line);
      }
    }
    expect(secrets).toBeGreaterThan(0);
  });

  it('reads in the first year that nothing has been decided yet', () => {
    const view = viewOf(playedGame(3, 1), 'CHN');
    expect(linesOf(view)).toEqual([expect.stringContaining('turn 1 of 15'), sayClass('happened.nothing')]);
  });
});

describe('whether somebody was away', () => {
  function storage() {
    const kept = new Map<string, string>();
    return {
      read: (key: string) => ({ ok: true, value: kept.get(key) ?? null }) as const,
      write: (key: string, value: string) => {
        kept.set(key, value);
        return { ok: true, value: null } as const;
      },
    } as unknown as Parameters<typeof wasAway>[0];
  }

  it('shows in how many beats went by since it looked: about a turn', () => {
    const device = storage();
    sawBeat(device, 'r1', 4);
    expect([4, 5, 6, 7, 8].map((beat) => wasAway(device, 'r1', beat))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('is so for whoever comes late, and not for whoever is there from the beginning', () => {
    const device = storage();
    expect(wasAway(device, 'r1', 1)).toBe(false);
    expect(wasAway(device, 'r1', 9)).toBe(true);
    // It was in another room before.
    sawBeat(device, 'r2', 9);
    expect(wasAway(device, 'r1', 9)).toBe(true);
    expect(wasAway(device, 'r2', 9)).toBe(false);
  });

  it('is so where nothing can be kept', () => {
    const none = { read: () => ({ ok: false, fault: { code: 'x', path: '' } }) } as unknown as Parameters<
      typeof wasAway
    >[0];
    expect(wasAway(none, 'r1', 9)).toBe(true);
  });
});
