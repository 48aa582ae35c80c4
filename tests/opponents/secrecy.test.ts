import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/content/story/profiles.ts';
import { copyGame, type Game } from '../../src/game/game.ts';
import { type SeatView, viewOf } from '../../src/game/view.ts';
import { opponentSlip } from '../../src/opponents/opponent.ts';
import type { Decision } from '../../src/opponents/player.ts';
import type { Level } from '../../src/vocabulary/levels.ts';
import { LEVELS } from '../../src/vocabulary/levels.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { engine, everybody, play } from './table.ts';

const decideFor = (view: SeatView, level: Level, seed: number): Decision =>
  opponentSlip(engine, view, { level, temperament: profiles[view.seat].temperament }, seed);

/** The same game with everything changed that a seat may not see: others' purses, advisers, aims, plans and slips. */
function veiled(game: Game, seat: Nation): Game {
  const other = copyGame(game);
  const { position } = other;
  for (const nation of NATIONS) {
    if (nation === seat) continue;
    for (const measure of ['capital', 'ignoredScience', 'ignoredTrade', 'ignoredSecurity'] as const) {
      const slot = nationalSlot(measure, nation);
      position.numbers[slot] = ((position.numbers[slot] as number) + 7) % 13;
    }
    delete other.slips[nation];
  }
  const question = position.questions[seat];
  position.questions = question ? { [seat]: question } : {};
  const stranger = seat === 'FRA' ? 'DEU' : 'FRA';
  position.delayed = [
    ...position.delayed.filter(({ secretOf }) => secretOf === null || secretOf === seat),
    {
      due: position.turn,
      slot: worldSlot('tension'),
      delta: 30,
      effect: 'cabinet.x#0',
      by: stranger,
      loansThen: -1,
      secretOf: stranger,
    },
  ];
  const setup = {
    seed: game.setup.seed + 1,
    secrets: byNation((nation) =>
      nation === seat ? game.setup.secrets[nation] : (game.setup.secrets[nation] + 1) % 4,
    ),
  };
  return { ...other, setup };
}

describe('an opponent decides by what its seat sees', () => {
  for (const level of LEVELS) {
    it(`${level}: whatever is hidden from it leaves slip and reason as they are`, () => {
      let compared = 0;
      for (const seed of [5, 6]) {
        play(seed, everybody(level), {
          until: level === 'novice' ? 12 : 7,
          watch: (view, decision, game) => {
            const twin = decideFor(viewOf(veiled(game, view.seat), view.seat), level, seed);
            expect(twin.slip, `${view.seat}, turn ${view.turn}`).toEqual(decision.slip);
            expect(twin.reason).toEqual(decision.reason);
            compared += 1;
          },
        });
      }
      expect(compared).toBeGreaterThan(300);
    });
  }

  it('and does decide by what it sees', () => {
    let changed = 0;
    play(7, everybody('practised'), {
      until: 4,
      watch: (view, decision, game) => {
        const other = copyGame(game);
        const { numbers } = other.position;
        const own = nationalSlot('capital', view.seat);
        numbers[own] = Math.max(0, (numbers[own] as number) - 4);
        for (const nation of NATIONS) {
          const slot = trustSlot(view.seat, nation);
          if (nation !== view.seat) numbers[slot] = 100 - (numbers[slot] as number);
        }
        const twin = decideFor(viewOf(other, view.seat), 'practised', 7);
        if (JSON.stringify(twin.slip) !== JSON.stringify(decision.slip)) changed += 1;
      },
    });
    expect(changed).toBeGreaterThan(15);
  });
});

describe('an opponent decides the same in the same game', () => {
  for (const level of LEVELS) {
    it(`${level}: again from the same view, and from a view that went through JSON`, () => {
      play(11, everybody(level), {
        until: 4,
        watch: (view, decision) => {
          const sent = JSON.parse(
            JSON.stringify(view, (_, value: unknown) =>
              value instanceof Int32Array ? { ints: [...value] } : value,
            ),
            (_, value: unknown) => {
              const ints = typeof value === 'object' && value !== null && 'ints' in value ? value.ints : null;
              return ints ? Int32Array.from(ints as number[]) : value;
            },
          ) as SeatView;
          for (const again of [view, sent]) {
            const twin = decideFor(again, level, 11);
            expect(twin.slip).toEqual(decision.slip);
            expect(twin.reason).toEqual(decision.reason);
          }
        },
      });
    });
  }

  it('and other seeds bring other games', () => {
    const courses = [1, 2, 3, 4].map((seed) => {
      const game = play(seed, everybody('practised'), { until: 4 });
      return JSON.stringify(game.turns.map((log) => log.choices));
    });
    expect(new Set(courses).size).toBe(courses.length);
  });
});
