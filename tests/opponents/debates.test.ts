import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { profiles } from '../../src/content/story/profiles.ts';
import { audiencesOf, deciding, hearingOf } from '../../src/debate/hearing.ts';
import { spentBy } from '../../src/game/commitRules.ts';
import { createEngine, type Engine } from '../../src/game/engine.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { type SeatView, viewOf } from '../../src/game/view.ts';
import { TURN } from '../../src/machines/slots.ts';
import { feelingsOf } from '../../src/opponents/feelings.ts';
import { mindOf } from '../../src/opponents/mind.ts';
import { opponentSlip } from '../../src/opponents/opponent.ts';
import type { Decision } from '../../src/opponents/player.ts';
import { gains, outlook, Sounding } from '../../src/opponents/sounding.ts';
import { type Account, TERMS } from '../../src/opponents/terms.ts';
import { nationalOf, type OpenDebate } from '../../src/rules/position.ts';
import type { Claim, Resolution, Scenario } from '../../src/scenario/scenario.ts';
import { type Audience, SPEECHES } from '../../src/vocabulary/debate.ts';
import { LEVELS, type Level } from '../../src/vocabulary/levels.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import type { CommitSlip, SpeechSlip } from '../../src/vocabulary/talk.ts';
import { debateOn, SPEAKERS } from '../debate/spoken.ts';
import { bid, decided, undecided, upToDebate } from '../support/debates.ts';
import { gameOf } from '../support/engines.ts';
import { engine, everybody, play } from './table.ts';

const decideFor = (at: Engine, view: SeatView, level: Level, seed: number): Decision =>
  opponentSlip(at, view, { level, temperament: profiles[view.seat].temperament }, seed);

const GAMES = [31, 32] as const;

describe('opponents in the assembly', () => {
  for (const level of LEVELS) {
    it(`${level}: every speech and every bid of theirs is legal, and paid for`, () => {
      let speeches = 0;
      let said = 0;
      let bids = 0;
      for (const seed of GAMES) {
        // Playing throws where a slip is refused, or a safe one had to stand in.
        const game = play(seed, everybody(level), {
          watch: ({ seat, position }, { slip, fault }) => {
            expect(fault).toBeNull();
            if (slip.phase === 'debate') {
              speeches += 1;
              said += slip.placements.length + (slip.question === null ? 0 : 1);
            }
            const made = slip.phase === 'commit' ? slip.bid : null;
            if (!made) return;
            bids += 1;
            const { choices, stake } = slip as CommitSlip;
            const rest = spentBy(engine, position, seat, { choices, stake }).capital;
            expect(made.coins).toBeGreaterThan(0);
            expect(made.coins + rest).toBeLessThanOrEqual(nationalOf(position, 'capital', seat));
          },
        });
        const debates = game.turns.filter(({ debate }) => debate !== null);
        expect(debates).toHaveLength(campaign.sessions.length);
        for (const { debate } of debates) expect(debate?.flow.length).toBeLessThanOrEqual(12);
      }
      expect(speeches).toBe(GAMES.length * campaign.sessions.length * SPEECHES.length);
      // They have something to say, and things that they want to say.
      expect(said).toBeGreaterThan(speeches);
      expect(bids).toBeGreaterThan(5);
    });
  }
});

/** A bank of this test's own: two arguments stand, each has one answer. */
const claim = (id: string, rest: Partial<Claim>): Claim => ({
  id,
  text: id,
  kind: 'text',
  source: 'judgement',
  weight: id,
  evidence: [],
  attacks: [],
  supports: [],
  ...rest,
});
const NEVER: Claim['evidence'] = [{ metric: { kind: 'world', measure: 'openness' }, atLeast: 101 }];

function staged(claims: readonly Claim[], affirmative: readonly string[]): Engine {
  const resolution: Resolution = {
    ...(campaign.resolutions.find(({ id }) => id === 'openData') as Resolution),
    affirmative,
    negative: [],
  };
  const { mostLean } = campaign.coefficients;
  const scenario: Scenario = {
    ...campaign,
    coefficients: { ...campaign.coefficients, mostLean: { ...mostLean, value: 0 } },
    claims,
    resolutions: [resolution],
  };
  return createEngine(scenario);
}

function viewIn(at: Engine, debate: OpenDebate): SeatView {
  const game = startGame(at, setupOf(at.scenario, 1));
  const states = [...game.position.states];
  states[TURN] = '"debate"';
  const seat = SPEAKERS[SPEECHES[debate.speech]?.side ?? 'negative'][SPEECHES[debate.speech]?.speaker ?? 0];
  return viewOf({ ...game, position: { ...game.position, states, debate } }, seat);
}

const argument = (id: string, by: Nation): OpenDebate['flow'][number] => ({
  claim: id,
  under: -1,
  relation: 'support',
  by,
  side: 'affirmative',
  speech: 0,
});
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

describe('a practised speaker', () => {
  const threats = [
    claim('strong', { kind: 'science' }),
    claim('weak', { kind: 'forecast' }),
    claim('toStrong', { attacks: ['strong'] }),
    claim('toWeak', { attacks: ['weak'] }),
  ];
  const answer = (flow: readonly string[], seed: number): SpeechSlip => {
    const at = staged(threats, ['strong', 'weak']);
    const debate = debateOn('openData', { speech: 1, flow: flow.map((id) => argument(id, 'FRA')) });
    return decideFor(at, viewIn(at, debate), 'practised', seed).slip as SpeechSlip;
  };

  it.each(SEEDS)('answers the strongest threat first, wherever it stands (seed %i)', (seed) => {
    expect(answer(['strong', 'weak'], seed).placements[0]).toEqual({ claim: 'toStrong', under: 0 });
    expect(answer(['weak', 'strong'], seed).placements[0]).toEqual({ claim: 'toStrong', under: 1 });
    // With two places it has time for the other as well.
    expect(answer(['weak', 'strong'], seed).placements[1]).toEqual({ claim: 'toWeak', under: 0 });
  });

  it.each(SEEDS)('asks the question that hurts (seed %i)', (seed) => {
    const at = staged(
      [claim('sound', { kind: 'science' }), claim('hollow', { evidence: NEVER }), claim('plain', {})],
      ['sound', 'hollow', 'plain'],
    );
    const ask = (flow: readonly string[]): number | null => {
      const debate = debateOn('openData', { speech: 4, flow: flow.map((id) => argument(id, 'FRA')) });
      return (decideFor(at, viewIn(at, debate), 'practised', seed).slip as SpeechSlip).question;
    };
    expect(ask(['sound', 'hollow', 'plain'])).toBe(1);
    expect(ask(['hollow', 'plain', 'sound'])).toBe(0);
  });

  it('has nothing to say where nothing can be said', () => {
    const at = staged([claim('alone', {})], ['alone']);
    const decision = decideFor(at, viewIn(at, debateOn('openData', { speech: 1 })), 'practised', 1);
    expect(decision.slip).toEqual({ phase: 'debate', placements: [], question: null });
    expect(decision.reason.key).toBe('nothing');
  });

  it('errs a little: by its seed it argues otherwise in one debate of many, and by the same seed alike', () => {
    const at = createEngine(campaign);
    const speech = (seed: number): string =>
      JSON.stringify(decideFor(at, viewIn(at, debateOn('openData')), 'practised', seed).slip);
    expect(SEEDS.map(speech)).toEqual(SEEDS.map(speech));
    const novice = (seed: number): string =>
      JSON.stringify(decideFor(at, viewIn(at, debateOn('openData')), 'novice', seed).slip);
    expect(new Set(SEEDS.map(novice)).size).toBeGreaterThan(new Set(SEEDS.map(speech)).size);
  });
});

describe('a nation that was spoken against', () => {
  it('feels it, and one that was spoken for too', () => {
    const scenario = undecided({
      sessions: [1],
      national: Object.fromEntries(NATIONS.map((nation) => [nation, { capital: 12 }])),
    });
    const game = decided(
      upToDebate(gameOf(scenario), {
        bids: {
          FRA: bid('openData', 'affirmative', 5),
          JPN: bid('openData', 'affirmative', 4),
          TUR: bid('openData', 'negative', 2),
          RUS: bid('openData', 'negative', 1),
        },
      }),
      null,
    );
    const felt = feelingsOf(viewOf(game, 'FRA').turns, 'FRA');
    for (const nation of ['TUR', 'RUS'] as const) {
      expect(felt[nation].points).toBeLessThan(0);
      expect(felt[nation].deed).toMatchObject({ deed: 'spokeAgainst', by: nation, turn: 1 });
    }
    expect(felt.JPN.points).toBeGreaterThan(0);
    expect(felt.JPN.deed).toMatchObject({ deed: 'spokeFor' });
    expect(felt.GBR.deed).toBeNull();
  });
});

/** The score of an account with one of its terms taken away. */
const without = (account: Account, term: (typeof TERMS)[number]): number =>
  account.score - (account.terms[term] ?? 0);

/** What a speech's parts did, one after the other, and what was said of each. */
function checkSpeech(view: SeatView, decision: Decision, level: Level, seed: number): number {
  const debate = view.position.debate as OpenDebate;
  const { side } = SPEECHES[debate.speech] as (typeof SPEECHES)[number];
  const player = { level, temperament: profiles[view.seat].temperament };
  const hearing = hearingOf(engine, mindOf(engine, view, player, seed).position, view.semantics);
  const { speakers } = debate;
  const audiences = audiencesOf(hearing.resolution, [...speakers.affirmative, ...speakers.negative]);
  const counting: readonly Audience[] = deciding(
    hearing.resolution,
    audiences.map((audience) => ({ audience, strength: 0, lean: 0, margin: 0 })),
  ).map(({ audience }) => audience);
  const sounding = new Sounding(hearing, debate);
  const accounts = decision.explain();
  const slip = decision.slip as SpeechSlip;
  let ballots = 0;
  const check = (subject: string, before: ReturnType<Sounding['ballots']>, after: typeof before): void => {
    const account = accounts.find((one) => one.subject === subject) as Account;
    const place = `${view.seat}, turn ${view.turn}, ${JSON.stringify(account)}`;
    const moved = gains(hearing, before, after, side);
    const gained = moved.reduce((sum, { gain }) => sum + gain, 0);
    // What all ballots together gain is what the outlook gains.
    expect(gained, place).toBe(outlook(hearing, after, side) - outlook(hearing, before, side));
    expect(account.terms.ballot ?? 0, place).toBe(gained);
    expect(account.score, place).toBe(gained + (account.terms.whim ?? 0));
    const { key, params } = account.reason;
    const lowest = Math.min(...TERMS.map((term) => without(account, term)));
    expect(['ballot', 'whim'], place).toContain(key);
    expect(without(account, key as 'ballot' | 'whim'), place).toBe(lowest);
    if (key !== 'ballot') return;
    ballots += 1;
    expect(counting, place).toContain(params.audience);
    const most = Math.max(...moved.map(({ gain }) => gain));
    expect(most, place).toBeGreaterThan(0);
    expect(moved.find(({ audience }) => audience === params.audience)?.gain, place).toBe(most);
  };
  if (slip.question !== null) {
    const asked = debate.flow[slip.question]?.claim ?? '';
    check(`ask:${asked}`, sounding.ballots(), sounding.ifAsked(slip.question));
  }
  for (const { claim: id, under } of slip.placements) {
    const before = sounding.ballots();
    const parent = under < 0 ? null : (debate.flow[under]?.side ?? side);
    const relation = (parent === null ? side === 'affirmative' : parent === side) ? 'support' : 'attack';
    sounding.push({ claim: id, under, relation }, view.seat);
    check(`argue:${id}`, before, sounding.ballots());
  }
  if (slip.question === null && slip.placements.length === 0) expect(decision.reason.key).toBe('nothing');
  return ballots;
}

describe('the reason for a speech is true', () => {
  it.each(LEVELS)(
    '%s: it names the ballot that gains most by it, or the whim without which it had not been',
    (level) => {
      let ballots = 0;
      for (const seed of [41, 42]) {
        play(seed, everybody(level), {
          until: level === 'novice' ? 14 : 8,
          watch: (view, decision) => {
            if (view.phase === 'debate') ballots += checkSpeech(view, decision, level, seed);
          },
        });
      }
      expect(ballots).toBeGreaterThan(20);
    },
  );

  it('and for a bid names what is to be argued', () => {
    let bids = 0;
    for (const seed of [43, 44]) {
      play(seed, everybody('practised'), {
        until: 8,
        watch: (_view, { slip, explain }) => {
          const made = slip.phase === 'commit' ? slip.bid : null;
          if (!made) return;
          bids += 1;
          const account = explain().find(({ subject }) => subject === `bid:${made.side}:${made.resolution}`);
          expect(account?.reason).toMatchObject({ key: 'floor', params: { resolution: made.resolution } });
          expect(account?.terms.floor).toBeGreaterThan(0);
        },
      });
    }
    expect(bids).toBeGreaterThan(5);
  });
});

/** The same game with everything changed that a seat may not see. */
function veiled(game: Game, seat: Nation): Game {
  const other = copyGame(game);
  const { position } = other;
  for (const nation of NATIONS) {
    if (nation === seat) continue;
    for (const measure of ['capital', 'ignoredScience', 'ignoredTrade', 'ignoredSecurity'] as const) {
      const slot = nationalSlot(measure, nation);
      position.numbers[slot] = ((position.numbers[slot] as number) + 7) % 13;
    }
  }
  const stranger = seat === 'FRA' ? 'DEU' : 'FRA';
  const secret = {
    due: position.turn,
    slot: worldSlot('tension'),
    delta: 30,
    effect: 'cabinet.x#0',
    loansThen: -1,
  };
  position.delayed = [...position.delayed, { ...secret, by: stranger, secretOf: stranger }];
  const secrets = byNation((nation) =>
    nation === seat ? game.setup.secrets[nation] : (game.setup.secrets[nation] + 1) % 4,
  );
  return { ...other, setup: { ...game.setup, seed: game.setup.seed + 1, secrets } };
}

describe('a speech is made of what its seat knows', () => {
  it.each(LEVELS)('%s: whatever is hidden from it leaves it as it is', (level) => {
    let compared = 0;
    for (const seed of [51, 52]) {
      play(seed, everybody(level), {
        until: 8,
        watch: (view, decision, game) => {
          if (view.phase !== 'debate') return;
          const twin = decideFor(engine, viewOf(veiled(game, view.seat), view.seat), level, seed);
          expect(twin.slip).toEqual(decision.slip);
          expect(twin.reason).toEqual(decision.reason);
          compared += 1;
        },
      });
    }
    expect(compared).toBe(2 * 3 * SPEECHES.length);
  });
});
