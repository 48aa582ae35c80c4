import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { isOver, phase, playedTurn, startGame } from '../../src/game/opening.ts';
import { scoreOf } from '../../src/game/score.ts';
import { endEarly } from '../../src/game/writer.ts';
import { landerState, nationState, resolutionState } from '../../src/machines/states.ts';
import { congressMood, REPEAL_EXTRA } from '../../src/rules/congress.ts';
import { endingOf } from '../../src/rules/ending.ts';
import { CONGRESS, RESOLUTIONS, type ResolutionId } from '../../src/vocabulary/debate.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { altered, type Changes, engine, gameOf, quiet } from '../support/engines.ts';
import {
  answerTo,
  answerToBid,
  asks,
  beat,
  deeds,
  gives,
  loans,
  moved,
  national,
  passUntil,
  talk,
  turns,
  world,
} from '../support/play.ts';
import { playRandomly, randomBeat } from '../support/randomPlay.ts';

const bare = altered(quiet, { systems: ['courting', 'programmes', 'pledges'] });

describe('a year', () => {
  it('brings every seat its income, and more to who is looked up to', () => {
    const game = turns(
      gameOf(
        altered(bare, {
          national: { FRA: { prestige: 62 }, DEU: { prestige: 61 }, TUR: { capital: 19 } },
          effects: [],
        }),
      ),
      {},
    );
    const income = (nation: 'FRA' | 'DEU' | 'PAK' | 'TUR'): number =>
      moved(game, 2, nationalSlot('capital', nation));
    const { income: base, prestigeIncome: extra } = bare.coefficients;
    expect(income('PAK')).toBe(base.value);
    expect(income('FRA')).toBe(base.value + extra.value);
    // The purse is full at 20; the ledger says what was cut.
    expect(income('TUR')).toBe(1);
    expect(game.turns[1]?.ledger.some(({ effect }) => effect === 'limit.scale')).toBe(true);
    expect(moved(game, 1, nationalSlot('capital', 'PAK'))).toBe(0);
  });

  it('lands a delayed effect in its year and not before', () => {
    const lag = campaign.effects.find(({ id }) => id === 'imposed.bill');
    expect(lag?.lag).toBe(2);
    const game = turns(gameOf(bare), { commits: { FRA: ['impose:CHN'] } }, {}, {});
    const bill = [1, 2, 3].map((turn) =>
      moved(game, turn, nationalSlot('prosperity', 'FRA'), (effect) => effect === 'imposed.bill'),
    );
    expect(bill).toEqual([0, 0, lag?.amount]);
  });

  it('does yearly things once for each nation, and once for the world and for a leader', () => {
    const row = { amount: 1, reason: '', source: 'judgement', confidence: 'judgement' } as const;
    const game = turns(
      gameOf(
        altered(bare, {
          effects: [
            { ...row, id: 'test.each', on: 'yearEnded', measure: 'science', of: 'actor' },
            { ...row, id: 'test.world', on: 'yearEnded', measure: 'openness', of: 'world' },
            { ...row, id: 'test.leader', on: 'yearEnded', measure: 'prestige', of: 'ilrsLeader' },
          ],
        }),
      ),
      {},
    );
    const of = (id: string): number =>
      game.turns[0]?.ledger.filter(({ effect }) => effect === id).length ?? 0;
    expect([of('test.each'), of('test.world'), of('test.leader')]).toEqual([NATIONS.length, 1, 1]);
  });
});

describe("Chang'e-8", () => {
  const ready = (): Game =>
    turns(
      gameOf(
        altered(bare, {
          coefficients: { ...bare.coefficients, landerRisk: { ...bare.coefficients.landerRisk, value: 0 } },
        }),
      ),
      {
        offers: [gives('CHN', 'place', 'PAK'), gives('CHN', 'place', 'TUR')],
        commits: { CHN: ['place:PAK', 'place:TUR'] },
      },
      { commits: { PAK: ['build'] } },
    );

  it.each([
    [7, 'refused.state', 'planned'],
    [8, 'ok', 'onPad'],
    [9, 'ok', 'onPad'],
    [10, 'refused.state', 'grounded'],
  ] as const)('in turn %i: to fly is %s', (turn, expected, state) => {
    const game = passUntil(ready(), turn);
    expect(landerState(game.position.states)).toBe(state);
    expect(answerTo(talk(game, {}), 'CHN', 'fly')).toBe(expected);
  });

  it('takes those who built, and leaves those who did not', () => {
    const game = turns(passUntil(ready(), 8), { commits: { CHN: ['fly'] } });
    expect(deeds(game, 8)).toEqual(expect.arrayContaining(['landerFlown CHN', 'payloadFlown PAK>CHN']));
    expect(nationState(game.position.states, 'PAK').payload).toBe('flown');
    expect(nationState(game.position.states, 'TUR').payload).toBe('missed');
    expect(() => turns(game, { offers: [gives('CHN', 'place', 'FRA')] })).toThrow('refused.state');
  });

  it('leaves everybody on the ground when it never flew', () => {
    const game = passUntil(ready(), 10);
    expect(nationState(game.position.states, 'PAK').payload).toBe('missed');
    expect(nationState(game.position.states, 'TUR').payload).toBe('missed');
  });

  it('is lost in as many games as its risk says, with everybody aboard', () => {
    const risky = createEngine(
      altered(bare, {
        coefficients: { ...bare.coefficients, landerRisk: { ...bare.coefficients.landerRisk, value: 20 } },
      }),
    );
    let lost = 0;
    const games = 60;
    for (let seed = 1; seed <= games; seed += 1) {
      const game = startGame(risky, setupOf(bare, seed));
      turns(
        game,
        { offers: [gives('CHN', 'place', 'PAK')], commits: { CHN: ['place:PAK'] } },
        { commits: { PAK: ['build'] } },
      );
      turns(passUntil(game, 8), { commits: { CHN: ['fly'] } });
      const isLost = landerState(game.position.states) === 'lost';
      expect(nationState(game.position.states, 'PAK').payload).toBe(isLost ? 'lost' : 'flown');
      lost += isLost ? 1 : 0;
    }
    expect(lost).toBeGreaterThan(games * 0.08);
    expect(lost).toBeLessThan(games * 0.35);
  });
});

describe('Congress', () => {
  const opinion = (enthusiasm: number, skepticism: number, pressure: number) =>
    altered(bare, { national: { USA: { enthusiasm, skepticism, capital: 9 } }, world: { pressure } });
  const threshold = bare.coefficients.congressThreshold.value;

  it.each([
    [50, 50, 0, 50],
    [60, 50, 0, 55],
    [50, 60, 0, 45],
    [50, 50, 20, 60],
    [100, 0, 100, 100],
    [0, 100, 0, 0],
  ])('enthusiasm %i, skepticism %i, pressure %i: a mood of %i', (enthusiasm, skepticism, pressure, mood) => {
    expect(congressMood(gameOf(opinion(enthusiasm, skepticism, pressure)).position)).toBe(mood);
  });

  // With these numbers no part of Congress has a care of its own, so that the mood alone decides a silent debate.
  const carefree = { national: { USA: { enthusiasm: 45, skepticism: 35, capital: 9 } }, tariffs: [] };
  const mood = (level: number) => ({ world: { pressure: 2 * (level - 55) } });
  const vote = (changes: Changes, resolution: ResolutionId): Game => {
    const bills = bare.resolutions.filter((one) => one.threshold === 'congress');
    const sitting = { systems: ['debate' as const], resolutions: bills, sessions: [1], agenda: [] };
    return turns(gameOf(altered(bare, { ...sitting, trust: { 'USA>CHN': 30 }, ...changes })), {
      bids: { USA: { resolution, side: 'affirmative', coins: 1 } },
    });
  };

  /** Points of mood above the threshold that outweigh the presumption against any change. */
  const enough =
    Math.floor((500 - bare.coefficients.presumption.value) / bare.coefficients.moodLean.value) + 1;

  it.each([
    ['narrowLaw', enough, 'lawNarrowed USA'],
    ['narrowLaw', enough - 1, 'lawFailed USA'],
    ['repealLaw', REPEAL_EXTRA + enough, 'lawRepealed USA'],
    ['repealLaw', REPEAL_EXTRA + enough - 1, 'lawFailed USA'],
    ['standingCertificate', enough, 'certificateStands USA'],
  ] as const)('%s at %i from the threshold: %s', (bill, from, expected) => {
    const game = vote({ ...carefree, ...mood(threshold + from) }, bill);
    expect(deeds(game, 1).filter((deed) => /^(law|certificate)/.test(deed))).toEqual([expected]);
    expect(game.turns[0]?.debate?.ballots.map(({ audience }) => audience)).toEqual([...CONGRESS]);
  });

  it.each([
    ['repealLaw', 'narrowLaw', 'ok'],
    ['standingCertificate', 'narrowLaw', 'ok'],
    ['narrowLaw', 'narrowLaw', 'refused.state'],
    ['narrowLaw', 'repealLaw', 'refused.moot'],
    ['standingCertificate', 'repealLaw', 'refused.moot'],
    ['repealLaw', 'standingCertificate', 'ok'],
    ['narrowLaw', 'standingCertificate', 'ok'],
  ] as const)('%s can be tabled after %s: %s', (next, first, expected) => {
    const game = vote({ ...carefree, ...mood(100), sessions: [1, 2] }, first);
    // Nobody moves twice running.
    game.position.lastMover = null;
    expect(answerToBid(talk(game, {}), 'USA', { resolution: next, side: 'affirmative', coins: 1 })).toBe(
      expected,
    );
  });

  it('a standing certificate that fails leaves the law and its exception as they were', () => {
    const game = vote({ ...carefree, ...mood(threshold) }, 'standingCertificate');
    expect(deeds(game, 1).filter((deed) => /^(law|certificate)/.test(deed))).toEqual([]);
    expect(deeds(game, 1)).toContain('rejected USA');
  });

  it.each([
    ['scienceCommittee', { national: { USA: { enthusiasm: 46, skepticism: 35, capital: 9 } } }],
    ['armedServices', { national: { USA: { enthusiasm: 45, skepticism: 34, capital: 9 } } }],
    ['foreignAffairs', { trust: { 'USA>CHN': 31 } }],
  ] as const)('the %s has a care of its own', (part, change) => {
    const ballots = (changes: Changes) =>
      vote({ ...carefree, ...mood(threshold), ...changes }, 'narrowLaw').turns[0]?.debate?.ballots ?? [];
    const before = ballots({});
    const after = ballots(change);
    for (const { audience, margin } of after) {
      const usual = before.find((one) => one.audience === audience)?.margin ?? 0;
      expect(margin > usual, audience).toBe(audience === part);
    }
  });

  it.each([0, 1, 2])('the commerce committee minds tariffs on China, here of level %i', (level) => {
    const tariffs = level === 0 ? [] : [{ by: 'USA', on: 'CHN', level: level as 1 | 2 } as const];
    const margins = (changes: Changes) =>
      Object.fromEntries(
        (
          vote({ ...carefree, ...mood(threshold), ...changes }, 'narrowLaw').turns[0]?.debate?.ballots ?? []
        ).map(({ audience, margin }) => [audience, margin]),
      );
    const [free, taxed] = [margins({}), margins({ tariffs })];
    expect(taxed).toEqual({ ...free, commerceCommittee: (free.commerceCommittee ?? 0) - 20 * level });
  });

  it('answers a request for a certificate in the next year, and takes it back after two unused', () => {
    const game = turns(gameOf(opinion(60, 40, 40)), { commits: { USA: ['seekCertificate'] } });
    expect(deeds(game, 1)).toContain('certificateSought USA');
    expect(deeds(game, 2)).toContain('certificateGranted USA');
    turns(game, {});
    expect(deeds(game, 2)).not.toContain('certificateLapsed USA');
    turns(game, {});
    expect(deeds(game, 3)).toContain('certificateLapsed USA');
    expect(answerTo(talk(game, {}), 'USA', 'seekCertificate')).toBe('ok');
  });

  it('refuses one in a cold mood', () => {
    const game = turns(gameOf(opinion(20, 90, 0)), { commits: { USA: ['seekCertificate'] } });
    expect(deeds(game, 2)).toContain('certificateRefused USA');
  });

  it('lets one certificate serve for one act', () => {
    const game = turns(gameOf(opinion(60, 40, 40)), { commits: { USA: ['seekCertificate'] } });
    turns(game, { offers: [gives('CHN', 'laboratory', 'USA')], commits: { CHN: ['laboratory:USA'] } });
    expect(deeds(game, 2)).toEqual(
      expect.arrayContaining(['laboratoryOpened CHN>USA', 'certificateUsed USA>CHN']),
    );
    expect(() => turns(game, { offers: [gives('CHN', 'laboratory', 'USA')] })).toThrow('refused.barred');
  });
});

describe('a truce', () => {
  it('protects three Reveals after the one it was agreed in, and names its parties when it ends', () => {
    const game = turns(gameOf(bare), {
      offers: [gives('USA', 'truce', 'CHN')],
      commits: { USA: ['truce:CHN'] },
    });
    for (const turn of [2, 3, 4]) {
      expect(game.position.turn).toBe(turn);
      expect(deeds(game, turn - 1)).not.toContain('truceExpired CHN>USA');
      talk(game, {});
      expect(answerTo(game, 'CHN', 'raise:USA')).toBe('refused.underTruce');
      expect(answerTo(game, 'USA', 'raise:CHN')).toBe('refused.underTruce');
      beat(game, {});
    }
    expect(deeds(game, 4)).toContain('truceExpired CHN>USA');
    expect(answerTo(talk(game, {}), 'CHN', 'raise:USA')).toBe('ok');
  });
});

describe('the end', () => {
  it('comes after the last turn and two years of aftermath in which delayed effects land', () => {
    const game = passUntil(gameOf(bare), 15);
    turns(game, { commits: { FRA: ['impose:CHN'] } });
    expect(isOver(game)).toBe(true);
    expect(game.turns.map(({ turn }) => turn)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    expect(
      moved(game, 17, nationalSlot('prosperity', 'FRA'), (effect) => effect === 'imposed.bill'),
    ).toBeLessThan(0);
    expect(game.position.delayed).toEqual([]);
    expect(game.turns[15]?.choices).toEqual({});
    // Nobody earns in the aftermath, and no news breaks.
    expect(
      game.turns[15]?.ledger.some(({ effect }) => effect === 'income' || effect.startsWith('news.')),
    ).toBe(false);
    expect(game.turns.every(({ hash }) => hash.length === 16)).toBe(true);
  });

  // The seventh turn has a debate after its three beats.
  it.each([0, 1, 2, 3, 6, 10])(
    'can come early in any beat (%i): aftermath, scores and an ending all the same',
    (beats) => {
      const game = playRandomly(startGame(engine, setupOf(campaign, 51)), 51, { through: 6 });
      for (let at = 0; at < beats; at += 1) randomBeat(game, 51);
      expect(playedTurn(game)).toBe(7);
      expect(endEarly(game).ok).toBe(true);
      expect(isOver(game)).toBe(true);
      // The years of aftermath are played by nobody.
      expect(playedTurn(game)).toBe(7);
      expect(game.turns).toHaveLength(9);
      expect(game.position.delayed).toEqual([]);
      expect(game.position.pledges).toEqual([]);
      expect(game.position.debate).toBeNull();
      expect(RESOLUTIONS.filter((id) => resolutionState(game.position.states, id) === 'tabled')).toEqual([]);
      expect(game.slips).toEqual({});
      expect(endEarly(game).ok).toBe(false);
      for (const seat of NATIONS) {
        const { score, aims } = scoreOf(game, seat);
        expect(aims).toHaveLength(4);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
      expect(campaign.endings).toContain(endingOf(campaign, game.position));
    },
  );

  it('breaks no promise that nobody could keep any more', () => {
    const game = talk(gameOf(bare), { offers: loans('CHN', 'PAK') });
    endEarly(game);
    expect(
      game.turns.flatMap(({ occurrences }) => occurrences).filter(({ deed }) => deed === 'dealBroken'),
    ).toEqual([]);
  });

  it('of a lesson comes after its five turns', () => {
    const game = gameOf(lesson);
    while (!isOver(game)) {
      // Chang'e-8 is years away.
      expect(answerTo(talk(game, {}), 'CHN', 'fly')).toBe('refused.state');
      turns(game, {});
    }
    expect(game.turns).toHaveLength(7);
    expect(playedTurn(game)).toBe(5);
    expect(phase(game)).toBe('over');
  });
});

describe('news', () => {
  it('tells two seeds two stories, and breaks each item once', () => {
    const told = (seed: number): readonly string[] =>
      passUntil(startGame(engine, setupOf(campaign, seed)), 99).position.news;
    expect(told(1)).not.toEqual(told(2));
    for (const seed of [1, 2, 3]) expect(new Set(told(seed)).size).toBe(told(seed).length);
  });

  it('stays within its years, and no country goes to a station that does not stand', () => {
    const game = passUntil(startGame(engine, setupOf(campaign, 5)), 99);
    for (const log of game.turns) {
      const broke = log.occurrences.filter(({ deed }) => deed === 'newsBroke');
      expect(broke.length).toBeLessThanOrEqual(3);
      for (const { about } of broke) {
        const item = campaign.news.find(({ id }) => id === about);
        expect(item && item.turns[0] <= log.turn && log.turn <= item.turns[1], about ?? '').toBe(true);
        expect(item?.accession?.camp, about ?? '').not.toBe('ilrs');
      }
    }
    expect(world(game, 'ilrsWeight')).toBe(0);
  });
});

describe('stocks', () => {
  it('move from the lender to the borrower to the laboratory', () => {
    const game = turns(gameOf(bare), {
      offers: [...loans('CHN', 'PAK', 'FRA'), asks('TUR', 'loan', 'CHN')],
      commits: { CHN: ['lend'] },
    });
    expect(national(game, 'lots', 'CHN')).toBe(12 - 3);
    expect(national(game, 'loans', 'CHN')).toBe(3);
    for (const nation of ['PAK', 'FRA', 'TUR'] as const) expect(national(game, 'young', nation)).toBe(1);
    expect(moved(game, 1, worldSlot('laboratories'))).toBe(0);
    turns(game, { commits: { PAK: ['study'], FRA: ['study'] } });
    expect(world(game, 'laboratories')).toBe(2);
    expect(national(game, 'young', 'PAK')).toBe(0);
    turns(game, { commits: { PAK: ['publishOpenly'], FRA: ['publishClosed'] } });
    expect(national(game, 'papers', 'PAK') + national(game, 'papers', 'FRA')).toBe(2);
  });

  it('of an exchange go both ways, young for old', () => {
    const game = turns(gameOf(bare), {
      offers: [gives('CHN', 'exchange', 'RUS')],
      commits: { CHN: ['exchange:RUS'] },
    });
    expect(national(game, 'young', 'RUS')).toBe(1);
    expect(national(game, 'old', 'CHN')).toBe(1);
    expect(national(game, 'lots', 'CHN')).toBe(11);
    expect(national(game, 'lots', 'RUS')).toBe(3);
  });

  it('of a gift are two lots, for good', () => {
    const game = turns(gameOf(bare), { commits: { CHN: ['give:PAK'] } });
    expect(national(game, 'young', 'PAK')).toBe(2);
    expect(national(game, 'lots', 'CHN')).toBe(10);
    expect(national(game, 'loans', 'CHN')).toBe(1);
  });
});
