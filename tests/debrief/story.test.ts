import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { cliffhangersOf } from '../../src/debrief/cliffhanger.ts';
import { fortunesOf, winnerAndLoser } from '../../src/debrief/fortunes.ts';
import { metricSlots } from '../../src/debrief/metricSlots.ts';
import { slotCauses } from '../../src/debrief/slotCauses.ts';
import { testimonyOf } from '../../src/debrief/testimony.ts';
import { promisesOf, wordsOf } from '../../src/debrief/wordRecord.ts';
import { emptyTurnLog, type TurnLog } from '../../src/game/log.ts';
import { openingPosition } from '../../src/game/openingPosition.ts';
import { scoreOf } from '../../src/game/score.ts';
import { pledgeMachineSlot } from '../../src/machines/slots.ts';
import { aimMills, readMetric } from '../../src/rules/aims.ts';
import { occurrence } from '../../src/rules/occurrence.ts';
import type { Position } from '../../src/rules/position.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { campaignEngine, playedGame, tariffEngine } from './playedGame.ts';

const slot = trustSlot('FRA', 'CHN');

function logOf(
  turn: number,
  entries: readonly { deed: Parameters<typeof occurrence>[0]; delta: number }[],
): TurnLog {
  const log = emptyTurnLog(turn);
  for (const { deed, delta } of entries) {
    const at = log.occurrences.push(occurrence(deed, { by: 'CHN', to: 'FRA' })) - 1;
    log.ledger.push({ slot, delta, effect: `${deed}.trust`, by: 'CHN', deed: at });
  }
  return log;
}

describe('what a nation remembers of another', () => {
  it('is the deed that moved its trust most, all effects of the deed together', () => {
    const first = logOf(1, [{ deed: 'lent', delta: 4 }]);
    first.ledger.push({ slot, delta: 3, effect: 'lent.more', by: 'CHN', deed: 0 });
    const turns = [first, logOf(2, [{ deed: 'imposed', delta: -6 }])];
    expect(testimonyOf(campaign, turns, 'FRA', 'CHN')).toEqual({ turn: 1, deed: 'lent', delta: 7 });
  });

  it('is a fall when a fall is larger, and of equals the latest', () => {
    const turns = [logOf(1, [{ deed: 'lent', delta: 6 }]), logOf(2, [{ deed: 'imposed', delta: -6 }])];
    expect(testimonyOf(campaign, turns, 'FRA', 'CHN')).toEqual({ turn: 2, deed: 'imposed', delta: -6 });
  });

  it('takes no account of what others did, nor of other nations’ trust', () => {
    const log = logOf(1, []);
    log.ledger.push({ slot, delta: 9, effect: 'lent.trust', by: 'USA', deed: -1 });
    log.ledger.push({
      slot: trustSlot('DEU', 'CHN'),
      delta: 9,
      effect: 'lent.trust',
      by: 'CHN',
      deed: -1,
    });
    expect(testimonyOf(campaign, [log], 'FRA', 'CHN')).toBeNull();
  });

  it('does not quote what was decided in a cabinet', () => {
    const log = logOf(1, [{ deed: 'lent', delta: 2 }]);
    const at = log.occurrences.push(occurrence('counselled', { by: 'CHN', secretOf: 'CHN' })) - 1;
    log.ledger.push({ slot, delta: 5, effect: 'cabinet.x#0', by: 'CHN', deed: at });
    expect(testimonyOf(campaign, [log], 'FRA', 'CHN')).toEqual({ turn: 1, deed: 'lent', delta: 2 });
  });

  it('tells what nobody can quote from nothing at all', () => {
    const closed = emptyTurnLog(1);
    closed.occurrences.push(occurrence('counselled', { by: 'CHN', secretOf: 'CHN' }));
    closed.ledger.push({ slot, delta: -1, effect: 'cabinet.x#0', by: 'CHN', deed: 0 });
    const landedLate = emptyTurnLog(3);
    landedLate.ledger.push({ slot, delta: 1, effect: 'cabinet.x#0', by: 'CHN', deed: -1 });
    const evenedOut = logOf(2, [{ deed: 'lent', delta: 4 }]);
    evenedOut.ledger.push({ slot, delta: -4, effect: 'lent.more', by: 'CHN', deed: 0 });
    for (const log of [closed, landedLate, evenedOut])
      expect(testimonyOf(campaign, [log], 'FRA', 'CHN')).toBe('unquoted');
    const others = emptyTurnLog(1);
    others.occurrences.push(occurrence('yearEnded'));
    others.ledger.push({ slot, delta: 9, effect: 'lent.trust', by: 'USA', deed: -1 });
    others.ledger.push({ slot, delta: 2, effect: 'year.drift', by: 'CHN', deed: 0 });
    expect(testimonyOf(campaign, [others], 'FRA', 'CHN')).toBeNull();
  });

  it('dates what landed late to the year of the deed', () => {
    const late = campaign.effects.find((row) => row.lag);
    if (!late?.lag) throw new Error('the campaign has delayed effects');
    const log = emptyTurnLog(6);
    log.ledger.push({ slot, delta: 5, effect: late.id, by: 'CHN', deed: -1 });
    expect(testimonyOf(campaign, [log], 'FRA', 'CHN')).toEqual({
      turn: 6 - late.lag,
      deed: late.on,
      delta: 5,
    });
  });
});

describe('fortunes', () => {
  const game = playedGame(21);
  const fortunes = fortunesOf(game);

  it('run from the opening to the score', () => {
    for (const { nation, after } of fortunes)
      expect(Math.trunc(after / 1000)).toBe(scoreOf(game, nation).score);
  });

  it('name the aims that did most and least for the agenda', () => {
    for (const { nation, best, worst } of fortunes) {
      const opening = openingPosition(campaignEngine);
      for (const { aim, mills } of scoreOf(game, nation).aims) {
        const rise = aim.weight * (mills - aimMills(aim, opening, nation));
        expect(rise).toBeLessThanOrEqual(best.aim.weight * (best.after - best.before));
        expect(rise).toBeGreaterThanOrEqual(worst.aim.weight * (worst.after - worst.before));
      }
    }
  });

  it('name for each a cause that moved it the way it went', () => {
    const told = fortunes.flatMap(({ nation, best, worst }) => [
      { nation, ...best },
      { nation, ...worst },
    ]);
    for (const { aim, before, after, cause, nation } of told) {
      if (!cause) continue;
      const toward = (aim.to > aim.from ? 1 : -1) * (after >= before ? 1 : -1);
      const all = slotCauses(game.turns, metricSlots(aim.metric, game.position, nation));
      const open = all.filter(
        ({ entry, occurrence }) =>
          (occurrence?.secretOf ?? null) === null && !entry.effect.startsWith('cabinet.'),
      );
      expect(toward * cause.sum).toBe(Math.max(...open.map(({ sum }) => toward * sum)));
      expect(toward * cause.sum).toBeGreaterThan(0);
    }
    expect(told.some(({ cause }) => cause?.occurrence)).toBe(true);
    expect(told.some(({ cause }) => cause?.occurrence === null)).toBe(true);
  });

  it('name the deeds and the news that moved it noticeably, the strongest first', () => {
    for (const { best, nation, worst } of fortunes) {
      for (const { after, aim, before, deeds } of [best, worst]) {
        if (aim.metric.kind === 'tariffs' || aim.metric.kind === 'standing') continue;
        const toward = (aim.to > aim.from ? 1 : -1) * (after >= before ? 1 : -1);
        const causes = slotCauses(game.turns, metricSlots(aim.metric, game.position, nation));
        const sums = deeds.map(
          ({ occurrence }) => toward * (causes.find((cause) => cause.occurrence === occurrence)?.sum ?? 0),
        );
        expect(sums).toEqual(sums.toSorted((one, other) => other - one));
        for (const { occurrence } of deeds) expect(occurrence?.secretOf ?? null).toBeNull();
        // At the very least two per cent, were it the aim's one number.
        for (const sum of sums) expect((sum * 100) / Math.abs(aim.to - aim.from)).toBeGreaterThanOrEqual(2);
      }
    }
    expect(fortunes.some(({ worst }) => worst.cause?.turn === null && worst.deeds.length > 0)).toBe(true);
  });

  it('name the first tariff of an aim that counts tariffs, and the first treaty of one that reads treaties', () => {
    const [berlin] = fortunesOf(playedGame(21, undefined, tariffEngine)).filter(
      ({ nation }) => nation === 'DEU',
    );
    const counted = berlin ? [berlin.best, berlin.worst] : [];
    for (const { after, aim, before, deeds } of counted) {
      expect(aim.metric.kind).toBe('tariffs');
      expect(after).not.toBe(before);
      expect(deeds.length).toBeGreaterThan(0);
      const wanted = after < before ? ['imposed', 'raised'] : ['lifted'];
      for (const { occurrence } of deeds) expect(wanted).toContain(occurrence?.deed);
      const turns = deeds.map(({ turn }) => turn ?? 0);
      expect(turns).toEqual(turns.toSorted((one, other) => one - other));
    }
    expect(counted).toHaveLength(2);
    const told = [8, 15].flatMap((seed) =>
      fortunesOf(playedGame(seed)).map(({ best, nation }) => ({ ...best, nation })),
    );
    const standing = told.filter(({ aim, deeds }) => aim.metric.kind === 'standing' && deeds.length > 0);
    expect(standing.length).toBeGreaterThan(0);
    for (const { deeds, nation } of standing)
      for (const { occurrence } of deeds) expect(occurrence?.by).toBe(nation);
  });

  it('find who gained most and who lost most', () => {
    const { gained, lost } = winnerAndLoser(fortunes);
    for (const { before, after } of fortunes) {
      expect(after - before).toBeLessThanOrEqual(gained.after - gained.before);
      expect(after - before).toBeGreaterThanOrEqual(lost.after - lost.before);
    }
  });
});

describe('the numbers behind a metric', () => {
  const position = openingPosition(campaignEngine);
  const aims = NATIONS.flatMap((nation) => {
    const { public: open, secret, world } = campaign.agendas[nation];
    return [...open, ...secret, world].map((aim) => ({ id: aim.id, aim, nation }));
  });

  it.each(aims)('are the ones that move $id, with their sign', ({ aim, nation }) => {
    const slots = metricSlots(aim.metric, position, nation);
    const reading = readMetric(aim.metric, position, nation);
    const readsStates = aim.metric.kind === 'tariffs' || aim.metric.kind === 'standing';
    expect(slots.length > 0).toBe(!readsStates);
    const raised: Position = { ...position, numbers: position.numbers.slice() };
    for (const { slot: one, sign } of slots)
      raised.numbers[one] = (raised.numbers[one] as number) + 10 * sign;
    if (!readsStates) expect(readMetric(aim.metric, raised, nation)).toBeGreaterThan(reading);
    // Nothing else is read.
    const others: Position = { ...position, numbers: position.numbers.map((value) => value + 7) };
    for (const { slot: one } of slots) others.numbers[one] = position.numbers[one] as number;
    expect(readMetric(aim.metric, others, nation)).toBe(reading);
  });
});

describe('Words and promises on record', () => {
  it('count each Word once, with who backed and who doubted it', () => {
    const game = playedGame(7);
    for (const nation of NATIONS) {
      const words = wordsOf(game.turns, nation);
      const given = game.turns.filter((log) => log.words[nation]);
      expect(words.map(({ turn, choice }) => [turn, choice])).toEqual(
        given.map((log) => [log.turn, log.words[nation]]),
      );
      for (const { turn, choice, kept } of words) {
        if (!kept) continue;
        expect(game.turns[turn - 1]?.choices[nation]).toContain(choice);
      }
    }
    const backed = NATIONS.flatMap((nation) =>
      wordsOf(game.turns, nation).flatMap(({ backers, doubters }) => [...backers, ...doubters]),
    );
    const stakes = game.turns.flatMap((log) => Object.keys(log.stakes));
    expect(backed).toHaveLength(stakes.length);
  });

  it('tell pledges kept from promises broken', () => {
    const log = emptyTurnLog(3);
    log.occurrences.push(
      occurrence('pledgeKept', { by: 'DEU', to: 'FRA' }),
      occurrence('dealBroken', { by: 'DEU', to: 'JPN', about: 'loan' }),
      occurrence('pledgeBroken', { by: 'FRA', to: 'DEU' }),
    );
    expect(promisesOf([log], 'DEU')).toEqual([
      { turn: 3, to: 'FRA', kind: 'pledge', kept: true },
      { turn: 3, to: 'JPN', kind: 'deal', kept: false },
    ]);
  });
});

describe('what a chapter closes on', () => {
  const opening = openingPosition(campaignEngine);
  const at = (changes: Readonly<Record<number, number>>, more: Partial<Position> = {}): Position => {
    const numbers = opening.numbers.slice();
    for (const [place, value] of Object.entries(changes)) numbers[Number(place)] = value;
    return { ...opening, numbers, turn: 6, ...more };
  };
  const kinds = (position: Position, seat: (typeof NATIONS)[number] = 'DEU'): readonly string[] =>
    cliffhangersOf(campaign, position, seat).map(({ kind }) => kind);

  it.each([
    ['tension near the freeze', at({ [worldSlot('tension')]: 80 }), 'freezing'],
    [
      'a bill near its threshold',
      at({
        [worldSlot('pressure')]: 60,
        [nationalSlot('enthusiasm', 'USA')]: 60,
        [nationalSlot('skepticism', 'USA')]: 60,
      }),
      'billNear',
    ],
    ['unopened grains', at({ [nationalSlot('young', 'DEU')]: 2 }), 'unopened'],
    ['two bases neck and neck', at({ [worldSlot('artemisBase')]: 5, [worldSlot('ilrsBase')]: 4 }), 'racing'],
    [
      'a pledge that falls due',
      at(
        {},
        { pledges: [{ first: 'FRA', second: 'DEU', terms: { mine: 'study', yours: 'study', due: 7 } }] },
      ),
      'pledgeDue',
    ],
    ['the flight that is near', at({}), 'window'],
    ['the station nobody has founded', at({}), 'noStation'],
  ])('is %s', (_, position, kind) => {
    expect(kinds(position)).toContain(kind);
  });

  it.each([
    ['calm tension', at({ [worldSlot('tension')]: 74 }), 'freezing'],
    ['no lot on the bench', at({ [nationalSlot('young', 'DEU')]: 0 }), 'unopened'],
    [
      'others’ pledges',
      at(
        {},
        { pledges: [{ first: 'FRA', second: 'USA', terms: { mine: 'study', yours: 'study', due: 6 } }] },
      ),
      'pledgeDue',
    ],
    [
      'a pledge that is years away',
      at(
        {},
        { pledges: [{ first: 'FRA', second: 'DEU', terms: { mine: 'study', yours: 'study', due: 8 } }] },
      ),
      'pledgeDue',
    ],
    ['a flight that is years away', at({}, { turn: 3 }), 'window'],
  ])('is silent about %s', (_, position, kind) => {
    expect(kinds(position)).not.toContain(kind);
  });

  it.each([
    ['nobody', '"open"', 'both'],
    ['the other', '"secondOwes"', 'self'],
    ['the reader', '"firstOwes"', 'other'],
  ])('tells who of a pledge still owes its half where %s has delivered', (_, state, owes) => {
    const terms = { mine: 'study', yours: 'study', due: 7 };
    const { states } = at({});
    const pledged = at(
      {},
      {
        pledges: [{ first: 'FRA', second: 'DEU', terms }],
        states: states.with(pledgeMachineSlot('FRA', 'DEU'), state),
      },
    );
    expect(cliffhangersOf(campaign, pledged, 'DEU')).toContainEqual({
      kind: 'pledgeDue',
      with: 'FRA',
      due: 7,
      owes,
    });
  });

  it('names the nearest rival in prestige, ahead before behind', () => {
    const prestige = Object.fromEntries(NATIONS.map((nation) => [nationalSlot('prestige', nation), 10]));
    const own = nationalSlot('prestige', 'DEU');
    const ahead = at({
      ...prestige,
      [own]: 50,
      [nationalSlot('prestige', 'JPN')]: 53,
      [nationalSlot('prestige', 'FRA')]: 49,
    });
    expect(cliffhangersOf(campaign, ahead, 'DEU')).toContainEqual({
      kind: 'rivalAhead',
      rival: 'JPN',
      by: 3,
    });
    const first = at({ ...prestige, [own]: 50, [nationalSlot('prestige', 'FRA')]: 49 });
    expect(cliffhangersOf(campaign, first, 'DEU')).toContainEqual({
      kind: 'rivalBehind',
      rival: 'FRA',
      by: 1,
    });
  });

  it('never has nothing to say', () => {
    for (const seed of [1, 2, 3]) {
      const { position } = playedGame(seed, 6);
      for (const seat of NATIONS) expect(cliffhangersOf(campaign, position, seat).length).toBeGreaterThan(0);
    }
  });
});
