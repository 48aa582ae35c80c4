import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { positionHash } from '../../src/game/hash.ts';
import { isOver, phase, startGame } from '../../src/game/opening.ts';
import { checkSlip, dueSeats, submitSlip, withdrawSlip } from '../../src/game/writer.ts';
import type { OpenDebate, Position } from '../../src/rules/position.ts';
import { CHOICES } from '../../src/vocabulary/choices.ts';
import { RESOLUTIONS, SIDES } from '../../src/vocabulary/debate.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { ACTS, isOfSeat, type Slip } from '../../src/vocabulary/talk.ts';
import { engine } from '../support/engines.ts';
import { emptySlip, hand, playRandomly, randomBeat, randomSlip } from '../support/randomPlay.ts';
import { rebuilt } from '../support/rebuild.ts';

const RUNS = { numRuns: 3, seed: 1731 } as const;
const anySeed = fc.integer({ min: 0, max: 0xffffffff });

const start = (seed: number): Game => startGame(engine, setupOf(campaign, seed));
const hashes = (game: Game): readonly string[] => game.turns.map((log) => log.hash);

/** Everything a slip could change, as text. */
function everything(game: Game): string {
  const { engine: _, ...plain } = game;
  return JSON.stringify({ ...plain, position: { ...plain.position, numbers: [...plain.position.numbers] } });
}

describe('the same setup and the same slips', () => {
  it('give the same hash after every turn, seventeen in all with the aftermath', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const one = playRandomly(start(seed), seed);
        const other = playRandomly(start(seed), seed);
        expect(hashes(one)).toEqual(hashes(other));
        expect(hashes(one)).toHaveLength(17);
        expect(hashes(one).every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
        expect(everything(one)).toBe(everything(other));
      }),
      RUNS,
    );
  });

  it('give another game with another seed', () => {
    expect(hashes(playRandomly(start(1), 7))).not.toEqual(hashes(playRandomly(start(2), 7)));
  });

  it('give the same game whatever the order in which slips arrive', () => {
    fc.assert(
      fc.property(
        anySeed,
        fc.infiniteStream(fc.shuffledSubarray([...NATIONS], { minLength: 9 })),
        (seed, orders) => {
          const one = start(seed);
          const other = start(seed);
          while (!isOver(one)) {
            randomBeat(one, seed);
            randomBeat(other, seed, orders.next().value as readonly Nation[]);
            expect(positionHash(other.position)).toBe(positionHash(one.position));
          }
          expect(everything(other)).toBe(everything(one));
        },
      ),
      RUNS,
    );
  });

  it('give the same game when it is made afresh from its text before every beat', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const one = start(seed);
        let other = start(seed);
        while (!isOver(one)) {
          other = rebuilt(other);
          randomBeat(one, seed);
          randomBeat(other, seed);
          expect(positionHash(other.position)).toBe(positionHash(one.position));
        }
        expect(everything(other)).toBe(everything(one));
      }),
      RUNS,
    );
  });

  it("give the same hash whatever the order of a slip's own fields", () => {
    const reversed = <T>(value: T): T => {
      if (Array.isArray(value)) return value.map(reversed) as T;
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      ) as T;
    };
    const one = start(5);
    const other = start(5);
    while (!isOver(one)) {
      for (const seat of dueSeats(one.position)) {
        const slip = randomSlip(one, seat, 5);
        hand(one, seat, slip);
        hand(other, seat, reversed(slip));
      }
      expect(positionHash(other.position)).toBe(positionHash(one.position));
    }
  });

  it('are what the record keeps: played again from its entries, a game comes out the same', () => {
    const one = playRandomly(start(11), 11);
    const again = start(11);
    for (const { turn, seat, slip } of one.entries.filter(isOfSeat)) {
      expect(again.position.turn).toBe(turn);
      hand(again, seat, slip);
    }
    expect(everything(again)).toBe(everything(one));
  });
});

describe('the hash', () => {
  it('tells apart what the cabinets have asked, since that decides what they ask next', () => {
    const game = playRandomly(start(31), 31, { through: 2 });
    const { position } = game;
    const asked = { ...position.asked, JPN: position.asked.JPN.slice(1) };
    expect(position.asked.JPN).toHaveLength(2);
    expect(positionHash({ ...position, asked })).not.toBe(positionHash(position));
    const swapped = { ...position.asked, JPN: position.asked.PAK, PAK: position.asked.JPN };
    expect(positionHash({ ...position, asked: swapped })).not.toBe(positionHash(position));
  });
});

describe('the hash of an assembly', () => {
  const changesOf = (position: Position, changes: readonly Partial<Position>[]): number =>
    new Set([position, ...changes.map((change) => ({ ...position, ...change }))].map(positionHash)).size;

  it('tells apart what is being argued, by whom, how far it has come, and what was asked', () => {
    const game = playRandomly(start(33), 33, { through: 3 });
    while (game.position.debate?.speech !== 6) randomBeat(game, 33);
    const debate = game.position.debate as OpenDebate;
    const [first, ...rest] = debate.flow;
    if (!first) throw new Error('something has been said by then');
    const { affirmative, negative } = debate.speakers;
    const others: readonly OpenDebate[] = [
      { ...debate, resolution: debate.resolution === 'openData' ? 'jointPool' : 'openData' },
      { ...debate, tabledBy: debate.tabledBy === 'FRA' ? null : 'FRA' },
      { ...debate, speakers: { affirmative: negative, negative: affirmative } },
      { ...debate, speech: 7 },
      { ...debate, flow: rest },
      { ...debate, flow: [{ ...first, claim: `${first.claim}0` }, ...rest] },
      {
        ...debate,
        flow: [{ ...first, relation: first.relation === 'attack' ? 'support' : 'attack' }, ...rest],
      },
      { ...debate, flow: [{ ...first, under: 3 }, ...rest] },
      { ...debate, questioned: [...debate.questioned, 9] },
    ];
    const changes = [{ debate: null }, ...others.map((other) => ({ debate: other }))];
    expect(changesOf(game.position, changes)).toBe(changes.length + 1);
  });

  it('tells apart what waits, and who moved last', () => {
    const waiting = { resolution: 'openData', side: 'affirmative', turns: 1 } as const;
    const changes: readonly Partial<Position>[] = [
      { waiting: { FRA: waiting } },
      { waiting: { DEU: waiting } },
      { waiting: { FRA: { ...waiting, turns: 2 } } },
      { waiting: { FRA: { ...waiting, side: 'negative' } } },
      { waiting: { FRA: { ...waiting, resolution: 'jointPool' } } },
      { lastMover: 'FRA' },
      { lastMover: 'DEU' },
    ];
    expect(changesOf(start(1).position, changes)).toBe(changes.length + 1);
  });
});

describe('chance', () => {
  it('is keyed by seed and turn: what the seats do does not change what news may break', () => {
    // The first brief is drawn before anybody moves; the second must not depend on what was done in the first turn.
    const busy = start(21);
    const idle = start(21);
    const drawn = (game: Game): readonly string[] =>
      game.turns[1]?.occurrences.filter(({ deed }) => deed === 'newsBroke').map(({ about }) => about ?? '') ??
      [];
    playRandomly(busy, 3, { through: 1 });
    while (idle.position.turn === 1)
      for (const seat of dueSeats(idle.position)) hand(idle, seat, emptySlip(idle, seat));
    expect(drawn(busy)).toEqual(drawn(idle));
    expect(drawn(busy).length).toBeGreaterThan(0);
  });
});

/** Any slip at all: of the right shape, mostly not legal. */
const anyNation = fc.constantFrom(...NATIONS);
const anyCode = fc.constantFrom(...CHOICES.map(({ code }) => code), 'nothing', 'lend:PAK', '');
const anyOffer = fc.record(
  {
    by: anyNation,
    to: anyNation,
    act: fc.constantFrom(...ACTS),
    role: fc.constantFrom('give' as const, 'ask' as const),
    terms: fc.record({ mine: anyCode, yours: anyCode, due: fc.integer({ min: -1, max: 20 }) }),
  },
  { requiredKeys: ['by', 'to', 'act', 'role'] },
);
const anySlip: fc.Arbitrary<Slip> = fc.oneof(
  fc.record({
    phase: fc.constant('offer' as const),
    offers: fc.array(anyOffer, { maxLength: 4 }),
    counsel: fc.constantFrom(0 as const, 1 as const, null),
  }),
  fc.record({
    phase: fc.constant('answer' as const),
    answers: fc.array(fc.boolean(), { maxLength: 4 }),
    word: fc.option(anyCode),
  }),
  fc.record({
    phase: fc.constant('commit' as const),
    choices: fc.array(anyCode, { maxLength: 4 }),
    stake: fc.option(fc.record({ on: anyNation, kind: fc.constantFrom('back' as const, 'doubt' as const) })),
    bid: fc.option(
      fc.record({
        resolution: fc.constantFrom(...RESOLUTIONS),
        side: fc.constantFrom(...SIDES),
        coins: fc.integer({ min: -1, max: 10 }),
      }),
    ),
  }),
  fc.record({
    phase: fc.constant('debate' as const),
    placements: fc.array(
      fc.record({
        claim: fc.constantFrom(...campaign.claims.map(({ id }) => id), 'X1', ''),
        under: fc.integer({ min: -2, max: 12 }),
      }),
      { maxLength: 3 },
    ),
    question: fc.option(fc.integer({ min: -1, max: 12 })),
  }),
);

describe('a refused slip', () => {
  it('changes nothing, and says by a code what was wrong', () => {
    // The fourth turn ends with a debate.
    const games = [0, 1, 2, 3, 7].map((beats) => {
      const game = playRandomly(start(33), 33, { through: 3 });
      for (let beat = 0; beat < beats; beat += 1) randomBeat(game, 33);
      return game;
    });
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...games), anyNation, anySlip, (game, seat, slip) => {
        // A good speech takes effect at once: nobody else's slip is waited for.
        if (phase(game) === 'debate' && checkSlip(game, seat, slip).ok) return;
        const before = everything(game);
        const hash = positionHash(game.position);
        const result = submitSlip(game, seat, slip);
        if (result.ok) {
          withdrawSlip(game, seat);
        } else {
          codes.add(result.fault.code);
          expect(result.fault.code).toMatch(/^[a-zA-Z.]+$/);
        }
        expect(positionHash(game.position)).toBe(hash);
        expect(everything(game)).toBe(before);
      }),
      { numRuns: 500, seed: 1731 },
    );
    expect(codes.size).toBeGreaterThan(12);
  });

  it('is refused the same way by a check alone', () => {
    const game = playRandomly(start(34), 34, { through: 3 });
    fc.assert(
      fc.property(anyNation, anySlip, (seat, slip) => {
        const checked = checkSlip(game, seat, slip);
        const result = submitSlip(copyGame(game), seat, slip);
        expect(result.ok ? null : result.fault).toEqual(checked.ok ? null : checked.fault);
      }),
      { numRuns: 200, seed: 1731 },
    );
  });

  it.each([
    ['a slip of another beat', { phase: 'commit', choices: [], stake: null }, 'wrongPhase'],
    ['an unknown seat', { phase: 'offer', offers: [], counsel: null }, 'unknownSeat'],
  ] as const)('%s is refused', (what, slip, code) => {
    const seat = what === 'an unknown seat' ? ('ITA' as Nation) : 'FRA';
    const result = submitSlip(start(1), seat, slip);
    expect(result.ok ? '' : result.fault.code).toBe(code);
  });

  it('can be replaced by a better one until the last seat is in', () => {
    const one = start(8);
    const other = start(8);
    for (const seat of NATIONS.slice(0, 8)) {
      hand(one, seat, randomSlip(one, seat, 99));
      hand(one, seat, randomSlip(one, seat, 8));
      hand(other, seat, randomSlip(other, seat, 8));
    }
    expect(phase(one)).toBe('offer');
    expect(withdrawSlip(one, 'USA').ok).toBe(true);
    expect(withdrawSlip(one, 'USA').ok).toBe(false);
    hand(one, 'TUR', randomSlip(one, 'TUR', 8));
    expect(phase(one)).toBe('offer');
    hand(one, 'USA', randomSlip(one, 'USA', 8));
    hand(other, 'TUR', randomSlip(other, 'TUR', 8));
    expect(phase(one)).toBe('answer');
    expect(everything(one)).toBe(everything(other));
  });

  it('meets a game that is over', () => {
    const game = playRandomly(start(2), 2);
    const result = submitSlip(game, 'CHN', { phase: 'offer', offers: [], counsel: null });
    expect(result.ok ? '' : result.fault.code).toBe('gameOver');
  });
});

describe('a seat', () => {
  it('can always pass, whatever it offered and however dear things have become', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const game = start(seed);
        playRandomly(game, seed, {
          between: (now) => {
            for (const seat of dueSeats(now.position)) {
              const checked = checkSlip(now, seat, emptySlip(now, seat));
              expect(checked.ok ? '' : `${seat}: ${checked.fault.code}`).toBe('');
            }
          },
        });
      }),
      RUNS,
    );
  });
});

describe('a copied game', () => {
  it('goes its own way and leaves the original as it was', () => {
    const game = playRandomly(start(13), 13, { through: 5 });
    randomBeat(game, 13);
    const before = everything(game);
    const copy = copyGame(game);
    playRandomly(copy, 14, { through: 7 });
    expect(everything(game)).toBe(before);
    expect(hashes(playRandomly(copyGame(game), 13))).toEqual(hashes(playRandomly(game, 13)));
  });
});
