import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { profiles } from '../../src/content/story/profiles.ts';
import { createEngine } from '../../src/game/engine.ts';
import { copyGame, type Game, setupOf } from '../../src/game/game.ts';
import { beatOf } from '../../src/game/log.ts';
import { isOver, phase, startGame } from '../../src/game/opening.ts';
import { viewOf } from '../../src/game/view.ts';
import { checkSlip, dueSeats, endEarly, submitSlip } from '../../src/game/writer.ts';
import { CERTIFICATE } from '../../src/machines/slots.ts';
import { isUnderTruce, resolutionState, statuteState } from '../../src/machines/states.ts';
import { opponentSlip } from '../../src/opponents/opponent.ts';
import { parseRecord } from '../../src/record/parseRecord.ts';
import { type GameRecord, makeRecord, replay } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { createTable } from '../../src/table/table.ts';
import type { ResolutionId } from '../../src/vocabulary/debate.ts';
import type { Level } from '../../src/vocabulary/levels.ts';
import { nationalSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { bid, debateOf, decided, opening, speak, undecided, upToDebate } from '../support/debates.ts';
import { engine } from '../support/engines.ts';
import { deeds, moved, talk, turns } from '../support/play.ts';
import { playRandomly } from '../support/randomPlay.ts';

const RICH = Object.fromEntries(NATIONS.map((nation) => [nation, { capital: 12 }]));
const yearly = undecided({ sessions: Array.from({ length: 15 }, (_, at) => at + 1), national: RICH });
const ENGINE = createEngine(yearly);

const tabled = (by: Nation, id: ResolutionId): Game =>
  upToDebate(startGame(ENGINE, setupOf(yearly, 1)), { bids: { [by]: bid(id) } });
const adopted = (by: Nation, id: ResolutionId): Game => decided(tabled(by, id), 'affirmative');
const rejected = (by: Nation, id: ResolutionId): Game => decided(tabled(by, id), 'negative');

describe('a verdict', () => {
  it('adopts by the ballots, and each effect stands in the ledger with its cause', () => {
    const game = adopted('FRA', 'openData');
    const [log] = game.turns;
    expect(log?.debate).toMatchObject({ isAdopted: true, semantics: 'dfQuad', tabledBy: 'FRA' });
    for (const { margin } of log?.debate?.ballots ?? []) expect(margin).toBeGreaterThan(0);
    const of = (id: string) => campaign.effects.find((row) => row.id === id);
    const lines =
      log?.ledger.flatMap((line, at) => (of(line.effect)?.on === 'adopted' ? [{ line, at }] : [])) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const { line, at } of lines) {
      expect(log?.occurrences[line.deed]).toMatchObject({ deed: 'adopted', by: 'FRA', about: 'openData' });
      expect(log && beatOf(log, at)).toBe('debate');
      // What any adoption does, and this one's own.
      expect([undefined, 'openData']).toContain(of(line.effect)?.resolution);
    }
    const row = campaign.effects.find(
      ({ on, resolution, measure }) =>
        on === 'adopted' && resolution === 'openData' && measure === 'openness',
    );
    expect(moved(game, 1, worldSlot('openness'), (effect) => effect === row?.id)).toBe(row?.amount);
    expect(moved(game, 1, nationalSlot('prestige', 'FRA'), (effect) => effect === 'adopted.mover')).toBe(2);
  });

  it('rejects, which costs the mover and does nothing else of its own', () => {
    const game = rejected('FRA', 'openData');
    const [log] = game.turns;
    expect(log?.debate?.isAdopted).toBe(false);
    expect(deeds(game, 1)).toContain('rejected FRA');
    expect(moved(game, 1, nationalSlot('prestige', 'FRA'), (effect) => effect === 'rejected.mover')).toBe(-1);
    expect(log?.ledger.some(({ effect }) => effect.startsWith('adopted'))).toBe(false);
  });

  it('rejects where nothing was said: a tie is no', () => {
    const game = decided(tabled('FRA', 'openData'), null);
    expect(game.turns[0]?.debate?.ballots.map(({ margin }) => margin)).toEqual([0, 0, 0, 0, 0]);
    expect(game.turns[0]?.debate?.isAdopted).toBe(false);
  });

  it('keeps base scores as they were before questions and after them', () => {
    const game = tabled('FRA', 'openData');
    speak(speak(speak(speak(game, opening(game)))));
    speak(game, { phase: 'debate', placements: [], question: 0 });
    while (game.position.debate) speak(game);
    const { bases, ballots } = game.turns[0]?.debate ?? { bases: { plain: [], asked: [] }, ballots: [] };
    expect(bases.plain).toHaveLength(ballots.length);
    bases.plain.forEach((row, at) => {
      expect(row).toHaveLength(1);
      expect(bases.asked[at]?.[0]).toBeLessThanOrEqual(row[0] as number);
    });
  });
});

describe("law's own machines", () => {
  it.each([
    ['narrowLaw', 'narrowed', 'lawNarrowed USA'],
    ['repealLaw', 'repealed', 'lawRepealed USA'],
  ] as const)('%s makes the law %s, or tells of its failure', (id, state, deed) => {
    const carried = adopted('USA', id);
    expect(carried.turns[0]?.debate?.ballots).toHaveLength(5);
    expect(statuteState(carried.position.states)).toBe(state);
    expect(deeds(carried, 1)).toContain(deed);
    const failed = rejected('USA', id);
    expect(statuteState(failed.position.states)).toBe('inForce');
    expect(deeds(failed, 1)).toContain('lawFailed USA');
    expect(deeds(failed, 1)).not.toContain(deed);
  });

  it('standingCertificate makes the certificate stand', () => {
    expect(adopted('USA', 'standingCertificate').position.states[CERTIFICATE]).toBe('"standing"');
    expect(rejected('USA', 'standingCertificate').position.states[CERTIFICATE]).toBe('"none"');
  });

  it('tariffTruce binds both sides', () => {
    expect(isUnderTruce(adopted('FRA', 'tariffTruce').position.states, 'USA', 'CHN')).toBe(true);
    expect(isUnderTruce(rejected('FRA', 'tariffTruce').position.states, 'USA', 'CHN')).toBe(false);
  });
});

describe('afterwards', () => {
  it('a norm is at work, in the one of two games that has it', () => {
    const norm = campaign.effects.find(
      ({ on, resolution }) => on === 'signed' && resolution === 'condemnAccords',
    );
    const signing = { commits: { TUR: ['sign'] } };
    const lost = (game: Game): number => {
      const after = turns(game, signing);
      return moved(after, 2, nationalSlot('prestige', 'USA'), (effect) => effect === norm?.id);
    };
    expect(norm).toMatchObject({ measure: 'prestige', of: 'accordsLeader' });
    expect(lost(adopted('RUS', 'condemnAccords'))).toBe(norm?.amount);
    expect(lost(rejected('RUS', 'condemnAccords'))).toBe(0);
  });

  it('what was adopted is never argued again', () => {
    const game = adopted('FRA', 'openData');
    expect(resolutionState(game.position.states, 'openData')).toBe('adopted');
    for (let turn = 2; turn <= 6; turn += 1) {
      expect(told(talk(game, {}), 'PAK', 'openData'), `turn ${turn}`).toBe('refused.state');
      decided(
        upToDebate(game, { bids: { [turn % 2 ? 'JPN' : 'DEU']: bid(agreeable[turn - 2] ?? 'safetyZones') } }),
        null,
      );
    }
  });

  it('what was rejected rests two years', () => {
    const game = rejected('FRA', 'openData');
    const answers: string[] = [];
    for (let turn = 2; turn <= 4; turn += 1) {
      answers.push(told(talk(game, {}), 'PAK', 'openData'));
      if (turn === 4) break;
      decided(
        upToDebate(game, { bids: { [turn % 2 ? 'JPN' : 'DEU']: bid(agreeable[turn - 2] ?? 'safetyZones') } }),
        null,
      );
    }
    expect(answers).toEqual(['refused.state', 'refused.state', 'ok']);
  });
});

const agreeable: readonly ResolutionId[] = [
  'safetyZones',
  'reactorRules',
  'callOnCongress',
  'condemnAccords',
  'tariffTruce',
];

function told(game: Game, seat: Nation, id: ResolutionId): string {
  const checked = checkSlip(game, seat, { phase: 'commit', choices: [], stake: null, bid: bid(id) });
  return checked.ok ? 'ok' : checked.fault.code;
}

const seats = byNation(() => ({ kind: 'opponent', level: 'practised' }) as const);
const hashes = (game: Game): readonly string[] => game.turns.map(({ hash }) => hash);

function replayed(game: Game): Game {
  const { authored } = game.engine;
  const hash = scenarioHash(authored);
  const parsed = parseRecord(JSON.stringify(makeRecord(game, seats, hash)));
  if (!parsed.ok) throw new Error(`${parsed.fault.code} ${parsed.fault.path}`);
  const again = replay(parsed.value as GameRecord, createEngine(authored), hash);
  if (!again.ok) throw new Error(`${again.fault.code} ${again.fault.path}`);
  return again.value;
}

describe('the table that rises in the middle of a debate', () => {
  it('leaves it undecided, and the resolution open', () => {
    const game = tabled('FRA', 'openData');
    speak(game, opening(game));
    expect(endEarly(game).ok).toBe(true);
    expect(isOver(game)).toBe(true);
    expect(game.position.debate).toBeNull();
    expect(game.turns[0]?.debate).toBeNull();
    expect(resolutionState(game.position.states, 'openData')).toBe('open');
    expect(deeds(game, 1).some((deed) => /^(adopted|rejected)/.test(deed))).toBe(false);
    expect(hashes(replayed(game))).toEqual(hashes(game));
  });
});

describe('a record of debates', () => {
  it('gives the same game again, in the middle of a debate too', () => {
    const game = tabled('FRA', 'openData');
    speak(game, opening(game));
    const again = replayed(game);
    expect(again.position).toEqual(game.position);
    expect(phase(again)).toBe('debate');
    expect(dueSeats(again.position)).toEqual(dueSeats(game.position));
  });

  it('gives the same debates, ballots and hashes again, under either semantics', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.constantFrom('dfQuad', 'quadratic'),
        (seed, semantics) => {
          const game = playRandomly(
            startGame(engine, setupOf(campaign, seed, semantics as 'dfQuad' | 'quadratic')),
            seed,
          );
          const again = replayed(game);
          const debates = game.turns.flatMap(({ debate }) => (debate ? [debate] : []));
          expect(debates).toHaveLength(campaign.sessions.length);
          expect(debates.every((one) => one.semantics === semantics)).toBe(true);
          expect(again.turns.map(({ debate }) => debate)).toEqual(game.turns.map(({ debate }) => debate));
          expect(hashes(again)).toEqual(hashes(game));
          expect(again.setup).toEqual(game.setup);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('weighs the same speeches otherwise under the other semantics', () => {
    const strengths = (semantics: 'dfQuad' | 'quadratic'): readonly number[] => {
      const game = upToDebate(startGame(ENGINE, setupOf(yearly, 1, semantics)), {
        bids: { FRA: bid('openData') },
      });
      return decided(game, 'affirmative').turns[0]?.debate?.ballots.map(({ strength }) => strength) ?? [];
    };
    expect(strengths('dfQuad')).not.toEqual(strengths('quadratic'));
    const record = makeRecord(startGame(ENGINE, setupOf(yearly, 1)), seats, '');
    expect('semantics' in record).toBe(false);
  });
});

describe('a debate that a person does not watch', () => {
  const decide = (view: ReturnType<typeof viewOf>, level: Level) =>
    Promise.resolve(opponentSlip(engine, view, { level, temperament: profiles[view.seat].temperament }, 3));
  const atDebate = (): Game => {
    const game = startGame(engine, setupOf(campaign, 3));
    for (; phase(game) !== 'debate'; ) {
      for (const seat of dueSeats(game.position)) {
        const player = { level: 'practised', temperament: profiles[seat].temperament } as const;
        submitSlip(game, seat, opponentSlip(engine, viewOf(game, seat), player, 3).slip);
      }
    }
    return game;
  };

  it('goes as it goes with opponents in all seats', async () => {
    const watched = atDebate();
    const { speakers } = debateOf(watched);
    const person = speakers.affirmative[0];
    const skipped = copyGame(watched);
    const table = createTable(watched, seats, decide);
    while (watched.position.debate) await table.think();
    const own = createTable(
      skipped,
      byNation((nation) => (nation === person ? { kind: 'person', name: '' } : seats[nation])),
      decide,
    );
    while (skipped.position.debate) {
      if (own.awaited().length > 0) expect(await own.delegate(person)).toBe(true);
      else await own.think();
    }
    expect(skipped.turns[0]?.debate).toEqual(watched.turns[0]?.debate);
    expect(hashes(skipped)).toEqual(hashes(watched));
    expect(watched.turns[0]?.debate?.flow.length).toBeGreaterThan(6);
  });

  it("goes the same whatever others' secret aims are, up to their ballots", () => {
    const game = atDebate();
    while (game.position.debate) {
      const [seat = 'FRA'] = dueSeats(game.position);
      const player = { level: 'practised', temperament: profiles[seat].temperament } as const;
      const secrets = byNation((nation) =>
        nation === seat ? game.setup.secrets[nation] : (game.setup.secrets[nation] + 1) % 4,
      );
      const veiled: Game = { ...game, setup: { ...game.setup, secrets } };
      const decision = opponentSlip(engine, viewOf(game, seat), player, 3);
      const twin = opponentSlip(engine, viewOf(veiled, seat), player, 3);
      expect(twin.slip).toEqual(decision.slip);
      expect(twin.reason).toEqual(decision.reason);
      submitSlip(game, seat, decision.slip);
    }
  });
});
