import { describe, expect, it } from 'vitest';
import { forecastSlip } from '../../src/game/forecast.ts';
import { copyGame, type Game } from '../../src/game/game.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import { meaningOf } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { beat, gives, loans, type Plan, pledges, talk, turns } from '../support/play.ts';

const promising = altered(quiet, { systems: ['courting', 'programmes', 'pledges', 'word'] });
const pledge = (due: number) => pledges('GBR', 'FRA', { mine: 'impose:CHN', yours: 'impose:RUS', due });

interface Case {
  readonly name: string;
  readonly seat: Nation;
  readonly before?: Plan;
  readonly plan: Plan;
  readonly own: readonly string[];
  /** What the others do besides. */
  readonly theirs?: Plan['commits'];
  readonly deeds: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'a Word that is kept',
    seat: 'FRA',
    plan: { words: { FRA: 'impose:GBR' } },
    own: ['impose:GBR'],
    deeds: ['wordKept'],
  },
  {
    name: 'a Word that is broken by doing nothing',
    seat: 'FRA',
    plan: { words: { FRA: 'impose:GBR' } },
    own: [],
    deeds: ['wordBroken'],
  },
  {
    name: 'a Word that waits for a yes that was not given',
    seat: 'CHN',
    plan: {
      offers: [gives('CHN', 'truce', 'USA')],
      declined: ['truce'],
      words: { CHN: 'truce:USA' },
    },
    own: [],
    deeds: [],
  },
  {
    name: 'an agreement that is not delivered',
    seat: 'CHN',
    plan: { offers: loans('CHN', 'PAK') },
    own: ['impose:RUS'],
    deeds: ['dealBroken'],
  },
  {
    name: 'a pledge whose other side has done its part',
    seat: 'GBR',
    before: { offers: [pledge(3)], commits: { FRA: ['impose:RUS'] } },
    plan: {},
    own: ['impose:CHN'],
    deeds: ['pledgeKept', 'pledgeKept'],
  },
  {
    name: 'a pledge whose other side does its part in the same year',
    seat: 'GBR',
    plan: { offers: [pledge(2)] },
    own: ['impose:CHN'],
    theirs: { FRA: ['impose:RUS'] },
    deeds: ['pledgeKept', 'pledgeKept'],
  },
  {
    name: 'a pledge that is due, broken against a side that has done its part',
    seat: 'GBR',
    before: { offers: [pledge(2)], commits: { FRA: ['impose:RUS'] } },
    plan: {},
    own: [],
    deeds: ['pledgeBroken'],
  },
];

const PROMISE = /^(word|deal|pledge|stock\.promises)/;
const lines = (changes: readonly { slot: number; delta: number; effect: string }[]): readonly string[] =>
  changes
    .filter(({ effect }) => PROMISE.test(effect))
    .map(({ slot, delta, effect }) => `${effect} ${JSON.stringify(meaningOf(slot))} ${delta}`)
    .sort();

describe('the forecast of a slip says what becomes of', () => {
  it.each(CASES)('$name', ({ seat, before, plan, own, theirs = {}, deeds }) => {
    const game: Game = before ? turns(gameOf(promising), before) : gameOf(promising);
    talk(game, plan);
    const { engine, position } = game;
    const told = forecastSlip(engine, position, seat, own.map(choice), {
      areTheirsKept: Object.keys(theirs).length > 0,
    });
    const played = copyGame(game);
    const turn = position.turn;
    beat(played, { commits: { ...theirs, [seat]: own } });
    const log = played.turns[turn - 1];
    if (!log) throw new Error('the turn was played');
    expect(lines(told.changes)).toEqual(lines(log.ledger));
    const settled = log.occurrences
      .map(({ deed }) => deed)
      .filter((deed) => /^(word|deal|pledge(Kept|Broken))/.test(deed));
    expect(settled).toEqual(deeds);
  });

  it('a pledge whose other side may yet do its part: nothing, unless that is taken for granted', () => {
    const game = gameOf(promising);
    talk(game, { offers: [pledge(2)] });
    const told = (areTheirsKept: boolean) =>
      lines(
        forecastSlip(game.engine, game.position, 'GBR', [choice('impose:CHN')], { areTheirsKept }).changes,
      );
    expect(told(false)).toEqual([]);
    expect(told(true).length).toBeGreaterThan(0);
  });
});
