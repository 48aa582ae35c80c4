import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { permitInSlip } from '../../src/game/commitRules.ts';
import { createEngine } from '../../src/game/engine.ts';
import { forecast, forecastSlip, positionAfter } from '../../src/game/forecast.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { positionHash } from '../../src/game/hash.ts';
import { beatOf, type TurnLog } from '../../src/game/log.ts';
import { startGame } from '../../src/game/opening.ts';
import { outcomeOf } from '../../src/game/perform.ts';
import { permitOf } from '../../src/game/permit.ts';
import { isRisky } from '../../src/game/risk.ts';
import type { Change } from '../../src/rules/change.ts';
import { type Choice, choice } from '../../src/vocabulary/choices.ts';
import { meaningOf, nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { answerToOffer, beat, gives, loans, talk } from '../support/play.ts';
import { playRandomly } from '../support/randomPlay.ts';

/** Without Words, pledges and cabinets, a year in which one seat acts alone holds nothing but that act. */
const bare = createEngine(altered(campaign, { systems: ['courting', 'programmes'] }));

/** The same with choices carried out one by one. */
const dated = createEngine(altered(campaign, { systems: ['courting', 'programmes'], reveal: 'dated' }));

/** What a Reveal holds besides the deeds: limits, what was agreed and left undone, programmes that are finished by it. */
const NOT_OF_THE_SLIP = /^(limit|dealBroken|completed|stock\.promises)/;

function atCommit(seed: number, turn: number, engine = bare): Game {
  const game = playRandomly(startGame(engine, setupOf(engine.scenario, seed)), seed, { through: turn - 1 });
  const offers = [...loans('CHN', 'PAK', 'GBR'), gives('RUS', 'truce', 'TUR')].filter(
    (offer) => answerToOffer(game, offer) === 'ok',
  );
  return talk(game, { offers });
}

/** What one seat's choices do in a Reveal in which nobody else acts, limits and promises apart. */
function revealed(game: Game, seat: Nation, choices: readonly Choice[]): readonly Change[] {
  const played = copyGame(game);
  beat(played, { commits: { [seat]: choices.map(({ code }) => code) } });
  const log = played.turns[game.position.turn - 1] as TurnLog;
  return log.ledger.filter(({ effect }, at) => beatOf(log, at) === 'reveal' && !NOT_OF_THE_SLIP.test(effect));
}

const words = (changes: readonly { slot: number; delta: number; effect: string }[]): readonly string[] =>
  changes.map(({ slot, delta, effect }) => `${effect} ${JSON.stringify(meaningOf(slot))} ${delta}`).sort();

describe('a forecast', () => {
  it('says exactly what the act does when nobody else acts', () => {
    let compared = 0;
    const kinds = new Set<string>();
    for (const [seed, turn] of [
      [61, 2],
      [62, 5],
      [63, 9],
      [64, 13],
    ] as const) {
      const game = atCommit(seed, turn);
      for (const seat of NATIONS) {
        const open = bare.repertoire[seat].filter((one) => permitOf(bare, game.position, one, seat).open);
        // Every kind once: what differs between two targets differs alike.
        const oneOfEach = open.filter((one, at) => open.findIndex(({ kind }) => kind === one.kind) === at);
        for (const act of oneOfEach) {
          const told = forecast(bare, game.position, seat, act, outcomeOf(game, seat, act));
          const ledger = revealed(game, seat, [act]);
          expect(words(told.changes), `${seat} ${act.code}`).toEqual(words(ledger));
          expect(told.done).toBe(true);
          compared += 1;
          kinds.add(act.kind);
        }
      }
    }
    expect(compared).toBeGreaterThan(150);
    expect(kinds.size).toBeGreaterThan(20);
  });

  it.each([
    { name: 'together', engine: bare },
    { name: 'one by one', engine: dated },
  ])('says exactly what a slip does when nobody else acts, its choices carried out $name', ({ engine }) => {
    let touching = 0;
    for (const [seed, turn] of [
      [61, 2],
      [62, 5],
      [63, 9],
      [64, 13],
    ] as const) {
      const game = atCommit(seed, turn, engine);
      for (const seat of NATIONS) {
        const slip: Choice[] = [];
        // Each seat and turn begins elsewhere in the list, so that different choices meet, and some of one kind.
        const all = engine.repertoire[seat];
        const from = (seed * turn) % all.length;
        for (const one of [...all.slice(from), ...all.slice(0, from)]) {
          const codes = slip.map(({ code }) => code);
          if (slip.length === engine.scenario.choicesPerTurn[seat]) break;
          if (permitInSlip(engine, game.position, seat, codes, one, null, null).open) slip.push(one);
        }
        const failing = new Set(slip.filter((one) => outcomeOf(game, seat, one) === 'failed'));
        const told = forecastSlip(engine, game.position, seat, slip, { failing });
        const ledger = revealed(game, seat, slip);
        const foretold = told.changes.filter(({ effect }) => !NOT_OF_THE_SLIP.test(effect));
        expect(words(foretold), `${seat} ${slip.map(({ code }) => code).join()}`).toEqual(words(ledger));
        const apart = slip.flatMap((one) => forecast(engine, game.position, seat, one).changes);
        if (words(apart).join() !== words(foretold).join()) touching += 1;
      }
    }
    // Else it would be enough to add up what each does by itself.
    expect(touching).toBeGreaterThan(0);
  });

  it('of a slip lets fail what is said to, and only that', () => {
    const { engine, position } = gameOf(quiet);
    const flight = choice('flyLuna');
    const other = choice('study');
    const read = (failing: ReadonlySet<Choice>): string =>
      words(forecastSlip(engine, position, 'RUS', [other, flight], { failing }).changes).join();
    expect(read(new Set([flight]))).not.toBe(read(new Set()));
    expect(read(new Set([other]))).toBe(read(new Set()));
  });

  it('leaves the game as it was', () => {
    const game = atCommit(65, 4);
    const before = positionHash(game.position);
    const lines = JSON.stringify(game.turns);
    for (const seat of NATIONS)
      for (const act of bare.repertoire[seat]) forecast(bare, game.position, seat, act);
    forecastSlip(bare, game.position, 'CHN', bare.repertoire.CHN);
    expect(positionHash(game.position)).toBe(before);
    expect(JSON.stringify(game.turns)).toBe(lines);
  });

  it('of a risk or a bill comes in two, and only of those', () => {
    const game = gameOf(quiet);
    talk(game, {});
    for (const seat of NATIONS) {
      for (const act of game.engine.repertoire[seat]) {
        const carried = forecast(game.engine, game.position, seat, act, 'carried');
        const failed = forecast(game.engine, game.position, seat, act, 'failed');
        if (!carried.done) continue;
        expect(words(carried.changes).join() === words(failed.changes).join(), act.code).toBe(!isRisky(act));
      }
    }
  });

  it('says that an act would come to nothing, at no price', () => {
    const game = gameOf(quiet);
    const told = forecast(game.engine, game.position, 'CHN', choice('lend'));
    expect(told).toMatchObject({ done: false, changes: [] });
  });

  it('can assume a consent that is still to be found', () => {
    const { engine, position } = gameOf(quiet);
    const told = forecast(engine, position, 'CHN', choice('lend'), 'carried', [
      { act: 'loan', giver: 'CHN', receiver: 'PAK' },
    ]);
    expect(told.done).toBe(true);
    expect(told.changes.some(({ slot, delta }) => slot === trustSlot('PAK', 'CHN') && delta > 0)).toBe(true);
  });

  it('gives the position after the act, and after what it brings later', () => {
    const { engine, position } = gameOf(quiet);
    const told = forecast(engine, position, 'FRA', choice('impose:CHN'));
    const slot = nationalSlot('prosperity', 'FRA');
    const soon = positionAfter(engine, position, told).numbers[slot] as number;
    const late = positionAfter(engine, position, told, true).numbers[slot] as number;
    expect(told.later.length).toBeGreaterThan(0);
    expect(late).toBeLessThan(soon);
    expect(position.numbers[slot]).toBe(57);
  });
});
