import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { openingNumbers } from '../../src/game/openingPosition.ts';
import { pledgeMachineSlot } from '../../src/machines/slots.ts';
import { countryState, isMember, isSignatory, nationState, phaseOf } from '../../src/machines/states.ts';
import type { Change } from '../../src/rules/change.ts';
import { copyPosition, nationalOf, type Position, worldOf } from '../../src/rules/position.ts';
import { CEILINGS, meaningOf, PROGRAMMES, worldSlot } from '../../src/vocabulary/measures.ts';
import { COUNTRIES, NATIONS } from '../../src/vocabulary/nations.ts';
import { engine } from '../support/engines.ts';
import { playRandomly } from '../support/randomPlay.ts';

/** What is kept of each moment: the position as it stood, and how long the ledger was by then. */
interface Moment {
  readonly game: Game;
  readonly position: Position;
  readonly ledger: readonly Change[];
  readonly told: string;
}

const ledgerOf = (game: Game): readonly Change[] => game.turns.flatMap((log) => log.ledger);

/** Whole campaigns played at random, seen before every beat and at the end. */
const moments: readonly Moment[] = fc
  .sample(fc.integer({ min: 0, max: 0xffffffff }), { numRuns: 8, seed: 1731 })
  .flatMap((seed) => {
    const game = startGame(engine, setupOf(campaign, seed));
    const seen: Moment[] = [];
    const look = (): void => {
      const { position } = game;
      const told = `seed ${seed}, turn ${position.turn}, ${phaseOf(position.states)}`;
      seen.push({ game, position: copyPosition(position), ledger: ledgerOf(game), told });
    };
    playRandomly(game, seed, { between: look });
    look();
    return seen;
  });
const games: readonly Game[] = [...new Set(moments.map(({ game }) => game))];

/** Everything that is wrong at some moment, in words; empty when all is well. */
function faults(ask: (moment: Moment) => readonly string[]): readonly string[] {
  return moments.flatMap((moment) => ask(moment).map((fault) => `${moment.told}: ${fault}`));
}

describe('the ledger', () => {
  it('explains every number: the opening and the sum of its lines are the position, always', () => {
    expect(
      faults(({ position, ledger }) => {
        const numbers = openingNumbers(campaign);
        for (const { slot, delta } of ledger) numbers[slot] = (numbers[slot] as number) + delta;
        return [...numbers].flatMap((number, slot) => {
          const found = position.numbers[slot];
          return number === found
            ? []
            : [`${JSON.stringify(meaningOf(slot))} is ${found}, explained ${number}`];
        });
      }),
    ).toEqual([]);
  });

  it('gives every line a cause that exists: an effect row, a news item, a cabinet answer or a rule', () => {
    const rows = new Set(campaign.effects.map(({ id }) => id));
    const authored = new Set([
      ...rows,
      ...campaign.news.map(({ id }) => `news.${id}`),
      ...campaign.cabinet.flatMap(({ id }) => [`cabinet.${id}#0`, `cabinet.${id}#1`]),
    ]);
    const rules =
      /^(price|stock|stake|bid|limit)\.\w+$|^(income|prestigeIncome|silence|tensionDrift)$|^cabinet\.(heard|overruled|resigned)$/;
    const lines = games.flatMap(({ turns }) =>
      turns.flatMap((log) => log.ledger.map((line) => ({ log, line }))),
    );
    expect(lines.filter(({ line }) => !authored.has(line.effect) && !rules.test(line.effect))).toEqual([]);
    expect(lines.filter(({ line }) => line.delta === 0)).toEqual([]);
    // Where a line names a deed, that deed is there, and a price was paid for a deed of the payer's.
    const lost = lines.filter(({ log, line }) => {
      const cause = log.occurrences[line.deed];
      return line.deed >= 0 && (!cause || (line.effect.startsWith('price.') && cause.by !== line.by));
    });
    expect(lost).toEqual([]);
    expect(
      new Set(lines.map(({ line }) => line.effect).filter((effect) => rows.has(effect))).size,
    ).toBeGreaterThan(150);
  });
});

it('counts every promise that was kept or broken, once', () => {
  const counted = { kept: ['wordKept', 'pledgeKept'], broken: ['wordBroken', 'pledgeBroken', 'dealBroken'] };
  for (const { position, turns } of games) {
    const happened = turns.flatMap(({ occurrences }) => occurrences);
    for (const [measure, deeds] of Object.entries(counted)) {
      for (const nation of NATIONS) {
        // A Word that somebody doubted is told once more to each who did.
        const count = happened.filter(
          ({ deed, by, to }) => by === nation && deeds.includes(deed) && (deed !== 'wordKept' || to === null),
        ).length;
        const told = `${measure}, ${nation}`;
        expect(nationalOf(position, measure as 'kept' | 'broken', nation), told).toBe(count);
      }
    }
  }
});

describe('every number', () => {
  it('stays between 0 and its ceiling', () => {
    expect(
      faults(({ position }) =>
        [...position.numbers].flatMap((number, slot) =>
          number >= 0 && number <= (CEILINGS[slot] as number)
            ? []
            : [`${JSON.stringify(meaningOf(slot))} is ${number}`],
        ),
      ),
    ).toEqual([]);
  });

  it('is never cut where a stock is counted: nobody hands over what is not there', () => {
    const stocks = new Set<string>([
      'lots',
      'young',
      'old',
      'loans',
      'papers',
      'payload',
      'payloadRoom',
      ...PROGRAMMES,
    ]);
    const cut = games.flatMap((game) =>
      ledgerOf(game).filter(
        ({ effect, slot }) => effect === 'limit.scale' && stocks.has(meaningOf(slot).measure),
      ),
    );
    expect(cut).toEqual([]);
  });

  it('takes from capital only what was there', () => {
    const overdrawn = games.flatMap((game) =>
      ledgerOf(game).filter(
        ({ effect, slot, delta }) =>
          effect === 'limit.scale' && meaningOf(slot).measure === 'capital' && delta > 0,
      ),
    );
    expect(overdrawn).toEqual([]);
  });
});

describe('what the machines say and what the numbers say', () => {
  it('is the same about benches', () => {
    expect(
      faults(({ position }) =>
        NATIONS.flatMap((nation) => {
          const bench = nationalOf(position, 'young', nation) + nationalOf(position, 'old', nation);
          const { samples } = nationState(position.states, nation);
          return (samples === 'atHand') === bench > 0
            ? []
            : [`${nation} has ${bench} lots and samples ${samples}`];
        }),
      ),
    ).toEqual([]);
  });

  it('is the same about the weight of both frameworks, in which dual members count half', () => {
    const outside = (campaign.setup.world.accordsWeight ?? 0) - 2 * campaign.setup.signatories.length;
    expect(
      faults(({ position }) => {
        const { states } = position;
        let accords = outside;
        let ilrs = campaign.setup.world.ilrsWeight ?? 0;
        for (const id of position.news) {
          const camp = campaign.news.find((item) => item.id === id)?.accession?.camp;
          if (camp === 'accords') accords += 2;
          if (camp === 'ilrs') ilrs += 2;
        }
        const standings = [
          ...NATIONS.map((nation) => ({
            inAccords: isSignatory(states, nation),
            inIlrs: isMember(states, nation),
          })),
          ...COUNTRIES.map((country) => {
            const state = countryState(states, country);
            return {
              inAccords: state === 'accords' || state === 'both',
              inIlrs: state === 'ilrs' || state === 'both',
            };
          }),
        ];
        for (const { inAccords, inIlrs } of standings) {
          if (inAccords) accords += inIlrs ? 1 : 2;
          if (inIlrs) ilrs += inAccords ? 1 : 2;
        }
        const told = [worldOf(position, 'accordsWeight'), worldOf(position, 'ilrsWeight')];
        return told[0] === accords && told[1] === ilrs
          ? []
          : [`${told.join('/')} instead of ${accords}/${ilrs}`];
      }),
    ).toEqual([]);
  });

  it('is the same about laboratories and kilograms', () => {
    expect(
      faults(({ position }) => {
        const distinct = new Set(position.laboratories).size;
        const given = NATIONS.reduce((sum, nation) => sum + nationalOf(position, 'payload', nation), 0);
        const room = worldOf(position, 'payloadRoom');
        return [
          ...(worldOf(position, 'laboratories') === distinct ? [] : [`${distinct} laboratories`]),
          ...(room + given === campaign.setup.world.payloadRoom ? [] : [`${room} kg free, ${given} given`]),
        ];
      }),
    ).toEqual([]);
  });

  it('is the same about open pledges, one a pair', () => {
    expect(
      faults(({ position }) =>
        NATIONS.flatMap((one) =>
          NATIONS.filter((other) => one < other).flatMap((other) => {
            const open = position.pledges.filter(
              ({ first, second }) =>
                (first === one && second === other) || (first === other && second === one),
            );
            const expected = position.states[pledgeMachineSlot(one, other)] === '"none"' ? 0 : 1;
            return open.length === expected
              ? []
              : [`${one} and ${other}: ${open.length}, machine ${expected}`];
          }),
        ),
      ),
    ).toEqual([]);
  });

  it('is the same about programmes: as many steps as were funded, less what news took back', () => {
    for (const game of games) {
      const deeds = game.turns.flatMap((log) => log.occurrences);
      for (const programme of PROGRAMMES) {
        const funded = deeds.filter(
          ({ deed, programme: of }) => deed === 'funded' && of === programme,
        ).length;
        const setBack = ledgerOf(game)
          .filter(({ slot, effect }) => slot === worldSlot(programme) && !effect.startsWith('stock.'))
          .reduce((sum, { delta }) => sum + delta, 0);
        expect(worldOf(game.position, programme)).toBe(
          (campaign.setup.world[programme] ?? 0) + funded + setBack,
        );
        const completed = deeds.filter(
          ({ deed, programme: of }) => deed === 'completed' && of === programme,
        ).length;
        expect(completed).toBeLessThanOrEqual(1);
        if (worldOf(game.position, programme) >= 10) expect(completed).toBe(1);
      }
    }
  });
});

describe('stakes', () => {
  it('move coins from one seat to another and make none', () => {
    for (const log of games.flatMap((game) => game.turns)) {
      const coins = log.ledger.filter(({ effect }) => effect.startsWith('stake.'));
      expect(
        coins.reduce((sum, { delta }) => sum + delta, 0),
        `turn ${log.turn}`,
      ).toBe(0);
    }
    expect(games.flatMap((game) => ledgerOf(game)).some(({ effect }) => effect === 'stake.won')).toBe(true);
  });
});
