import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { forecast, positionAfter } from '../../src/game/forecast.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { positionHash } from '../../src/game/hash.ts';
import { beatOf, type TurnLog } from '../../src/game/log.ts';
import { startGame } from '../../src/game/opening.ts';
import { outcomeOf } from '../../src/game/perform.ts';
import { permitOf } from '../../src/game/permit.ts';
import { isRisky } from '../../src/game/risk.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import { meaningOf, nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { answerToOffer, beat, gives, loans, talk } from '../support/play.ts';
import { playRandomly } from '../support/randomPlay.ts';

/** Without Words, pledges and cabinets, a year in which one seat acts alone holds nothing but that act. */
const bare = createEngine(altered(campaign, { systems: ['courting', 'programmes'] }));

function atCommit(seed: number, turn: number): Game {
  const game = playRandomly(startGame(bare, setupOf(bare.scenario, seed)), seed, { through: turn - 1 });
  const offers = [...loans('CHN', 'PAK', 'GBR'), gives('RUS', 'truce', 'TUR')].filter(
    (offer) => answerToOffer(game, offer) === 'ok',
  );
  return talk(game, { offers });
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
          const played = copyGame(game);
          beat(played, { commits: { [seat]: [act.code] } });
          const log = played.turns[turn - 1] as TurnLog;
          // What was agreed before and is not done counts as broken, whatever is done instead.
          const ledger = log.ledger.filter(
            ({ effect }, at) =>
              beatOf(log, at) === 'reveal' && !/^(limit|dealBroken|completed|stock\.promises)/.test(effect),
          );
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

  it('leaves the game as it was', () => {
    const game = atCommit(65, 4);
    const before = positionHash(game.position);
    const lines = JSON.stringify(game.turns);
    for (const seat of NATIONS)
      for (const act of bare.repertoire[seat]) forecast(bare, game.position, seat, act);
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
