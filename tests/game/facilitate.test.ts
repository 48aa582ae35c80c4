import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { checkIntervention, intervene, tellable } from '../../src/game/facilitate.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { positionHash } from '../../src/game/hash.ts';
import { beatOf } from '../../src/game/log.ts';
import { isOver, phase, startGame } from '../../src/game/opening.ts';
import { isBallotDue } from '../../src/game/speeches.ts';
import { checkSlip, dueSeats, endEarly } from '../../src/game/writer.ts';
import { worldOf } from '../../src/rules/position.ts';
import { LIMITS_A_TURN, MOST_TOLD, RATINGS_A_DEBATE } from '../../src/rules/told.ts';
import { SPEECHES } from '../../src/vocabulary/debate.ts';
import type { Intervention, ToldShift } from '../../src/vocabulary/facilitator.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { bid, debateOf, opening, SILENCE, speak, undecided, upToDebate } from '../support/debates.ts';
import { engine } from '../support/engines.ts';
import { playLed } from '../support/ledPlay.ts';
import { moved, turns } from '../support/play.ts';
import { hand, playRandomly, randomBeat, randomSlip } from '../support/randomPlay.ts';
import { rebuilt } from '../support/rebuild.ts';

const start = (seed = 1): Game => startGame(engine, setupOf(campaign, seed));
const headline = (text: string, shift: ToldShift | null = null): Intervention => ({
  kind: 'headline',
  text,
  shift,
});
const faultOf = (game: Game, act: Intervention): string | null => {
  const before = JSON.stringify(game.entries);
  const checked = checkIntervention(game, act);
  const done = intervene(game, act);
  expect(done.ok).toBe(checked.ok);
  if (done.ok) return null;
  expect(JSON.stringify(game.entries)).toBe(before);
  return done.fault.code;
};
const must = (game: Game, act: Intervention): Game => {
  expect(faultOf(game, act)).toBeNull();
  return game;
};

describe('news that the facilitator tells', () => {
  it('does what it would have done by itself, and every line names who told it', () => {
    const game = start();
    const item = tellable(game).find(({ shifts }) => shifts.length > 0);
    if (!item) throw new Error('no news with effects');
    const before = game.position.numbers.slice();
    const place = game.turns[0]?.occurrences.length ?? 0;
    must(game, { kind: 'news', id: item.id });
    const [log] = game.turns;
    expect(log?.occurrences.at(-1)).toMatchObject({ deed: 'newsTold', about: item.id, secretOf: null });
    const lines =
      log?.ledger.map((line, at) => ({ line, at })).filter(({ line }) => line.deed === place) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    const sums = before.slice();
    for (const { line, at } of lines) {
      expect(line.effect === `told.${item.id}` || line.effect.startsWith('limit.')).toBe(true);
      expect(log && beatOf(log, at)).toBe('brief');
      sums[line.slot] = (sums[line.slot] as number) + line.delta;
    }
    expect(game.position.numbers).toEqual(sums);
    expect(game.position.news).toContain(item.id);
  });

  it('never breaks again by itself, and is refused a second time', () => {
    const game = start(3);
    const item = tellable(game).find(({ turns: [first, last] }) => first <= 2 && last >= 2);
    if (!item) throw new Error('no news of the second year');
    must(game, { kind: 'news', id: item.id });
    expect(faultOf(game, { kind: 'news', id: item.id })).toBe('newsTold');
    expect(tellable(game)).not.toContain(item);
    turns(game, {}, {}, {});
    const broke = game.turns.flatMap((log) => log.occurrences).filter(({ about }) => about === item.id);
    expect(broke).toHaveLength(1);
    const [past] = start(3).turns[0]?.occurrences.filter(({ deed }) => deed === 'newsBroke') ?? [];
    expect(faultOf(game, { kind: 'news', id: past?.about ?? '' })).toBe('newsTold');
    expect(faultOf(game, { kind: 'news', id: 'noSuchNews' })).toBe('newsUnknown');
  });

  it('comes before the table has talked, and no more than three times a year', () => {
    const game = start();
    randomBeat(game, 1);
    expect(faultOf(game, headline('Too late for this year'))).toBe('toldLate');
    playRandomly(game, 1, { through: 1 });
    for (const at of [1, 2, 3]) must(game, headline(`Headline number ${at}`));
    expect(faultOf(game, headline('Headline number 4'))).toBe('toldOften');
    playRandomly(game, 1, { through: 2 });
    must(game, headline('Headline number 4'));
    endEarly(game);
    expect(faultOf(game, headline('After the end of it'))).toBe('gameOver');
  });

  it('gives slips of the running beat back, since who wrote them had not heard it', () => {
    const game = start();
    for (const seat of NATIONS.slice(0, 4)) hand(game, seat, randomSlip(game, seat, 1));
    must(game, headline('Everybody listens up'));
    expect(game.slips).toEqual({});
    for (const seat of NATIONS) expect(checkSlip(game, seat, randomSlip(game, seat, 1)).ok).toBe(true);
  });

  it('moves nothing, or one thing within the limits that are published', () => {
    const game = start();
    const before = game.position.numbers.slice();
    must(game, headline('Nothing comes of this'));
    expect(game.position.numbers).toEqual(before);
    must(game, headline('Calm words', { measure: 'tension', of: null, amount: -4 }));
    expect(moved(game, 1, worldSlot('tension'), (effect) => effect === 'told.headline:Calm words')).toBe(-4);
    expect(worldOf(game.position, 'tension')).toBe((before[worldSlot('tension')] as number) - 4);
    must(game, headline('A film about the Moon', { measure: 'enthusiasm', of: 'everyone', amount: 2 }));
    for (const nation of NATIONS)
      expect(moved(game, 1, nationalSlot('enthusiasm', nation), (effect) => effect.startsWith('told.'))).toBe(
        2,
      );
  });

  it('is refused with a code where it would move more, or another thing, or is no line of text', () => {
    const game = start();
    const shifted = (shift: unknown): string | null =>
      faultOf(game, headline('Five letters', shift as ToldShift));
    expect(shifted({ measure: 'tension', of: null, amount: MOST_TOLD.tension + 1 })).toBe('toldAmount');
    expect(shifted({ measure: 'tension', of: null, amount: 0 })).toBe('toldAmount');
    expect(shifted({ measure: 'tension', of: null, amount: 1.5 })).toBe('toldAmount');
    expect(shifted({ measure: 'capital', of: 'CHN', amount: 1 })).toBe('toldMeasure');
    expect(shifted({ measure: 'tension', of: 'CHN', amount: 1 })).toBe('toldWhose');
    expect(shifted({ measure: 'prosperity', of: null, amount: 1 })).toBe('toldWhose');
    expect(faultOf(game, headline('Why'))).toBe('headlineLength');
    expect(faultOf(game, headline('x'.repeat(141)))).toBe('headlineLength');
    for (const text of ['two\nlines', ' padded ', '12345', 'half \ud800 a letter', 'left\u202eright'])
      expect(faultOf(game, headline(text))).toBe('headlineLetters');
    expect(game.entries).toEqual([]);
  });

  it('counts in the hash by what it says', () => {
    const hashOf = (text: string): string => positionHash(must(start(), headline(text)).position);
    expect(hashOf('One headline')).not.toBe(hashOf('Other headline'));
  });
});

const RICH = Object.fromEntries(NATIONS.map((nation) => [nation, { capital: 12 }]));
const yearly = undecided({ sessions: Array.from({ length: 15 }, (_, at) => at + 1), national: RICH });
const ENGINE = createEngine(yearly);
const tabled = (within: number | null): Game => {
  const game = startGame(ENGINE, setupOf(yearly, 1));
  if (within !== null) must(game, { kind: 'ratings', within });
  return upToDebate(game, { bids: { FRA: bid('openData') } });
};

describe('a room that rates arguments', () => {
  it('rates what was said, after the first speech and before the ballots', () => {
    const game = tabled(200);
    const rating = (base: number, claim?: string): Intervention => ({
      kind: 'rating',
      claim: claim ?? debateOf(game).flow[0]?.claim ?? 'none',
      base,
    });
    expect(faultOf(game, rating(500))).toBe('claimUnsaid');
    expect(faultOf(game, { kind: 'ratings', within: 300 })).toBe('debateRuns');
    speak(game, opening(game));
    expect(faultOf(game, rating(1001))).toBe('ratingRange');
    must(game, rating(700));
    expect(faultOf(game, rating(700))).toBe('ratedAlready');
    must(game, rating(650));
    expect(debateOf(game).room?.ratings).toEqual([{ claim: debateOf(game).flow[0]?.claim, base: 650 }]);
    expect(faultOf(game, { kind: 'ballots' })).toBe('speechesLeft');
    for (let made = 2; made < RATINGS_A_DEBATE; made += 1) must(game, rating(made));
    expect(faultOf(game, rating(999))).toBe('ratedOften');
  });

  it('waits with the ballots, so that the last speech can be rated like the first', () => {
    const game = tabled(300);
    for (let at = 0; at < SPEECHES.length - 1; at += 1) speak(game);
    speak(game, opening(game));
    expect(isBallotDue(game.position)).toBe(true);
    expect(phase(game)).toBe('debate');
    expect(dueSeats(game.position)).toEqual([]);
    for (const seat of NATIONS)
      expect(checkSlip(game, seat, SILENCE)).toMatchObject({ ok: false, fault: { code: 'notYourSpeech' } });
    const claim = debateOf(game).flow[0]?.claim as string;
    must(game, { kind: 'rating', claim, base: 0 });
    must(game, { kind: 'ballots' });
    expect(game.position).toMatchObject({ turn: 2, debate: null });
    const decided = game.turns[0]?.debate;
    expect(decided).toMatchObject({ room: { within: 300, ratings: [{ claim, base: 0 }] } });
    const unrated = tabled(300);
    for (let at = 0; at < SPEECHES.length - 1; at += 1) speak(unrated);
    speak(unrated, opening(unrated));
    must(unrated, { kind: 'ballots' });
    decided?.bases.plain.forEach(([base = 0], audience) => {
      const found = unrated.turns[0]?.debate?.bases.plain[audience]?.[0] ?? 0;
      expect(found - base).toBeGreaterThan(0);
      expect(found - base).toBeLessThanOrEqual(300);
    });
  });

  it('rates nothing where nobody let it, and nothing waits then', () => {
    const game = tabled(null);
    speak(game, opening(game));
    const claim = debateOf(game).flow[0]?.claim as string;
    expect(faultOf(game, { kind: 'rating', claim, base: 500 })).toBe('ratingsClosed');
    while (game.position.debate) speak(game);
    expect(game.position.turn).toBe(2);
    expect(faultOf(game, { kind: 'ballots' })).toBe('noDebate');
    expect(faultOf(game, { kind: 'rating', claim, base: 500 })).toBe('noDebate');
    expect(faultOf(game, { kind: 'ratings', within: 301 })).toBe('withinRange');
  });

  it('is not told without end within a year how far it may rate', () => {
    const game = start();
    const limit = (within: number): Intervention => ({ kind: 'ratings', within });
    must(game, limit(200));
    for (let made = LIMITS_A_TURN - 2; made >= 0; made -= 1) must(game, limit(made));
    expect(faultOf(game, limit(300))).toBe('withinOften');
    playRandomly(game, 1, { through: 1 });
    must(game, limit(300));
  });

  it('can rise from a debate whose ballots wait', () => {
    const game = tabled(100);
    for (let at = 0; at < SPEECHES.length; at += 1) speak(game);
    expect(endEarly(game).ok).toBe(true);
    expect(isOver(game)).toBe(true);
  });
});

describe('a game with a facilitator', () => {
  it('moves no number without a cause, and is the same when made afresh at any moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const game = playLed(start(seed), seed, 4);
        const again = rebuilt(playLed(start(seed), seed, 2));
        playLed(again, seed, 4);
        expect(again.turns.map(({ hash }) => hash)).toEqual(game.turns.map(({ hash }) => hash));
        const sums = startNumbers();
        for (const { slot, delta } of game.turns.flatMap(({ ledger }) => ledger))
          sums[slot] = (sums[slot] as number) + delta;
        expect(game.position.numbers).toEqual(sums);
      }),
      { numRuns: 4, seed: 1731 },
    );
  });
});

function startNumbers(): Int32Array {
  const game = start();
  const numbers = game.position.numbers.slice();
  for (const { slot, delta } of game.turns[0]?.ledger ?? [])
    numbers[slot] = (numbers[slot] as number) - delta;
  return numbers;
}
