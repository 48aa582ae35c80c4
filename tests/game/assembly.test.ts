import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../src/game/assembly.ts';
import { bidFault, strengthOfBid, tableRefusal } from '../../src/game/bids.ts';
import { copyGame, type Game } from '../../src/game/game.ts';
import { phase } from '../../src/game/opening.ts';
import { checkSlip, dueSeats, submitSlip } from '../../src/game/writer.ts';
import { type ResolutionId, SIDES, SPEECHES } from '../../src/vocabulary/debate.ts';
import { nationalSlot, trustSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { Bid, SpeechSlip } from '../../src/vocabulary/talk.ts';
import { bid, debateOf, decided, SILENCE, speak, undecided, upToDebate } from '../support/debates.ts';
import { engine, gameOf } from '../support/engines.ts';
import { deeds, moved, national, passUntil, talk, turns } from '../support/play.ts';
import { position } from '../support/positions.ts';
import { events } from '../support/states.ts';

const RICH = Object.fromEntries(NATIONS.map((nation) => [nation, { capital: 12 }]));
/** A session every year, nothing on the agenda. */
const yearly = undecided({ sessions: Array.from({ length: 15 }, (_, at) => at + 1), national: RICH });
const third = undecided({ sessions: [3], national: RICH });

const paid = (game: Game, turn: number): readonly string[] =>
  (game.turns[turn - 1]?.ledger ?? [])
    .filter(({ effect }) => effect === 'bid.paid')
    .map(
      ({ by, delta, slot }) => `${by} ${delta}${slot === nationalSlot('capital', by as Nation) ? '' : '?'}`,
    );
const speakers = (game: Game): readonly Nation[] => {
  const { affirmative, negative } = debateOf(game).speakers;
  return [...affirmative, ...negative];
};

describe('a bid', () => {
  // Saying nothing in Talk takes one of six coins.
  const game = talk(gameOf(undecided({ sessions: [2], national: { FRA: { capital: 6 } } })), {});
  const told = (seat: Nation, made: Bid, choices: readonly string[] = []): string => {
    const checked = checkSlip(game, seat, { phase: 'commit', choices, stake: null, bid: made });
    return checked.ok ? 'ok' : `${checked.fault.code} ${checked.fault.path}`;
  };

  // biome-ignore format: a table
  const rows: readonly (readonly [name: string, Nation, Bid, told: string])[] = [
    ['for what anybody may table', 'FRA', bid('openData'), 'ok'],
    ['against it', 'FRA', bid('openData', 'negative', 5), 'ok'],
    ['on what there is not', 'FRA', bid('worldPeace' as ResolutionId), 'unknownResolution bid.resolution'],
    ['on neither side', 'FRA', bid('openData', 'neutral' as 'negative'), 'unknownResolution bid.resolution'],
    ['of nothing', 'FRA', bid('openData', 'affirmative', 0), 'bidCoins bid.coins'],
    ['of too much', 'FRA', bid('openData', 'affirmative', 10), 'bidCoins bid.coins'],
    ['of half a coin', 'FRA', bid('openData', 'affirmative', 1.5), 'bidCoins bid.coins'],
    ['of what it does not have', 'FRA', bid('openData', 'affirmative', 6), 'short.capital bid.coins'],
    ['for a law, by the United States', 'USA', bid('narrowLaw'), 'ok'],
    ['for a law, by anybody else', 'FRA', bid('narrowLaw'), 'refused.noOffice bid.resolution'],
    ['against a law, by anybody', 'FRA', bid('narrowLaw', 'negative'), 'ok'],
    ['for a broad agreement while the law stands', 'FRA', bid('jointPool'), 'refused.barred bid.resolution'],
    ['against one', 'FRA', bid('jointPool', 'negative'), 'refused.barred bid.resolution'],
    ['to condemn what nobody has done', 'USA', bid('condemnSharing'), 'refused.moot bid.resolution'],
  ];
  it.each(rows)('%s', (_name, seat, made, expected) => {
    const before = JSON.stringify([game.position, game.slips, game.turns]);
    expect(told(seat, made)).toBe(expected);
    const slip = { phase: 'commit', choices: [], stake: null, bid: made } as const;
    if (expected === 'ok') return;
    expect(submitSlip(game, seat, slip).ok).toBe(false);
    expect(JSON.stringify([game.position, game.slips, game.turns])).toBe(before);
  });

  it('is paid out of what the rest of the slip leaves', () => {
    expect(told('FRA', bid('openData', 'affirmative', 5))).toBe('ok');
    const spent = engine.scenario.prices.autonomyCompact;
    expect(told('FRA', bid('openData', 'affirmative', 5 - spent), ['autonomyCompact'])).toBe('ok');
    expect(told('FRA', bid('openData', 'affirmative', 6 - spent), ['autonomyCompact'])).toBe(
      'short.capital bid.coins',
    );
  });

  it('says how much is needed and how much is there', () => {
    const slip = {
      phase: 'commit',
      choices: [],
      stake: null,
      bid: bid('openData', 'affirmative', 6),
    } as const;
    expect(checkSlip(game, 'FRA', slip)).toMatchObject({ fault: { params: { need: 6, have: 5 } } });
  });

  it('can be made for a broad agreement once the law is eased', () => {
    const fault = (made: Bid, ...sent: Parameters<typeof position>[0] & object): string | undefined =>
      bidFault(engine, position(sent), 'FRA', made, 0)?.code;
    expect(fault(bid('jointPool'))).toBe('refused.barred');
    expect(fault(bid('jointPool'), events.narrowed)).toBeUndefined();
    expect(fault(bid('jointPool'), events.repealed)).toBeUndefined();
    // What the law then says is settled.
    expect(fault(bid('narrowLaw', 'negative'), events.narrowed)).toBe('refused.moot');
    expect(fault(bid('standingCertificate', 'negative'), events.repealed)).toBe('refused.moot');
  });

  it('cannot be made where the assembly sits no more, or never', () => {
    const late = passUntil(gameOf(undecided({ sessions: [2] })), 3);
    const never = gameOf(undecided({ sessions: [2], systems: ['word'] }));
    for (const one of [late, never]) {
      talk(one, {});
      const slip = { phase: 'commit', choices: [], stake: null, bid: bid('openData') } as const;
      expect(checkSlip(one, 'FRA', slip)).toMatchObject({ fault: { code: 'noSession', path: 'bid' } });
    }
  });
});

describe('who gets the floor', () => {
  it('the highest bid, and only those who speak pay', () => {
    const bids = {
      FRA: bid('openData', 'affirmative', 3),
      JPN: bid('safetyZones', 'affirmative', 2),
      TUR: bid('openData', 'negative', 4),
      DEU: bid('safetyZones', 'negative', 9),
    };
    const game = upToDebate(gameOf(yearly), { bids });
    expect(debateOf(game)).toMatchObject({ resolution: 'openData', tabledBy: 'FRA' });
    expect(game.position.debate?.speakers.affirmative[0]).toBe('FRA');
    expect(game.position.debate?.speakers.negative[0]).toBe('TUR');
    expect(paid(game, 1)).toEqual(['FRA -3', 'TUR -4']);
    // One coin went for silence in Talk.
    expect(national(game, 'capital', 'FRA')).toBe(12 - 1 - 3);
    expect(game.position.waiting).toEqual({
      DEU: { resolution: 'safetyZones', side: 'negative', turns: 1 },
      JPN: { resolution: 'safetyZones', side: 'affirmative', turns: 1 },
    });
    expect(game.turns[0]?.bids).toEqual(bids);
  });

  it('of bids as high, the nation of less prestige', () => {
    const bids = { FRA: bid('openData'), PAK: bid('safetyZones'), TUR: bid('reactorRules') };
    expect(debateOf(upToDebate(gameOf(yearly), { bids }))).toMatchObject({ tabledBy: 'PAK' });
    const even = altered(50, 50);
    expect(debateOf(upToDebate(gameOf(even), { bids }))).toMatchObject({ tabledBy: 'FRA' });
  });

  it('a bid that has waited counts for one more each turn, as long as it stays the same', () => {
    const game = gameOf(third);
    turns(game, { bids: { FRA: bid('openData') } });
    expect(game.position.waiting.FRA?.turns).toBe(1);
    turns(game, { bids: { FRA: bid('openData') } });
    expect(game.position.waiting.FRA?.turns).toBe(2);
    expect(strengthOfBid(game.position, 'FRA', bid('openData', 'affirmative', 2))).toBe(4);
    expect(strengthOfBid(game.position, 'FRA', bid('openData', 'negative', 2))).toBe(2);
    expect(strengthOfBid(game.position, 'FRA', bid('safetyZones', 'affirmative', 2))).toBe(2);
    expect(strengthOfBid(game.position, 'JPN', bid('openData'))).toBe(1);
    const waited = { FRA: bid('openData'), PAK: bid('safetyZones', 'affirmative', 2) };
    const fresh = { FRA: bid('reactorRules'), PAK: bid('safetyZones', 'affirmative', 2) };
    expect(debateOf(upToDebate(copyGame(game), { bids: waited })).tabledBy).toBe('FRA');
    expect(debateOf(upToDebate(copyGame(game), { bids: fresh })).tabledBy).toBe('PAK');
  });

  it('a bid that is not made again waits no longer', () => {
    const game = turns(gameOf(third), { bids: { FRA: bid('openData') } }, {});
    expect(game.position.waiting).toEqual({});
  });

  it('no seat tables twice running', () => {
    const game = decided(upToDebate(gameOf(yearly), { bids: { FRA: bid('openData') } }), null);
    talk(game, {});
    const told = (seat: Nation, made: Bid) =>
      checkSlip(game, seat, { phase: 'commit', choices: [], stake: null, bid: made });
    expect(told('FRA', bid('safetyZones'))).toMatchObject({
      fault: { code: 'refused.again', path: 'bid.resolution' },
    });
    expect(told('FRA', bid('safetyZones', 'negative')).ok).toBe(true);
    expect(told('JPN', bid('safetyZones')).ok).toBe(true);
    decided(upToDebate(game, { bids: { JPN: bid('safetyZones') } }), null);
    talk(game, {});
    expect(told('FRA', bid('reactorRules')).ok).toBe(true);
  });

  it('the agenda goes before every bid, and costs those who do not speak nothing', () => {
    const scenario = undecided({
      sessions: [1],
      agenda: [{ turn: 1, resolution: 'openData' }],
      national: RICH,
    });
    const bids = { USA: bid('narrowLaw', 'affirmative', 9), FRA: bid('openData', 'affirmative', 2) };
    const game = upToDebate(gameOf(scenario), { bids });
    expect(debateOf(game)).toMatchObject({ resolution: 'openData', tabledBy: null });
    expect(debateOf(game).speakers.affirmative[0]).toBe('FRA');
    expect(paid(game, 1)).toEqual(['FRA -2']);
    expect(game.position.lastMover).toBeNull();
  });

  it('what is on the agenda and moot leaves the floor to the bids', () => {
    const scenario = undecided({ sessions: [1], agenda: [{ turn: 1, resolution: 'condemnSharing' }] });
    const game = upToDebate(gameOf(scenario), { bids: { JPN: bid('reactorRules') } });
    expect(debateOf(game)).toMatchObject({ resolution: 'reactorRules', tabledBy: 'JPN' });
  });

  it('where nobody bids the chair draws by the seed, and never a law', () => {
    const drawn = (seed: number): ResolutionId => {
      const { resolution, tabledBy } = debateOf(upToDebate(gameOf(yearly, seed)));
      expect(tabledBy).toBeNull();
      return resolution;
    };
    const found = Array.from({ length: 24 }, (_, seed) => drawn(seed));
    expect(found).toEqual(Array.from({ length: 24 }, (_, seed) => drawn(seed)));
    expect(new Set(found).size).toBeGreaterThan(3);
    for (const id of found) {
      expect(engine.bank.resolutions.get(id)?.threshold, id).not.toBe('congress');
      expect(tableRefusal(engine, position(), id, null)).toBeNull();
    }
  });

  it('there is none in a year without a session', () => {
    const game = upToDebate(gameOf(third), { bids: { FRA: bid('openData', 'affirmative', 5) } });
    expect(game.position.debate).toBeNull();
    expect(game.position.turn).toBe(2);
    expect(paid(game, 1)).toEqual([]);
  });
});

function altered(france: number, others: number) {
  const national = Object.fromEntries(
    NATIONS.map((nation) => [nation, { capital: 12, prestige: nation === 'FRA' ? france : others }]),
  );
  return undecided({ sessions: [1], national });
}

describe('the speakers', () => {
  const anyBid = fc.record({
    resolution: fc.constantFrom('openData', 'tariffTruce', 'narrowLaw') as fc.Arbitrary<ResolutionId>,
    side: fc.constantFrom(...SIDES),
    coins: fc.integer({ min: 1, max: 9 }),
  });
  const anyBids = fc.dictionary(fc.constantFrom(...NATIONS), anyBid, { maxKeys: 4 });

  it('are four, bound to the side they bid for, the leaders among the listeners where their consensus decides', () => {
    const at = position();
    const ids = fc.constantFrom('openData', 'tariffTruce', 'narrowLaw') as fc.Arbitrary<ResolutionId>;
    fc.assert(
      fc.property(ids, anyBids, (resolution, bids) => {
        const { affirmative, negative } = speakersOf(engine, at, { resolution, by: null }, bids);
        const all = [...affirmative, ...negative];
        expect(new Set(all).size).toBe(4);
        if (resolution === 'tariffTruce')
          expect(all.some((one) => one === 'CHN' || one === 'USA')).toBe(false);
        for (const [nation, made] of Object.entries(bids)) {
          if (made.resolution !== resolution) continue;
          const wrong = made.side === 'affirmative' ? negative : affirmative;
          expect(wrong).not.toContain(nation);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are first the mover, then the strongest bids', () => {
    const bids = {
      FRA: bid('openData', 'affirmative', 5),
      JPN: bid('openData', 'affirmative', 4),
      DEU: bid('openData', 'affirmative', 3),
      RUS: bid('openData', 'negative', 1),
      TUR: bid('openData', 'negative', 2),
    };
    const game = upToDebate(gameOf(yearly), { bids });
    expect(debateOf(game).speakers).toEqual({ affirmative: ['FRA', 'JPN'], negative: ['TUR', 'RUS'] });
    expect(paid(game, 1)).toEqual(['RUS -1', 'FRA -5', 'JPN -4', 'TUR -2']);
    // The third on a side waits.
    expect(Object.keys(game.position.waiting)).toEqual(['DEU']);
  });

  it('do not hold the mover where it is a leader and leaders listen; it pays all the same', () => {
    const game = upToDebate(gameOf(yearly), { bids: { CHN: bid('tariffTruce', 'affirmative', 2) } });
    expect(debateOf(game)).toMatchObject({ resolution: 'tariffTruce', tabledBy: 'CHN' });
    expect(speakers(game)).not.toContain('CHN');
    expect(speakers(game)).not.toContain('USA');
    expect(paid(game, 1)).toEqual(['CHN -2']);
  });
});

describe('the speeches', () => {
  const started = () =>
    upToDebate(gameOf(yearly), {
      bids: {
        FRA: bid('openData', 'affirmative', 5),
        JPN: bid('openData', 'affirmative', 4),
        TUR: bid('openData', 'negative', 2),
        RUS: bid('openData', 'negative', 1),
      },
    });

  it('come in their order, one speaker at a time, and after the last the year ends', () => {
    const game = started();
    const order: Nation[] = [];
    while (phase(game) === 'debate') {
      const due = dueSeats(game.position);
      expect(due).toHaveLength(1);
      order.push(due[0] as Nation);
      speak(game);
    }
    expect(order).toEqual(['FRA', 'TUR', 'JPN', 'RUS', 'RUS', 'JPN', 'TUR', 'FRA']);
    expect(order).toHaveLength(SPEECHES.length);
    expect(game.position.turn).toBe(2);
    expect(phase(game)).toBe('offer');
    expect(game.turns[0]?.debate).toMatchObject({ resolution: 'openData', isAdopted: false, flow: [] });
  });

  const place = (claim: string, under = -1) => ({ claim, under });
  const says = (...placements: readonly { claim: string; under: number }[]): SpeechSlip => ({
    phase: 'debate',
    placements,
    question: null,
  });
  const [first = '', second = '', another = ''] = engine.bank
    .openings('openData', 'affirmative')
    .map(({ claim }) => claim.id);
  const [against = ''] = engine.bank.openings('openData', 'negative').map(({ claim }) => claim.id);
  const elsewhere = engine.bank.openings('tariffTruce', 'affirmative')[0]?.claim.id ?? '';

  /** Speeches that go well, then one that does not: by whom, and what it is told. */
  // biome-ignore format: a table
  const rows: readonly (readonly [name: string, before: readonly SpeechSlip[], Nation, SpeechSlip, code: string, path: string])[] = [
    ['by another seat', [], 'TUR', says(place(against)), 'notYourSpeech', 'seat'],
    ['by the side\'s other speaker', [], 'JPN', says(place(first)), 'notYourSpeech', 'seat'],
    ['too long', [], 'FRA', says(place(first), place(second), place(another)), 'tooManyArguments', 'placements'],
    ['of a claim that there is not', [], 'FRA', says(place(first), place('Z9')), 'unknownClaim', 'placements[1]'],
    ['off the point', [], 'FRA', says(place(elsewhere)), 'claimOffPoint', 'placements[0]'],
    ['for the other side', [], 'FRA', says(place(against)), 'claimOffPoint', 'placements[0]'],
    ['under what is not there', [], 'FRA', says(place(first, 3)), 'claimOffPoint', 'placements[0]'],
    ['that says a thing twice', [], 'FRA', says(place(first), place(first)), 'claimRepeated', 'placements[1]'],
    ['that says what its side has said', [says(place(first)), SILENCE], 'JPN', says(place(first)), 'claimRepeated', 'placements[0]'],
    ['that asks out of turn', [says(place(first))], 'TUR', { ...SILENCE, question: 0 }, 'noQuestionNow', 'question'],
    ['that argues when it is time to ask', [says(place(first)), SILENCE, SILENCE, SILENCE], 'RUS', says(place(against)), 'tooManyArguments', 'placements'],
    ['that asks its own side', [SILENCE, says(place(against)), SILENCE, SILENCE], 'RUS', { ...SILENCE, question: 0 }, 'questionOff', 'question'],
    ['that asks about nothing', [says(place(first)), SILENCE, SILENCE, SILENCE], 'RUS', { ...SILENCE, question: 1 }, 'questionOff', 'question'],
    ['that asks about half an argument', [says(place(first)), SILENCE, SILENCE, SILENCE], 'RUS', { ...SILENCE, question: 0.5 }, 'questionOff', 'question'],
  ];
  it.each(rows)('%s is refused, and nothing of it applied', (_name, before, seat, slip, code, path) => {
    const game = started();
    for (const one of before) speak(game, one);
    const was = JSON.stringify([game.position, game.slips, game.entries]);
    expect(checkSlip(game, seat, slip)).toMatchObject({ ok: false, fault: { code, path } });
    expect(submitSlip(game, seat, slip).ok).toBe(false);
    expect(JSON.stringify([game.position, game.slips, game.entries])).toBe(was);
  });

  it('are given in a debate, and nothing else is', () => {
    expect(checkSlip(gameOf(yearly), 'FRA', SILENCE)).toMatchObject({ fault: { code: 'wrongPhase' } });
    expect(checkSlip(started(), 'FRA', { phase: 'commit', choices: [], stake: null })).toMatchObject({
      fault: { code: 'wrongPhase' },
    });
  });

  it('put their arguments on the flow with who placed them, and mark what was asked about', () => {
    const game = started();
    speak(game, says(place(first), place(second)));
    speak(game, says(place(against)));
    speak(speak(game));
    speak(game, { ...SILENCE, question: 1 });
    speak(game, { ...SILENCE, question: 2 });
    expect(debateOf(game)).toMatchObject({
      speech: 6,
      questioned: [1, 2],
      flow: [
        { claim: first, under: -1, relation: 'support', by: 'FRA', side: 'affirmative', speech: 0 },
        { claim: second, under: -1, relation: 'support', by: 'FRA', side: 'affirmative', speech: 0 },
        { claim: against, under: -1, relation: 'attack', by: 'TUR', side: 'negative', speech: 1 },
      ],
    });
  });

  it('are remembered by those they were about', () => {
    const game = started();
    speak(game, says(place(first)));
    const reply = engine.bank.replies(first, 'opponent')[0]?.claim.id ?? '';
    speak(game, says(place(reply, 0)));
    while (game.position.debate) speak(game);
    const told = deeds(game, 1).filter((deed) => deed.startsWith('spoke'));
    expect([...told].sort()).toEqual(['spokeAgainst RUS>FRA', 'spokeAgainst TUR>FRA', 'spokeFor JPN>FRA']);
    expect(moved(game, 1, trustSlot('FRA', 'TUR'), (effect) => effect === 'spokeAgainst.trust')).toBeLessThan(
      0,
    );
    expect(moved(game, 1, trustSlot('FRA', 'JPN'), (effect) => effect === 'spokeFor.trust')).toBeGreaterThan(
      0,
    );
  });
});
