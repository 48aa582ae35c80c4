import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { checkCommitSlip, permitInSlip } from '../../src/game/commitRules.ts';
import { createEngine } from '../../src/game/engine.ts';
import { openingPosition } from '../../src/game/openingPosition.ts';
import { checkSlip } from '../../src/game/writer.ts';
import type { Position } from '../../src/rules/position.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { Deal } from '../../src/vocabulary/talk.ts';
import { engine, gameOf, quiet } from '../support/engines.ts';
import { answerTo, loans, talk, turns } from '../support/play.ts';
import { of, position } from '../support/positions.ts';
import { events } from '../support/states.ts';

const agreed = (act: Deal['act'], giver: Nation, receiver: Nation): Deal => ({ act, giver, receiver });

/** What a whole slip is told: `ok`, or the fault and the place of the choice it is about. */
function told(at: Position, seat: Nation, ...choices: readonly string[]): string {
  const checked = checkCommitSlip(engine, at, seat, { phase: 'commit', choices, stake: null });
  return checked.ok ? 'ok' : `${checked.fault.code} ${checked.fault.path}`;
}

const CHINA = of('capital', 'CHN', 15);
const certified = position(events.certificate, [CHINA], {
  deals: [agreed('exchange', 'CHN', 'USA'), agreed('laboratory', 'CHN', 'USA')],
});
const onPad = position([events.windowOpens], [CHINA], { deals: [agreed('place', 'CHN', 'PAK')] });
const trading = position([], [CHINA], { deals: [agreed('truce', 'CHN', 'USA')] });

describe('the choices of one slip', () => {
  it.each([
    ['the first act on a certificate', certified, 'CHN', ['exchange:USA'], 'ok'],
    ['the other one', certified, 'CHN', ['laboratory:USA'], 'ok'],
    ['both', certified, 'CHN', ['exchange:USA', 'laboratory:USA'], 'refused.barred choices[1]'],
    [
      'both, the other way',
      certified,
      'CHN',
      ['laboratory:USA', 'exchange:USA'],
      'refused.barred choices[1]',
    ],
    ['a place aboard what has flown', onPad, 'CHN', ['fly', 'place:PAK'], 'refused.state choices[1]'],
    ['a place aboard what flies then', onPad, 'CHN', ['place:PAK', 'fly'], 'ok'],
    [
      'one further choice between the two',
      onPad,
      'CHN',
      ['fly', 'study', 'place:PAK'],
      'refused.state choices[2]',
    ],
    // Truces bind last in a Reveal.
    ['a tariff and a truce', trading, 'CHN', ['raise:USA', 'truce:USA'], 'ok'],
    ['a truce and a tariff', trading, 'CHN', ['truce:USA', 'raise:USA'], 'ok'],
    [
      'what only the first would make possible',
      trading,
      'CHN',
      ['impose:FRA', 'raise:FRA'],
      'refused.state choices[1]',
    ],
    ['two that have nothing to do with each other', trading, 'CHN', ['impose:FRA', 'impose:DEU'], 'ok'],
  ] as const)('%s', (_what, at, seat, choices, expected) => {
    expect(told(at, seat, ...choices)).toBe(expected);
  });

  it('publish one finding once', () => {
    const game = gameOf(quiet);
    turns(game, { offers: loans('CHN', 'GBR'), commits: { CHN: ['lend'] } }, { commits: { GBR: ['study'] } });
    talk(game, {});
    expect(answerTo(game, 'GBR', 'publishOpenly')).toBe('ok');
    expect(answerTo(game, 'GBR', 'publishClosed')).toBe('ok');
    const checked = checkSlip(game, 'GBR', {
      phase: 'commit',
      choices: ['publishClosed', 'publishOpenly'],
      stake: null,
    });
    expect(checked).toMatchObject({ ok: false, fault: { code: 'refused.state', path: 'choices[1]' } });
  });
});

describe('a choice added to a slip', () => {
  const permit = (at: Position, slip: readonly string[], candidate: string, seat: Nation = 'CHN') =>
    permitInSlip(engine, at, seat, slip, choice(candidate));

  it('is open where the slip leaves it open, at its price', () => {
    expect(permit(certified, [], 'laboratory:USA')).toMatchObject({ open: true });
    expect(permit(certified, ['study'], 'laboratory:USA')).toEqual(permit(certified, [], 'laboratory:USA'));
  });

  it('says what the slip rules out, before what it leaves too little for', () => {
    const barred = { open: false, lacks: 'permission', because: 'barred' };
    expect(permit(certified, ['exchange:USA'], 'laboratory:USA')).toMatchObject(barred);
    const poor = position(events.certificate, [of('capital', 'CHN', 1)], { deals: certified.deals });
    expect(permit(poor, ['exchange:USA'], 'laboratory:USA')).toMatchObject(barred);
  });

  it("reckons with the slip's coins, its stake's too, and its stocks", () => {
    const at = position([], [CHINA, of('lots', 'CHN', 3)]);
    expect(permit(at, ['give:PAK'], 'give:TUR')).toMatchObject({ lacks: 'means', shortage: { of: 'lots' } });
    const { price } = permit(at, [], 'impose:FRA');
    const exact = position([], [of('capital', 'CHN', price)]);
    expect(permit(exact, [], 'impose:FRA').open).toBe(true);
    expect(
      permitInSlip(engine, exact, 'CHN', [], choice('impose:FRA'), { on: 'USA', kind: 'back' }),
    ).toMatchObject({ lacks: 'means', shortage: { of: 'capital', need: price, have: price - 1 } });
  });
});

describe('what a short game has no years for', () => {
  it('is in nobody’s hands in a lesson, and in a campaign’s as ever', () => {
    const inLesson = createEngine(lesson);
    for (const way of ['withdraw', 'leave']) {
      expect(engine.isLever(choice(way), 'JPN')).toBe(true);
      for (const seat of NATIONS) expect(inLesson.isLever(choice(way), seat)).toBe(false);
    }
    const slip = { phase: 'commit', choices: ['withdraw'], stake: null } as const;
    expect(checkCommitSlip(inLesson, openingPosition(inLesson), 'JPN', slip)).toMatchObject({
      fault: { code: 'unknownChoice', path: 'choices[0]' },
    });
  });
});
