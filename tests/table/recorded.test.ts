import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { intervene } from '../../src/game/facilitate.ts';
import type { Game } from '../../src/game/game.ts';
import { isOver } from '../../src/game/opening.ts';
import { dueSeats } from '../../src/game/writer.ts';
import { passPlayer } from '../../src/opponents/simplePlayers.ts';
import { branchOf } from '../../src/record/branch.ts';
import { makeRecord } from '../../src/record/record.ts';
import { type Tape, type TapeLine, tapeOf } from '../../src/record/tape.ts';
import { timelineOf } from '../../src/record/timeline.ts';
import { type Recorded, recordedSlip } from '../../src/table/recorded.ts';
import { strayedFrom } from '../../src/table/strayed.ts';
import { createTable, type Decide, soloSeating, type Table } from '../../src/table/table.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { type CommitSlip, isOfSeat, type Slip } from '../../src/vocabulary/talk.ts';
import { gameOf, quiet } from '../support/engines.ts';
import { playLed } from '../support/ledPlay.ts';
import { asks, gives, turns } from '../support/play.ts';
import { emptySlip, playRandomly, randomSlip } from '../support/randomPlay.ts';

const HASH = 'abc';
const passing: Decide<string> = async (view) => ({ slip: passPlayer(view), reason: 'passes' });

/** The game as it stood when a turn began, with a person in one seat and the recording in all others. */
function swapped(original: Game, chair: Nation, first: number, last: number, decide = passing) {
  const { engine } = original;
  const record = makeRecord(original, soloSeating('PAK', 'practised'), HASH);
  const timeline = timelineOf(record, engine, HASH);
  if (!timeline.ok) throw new Error(timeline.fault.code);
  const branch = branchOf(timeline.value, record, { turn: first, phase: 'offer' }, [chair], 'practised');
  if (!branch.ok) throw new Error(branch.fault.code);
  const recorded: Recorded = { tape: tapeOf(original), first, last };
  const { game, holders } = branch.value;
  const table = createTable(game, holders.seats, decide, [], holders.handovers, recorded);
  return { table, recorded, game };
}

/** Plays turns at a table whose one person decides so. */
async function playThrough(table: Table<string>, last: number, decide: (game: Game, seat: Nation) => Slip) {
  const { game } = table;
  while (!isOver(game) && game.position.turn <= last) {
    await table.think();
    if (game.position.turn > last) return;
    for (const seat of table.awaited())
      expect(table.submit(seat, decide(game, seat))).toMatchObject({ ok: true });
  }
}

const recordedOnly: Decide<string> = async () => {
  throw new Error('an opponent is asked though the recording can be followed');
};

/** A tape of one line, and what strays where another stands in its place. */
function beside(line: Partial<TapeLine> & Pick<TapeLine, 'entry'>, now: Partial<TapeLine>) {
  const whole: TapeLine = {
    before: [],
    heard: [],
    asked: null,
    owed: [],
    motion: null,
    on: null,
    meets: [],
    ...line,
  };
  const tape = (one: TapeLine): Tape => ({ lines: [one], after: [], rose: false, inDebate: false });
  const recorded: Recorded = { tape: tape(whole), first: 1, last: 1 };
  return strayedFrom(recorded, tape({ ...whole, ...now }), 'PAK').map(
    ({ turn: _turn, phase: _phase, seat: _seat, ...one }) => one,
  );
}

describe('a table that nobody leads', () => {
  it('opens ballots that a facilitator would open, also where it takes such a game up', () => {
    const game = gameOf(campaign, 4);
    playLed(game, 4, 2);
    intervene(game, { kind: 'ratings', within: 200 });
    const table = createTable(game, soloSeating('PAK', 'practised'), passing);
    expect(table.intervene({ kind: 'ballots' })).toMatchObject({ fault: { code: 'noFacilitator' } });
    while (!isOver(game) && !game.turns.some(({ turn, debate }) => turn > 2 && debate?.room)) {
      for (const seat of dueSeats(game.position)) {
        const slip = randomSlip(game, seat, 4);
        if (seat === 'PAK') table.submit(seat, slip);
        else table.decided(seat, { slip });
      }
    }
    expect(isOver(game)).toBe(false);
  });

  it('hears from a recording what its facilitator told, in the years that it holds', async () => {
    const original = playLed(gameOf(campaign, 6), 6, 4);
    const toldIn = (game: Game) =>
      game.entries.flatMap((entry) =>
        !isOfSeat(entry) && entry.turn === 3 && entry.facilitator.kind !== 'rating'
          ? [entry.facilitator]
          : [],
      );
    expect(toldIn(original).length).toBeGreaterThan(0);
    const { table, game } = swapped(original, 'TUR', 2, 4);
    await playThrough(table, 3, emptySlip);
    expect(toldIn(game).map(({ kind }) => kind)).toEqual(toldIn(original).map(({ kind }) => kind));
  });
});

describe('where a recording could not be followed', () => {
  const entryOf = (slip: Slip): TapeLine['entry'] => ({ turn: 1, seat: 'CHN', slip });
  const commit = (slip: Partial<CommitSlip>) =>
    entryOf({ phase: 'commit', choices: [], stake: null, ...slip });
  const back = { on: 'FRA', kind: 'back' } as const;
  const bid = { resolution: 'openData', side: 'affirmative', coins: 1 } as const;

  it('tells of coins beside choices, and of each whether it was placed elsewhere', () => {
    const recorded = commit({ choices: ['lend'], stake: back, bid });
    expect(beside({ entry: recorded, on: 'sign' }, { entry: commit({}), on: null })).toEqual([
      { kind: 'choices', missing: ['lend'], instead: [] },
      { kind: 'stake', isPlaced: false },
      { kind: 'bid', isPlaced: false },
    ]);
    const other = commit({
      choices: ['lend'],
      stake: { on: 'DEU', kind: 'back' },
      bid: { ...bid, coins: 2 },
    });
    expect(beside({ entry: recorded, on: 'sign' }, { entry: other, on: 'sign' })).toEqual([
      { kind: 'stake', isPlaced: true },
      { kind: 'bid', isPlaced: true },
    ]);
  });

  it('tells offers that could not be put from a cabinet that asked something else', () => {
    const offers = [gives('CHN', 'loan', 'PAK')];
    const entry = entryOf({ phase: 'offer', offers, counsel: 0 });
    const without = entryOf({ phase: 'offer', offers: [], counsel: 0 });
    expect(beside({ entry, asked: 'one' }, { asked: 'two' })).toEqual([{ kind: 'question' }]);
    expect(beside({ entry, asked: 'one' }, { entry: without })).toEqual([{ kind: 'offers' }]);
  });

  it('tells of a speech that says the same to another claim', () => {
    const slip = { phase: 'debate', placements: [{ claim: 'C8', under: 0 }], question: null } as const;
    const line = { entry: entryOf(slip), motion: 'openData', meets: ['C1', null] } as const;
    expect(beside(line, {})).toEqual([]);
    expect(beside(line, { meets: ['C2', null] })).toEqual([{ kind: 'speech' }]);
  });
});

describe('a table that a recording holds', () => {
  const arbitrary = fc.record({
    seed: fc.integer({ min: 1, max: 1000 }),
    first: fc.integer({ min: 1, max: 6 }),
    chair: fc.constantFrom(...NATIONS),
  });

  it('plays its turns again hash for hash while nobody decides otherwise, and asks no opponent', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ chair, first, seed }) => {
        const original = playRandomly(gameOf(campaign, seed), seed, { through: first + 3 });
        const last = first + 2;
        const { game, recorded, table } = swapped(original, chair, first, last, recordedOnly);
        await playThrough(table, last, (now, seat) => recordedSlip(recorded, now, seat)?.held as Slip);
        const hashes = (one: Game) => one.turns.slice(0, last).map(({ hash }) => hash);
        expect(hashes(game)).toEqual(hashes(original));
        expect(strayedFrom(recorded, tapeOf(game), chair)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('goes on whatever is decided in the chair, with slips that the game takes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ chair, first, seed }) => {
        const original = playRandomly(gameOf(campaign, seed), seed, { through: first + 3 });
        const { game, recorded, table } = swapped(original, chair, first, first + 2, async (view) => ({
          slip: randomSlip(game, view.seat, seed + 7),
          reason: 'random',
        }));
        await playThrough(table, first + 2, (now, seat) => randomSlip(now, seat, seed + 1));
        expect(game.position.turn).toBe(first + 3);
        const told = strayedFrom(recorded, tapeOf(game), chair);
        expect(told.every(({ seat, turn }) => seat !== chair && turn >= first && turn <= first + 2)).toBe(
          true,
        );
      }),
      { numRuns: 8 },
    );
  });

  describe('where the chair decides otherwise', () => {
    const original = turns(
      gameOf({ ...quiet, sessions: [] }, 3),
      { offers: [gives('CHN', 'loan', 'PAK')], words: { CHN: 'lend' }, commits: { CHN: ['lend', 'study'] } },
      {},
    );
    const study: Decide<string> = async (view) => {
      const slip = passPlayer(view);
      return {
        slip: slip.phase === 'commit' ? { ...slip, choices: ['impose:FRA'] } : slip,
        reason: 'imposes',
      };
    };
    const play = async (decide: (game: Game, seat: Nation) => Slip) => {
      const { game, recorded, table } = swapped(original, 'PAK', 1, 2, study);
      await playThrough(table, 1, decide);
      return { game, table, strayed: strayedFrom(recorded, tapeOf(game), 'PAK') };
    };

    it('an opponent takes the place of what is no longer allowed, and of nothing else', async () => {
      const { game, strayed, table } = await play(emptySlip);
      expect(game.turns[0]?.choices.CHN).toEqual(['study', 'impose:FRA']);
      expect(game.turns[0]?.words.CHN).toBe('lend');
      expect(strayed).toEqual([
        {
          turn: 1,
          phase: 'commit',
          seat: 'CHN',
          kind: 'choices',
          missing: ['lend'],
          instead: ['impose:FRA'],
        },
      ]);
      expect(table.reasons()).toEqual([]);
    });

    it('an opponent answers what nobody had put to the recording', async () => {
      const { game, recorded, table } = swapped(original, 'DEU', 1, 2, study);
      await playThrough(table, 1, (now, seat) => {
        const slip = emptySlip(now, seat);
        return slip.phase === 'offer' ? { ...slip, offers: [asks('DEU', 'loan', 'CHN')] } : slip;
      });
      expect(strayedFrom(recorded, tapeOf(game), 'DEU')).toEqual([
        { turn: 1, phase: 'answer', seat: 'CHN', kind: 'answers' },
      ]);
      expect(game.turns[0]?.choices.CHN).toEqual(['lend', 'study']);
    });

    it('an opponent agrees to no more than leaves the recorded choices their places', async () => {
      const yes: Decide<string> = async (view) => {
        const slip = passPlayer(view);
        if (slip.phase === 'answer')
          return { slip: { ...slip, answers: slip.answers.map(() => true) }, reason: '' };
        return {
          slip: slip.phase === 'commit' ? { ...slip, choices: ['truce:CHN'] } : slip,
          reason: '',
        };
      };
      const busy = (...choices: readonly string[]) =>
        turns(gameOf({ ...quiet, sessions: [] }, 3), { commits: { FRA: choices } });
      const asked = async (original: Game) => {
        const { game, table } = swapped(original, 'CHN', 1, 1, yes);
        await playThrough(table, 1, (now, seat) => {
          const slip = emptySlip(now, seat);
          return slip.phase === 'offer' ? { ...slip, offers: [asks('CHN', 'truce', 'FRA')] } : slip;
        });
        return game.turns[0]?.choices.FRA;
      };
      expect(await asked(busy('impose:JPN'))).toEqual(['truce:CHN', 'impose:JPN']);
      expect(await asked(busy('impose:JPN', 'sign'))).toEqual(['impose:JPN', 'sign']);
    });

    it('a coin on another Word than the recorded one is not the recorded coin', async () => {
      const original = turns(gameOf({ ...quiet, sessions: [] }, 3), {
        words: { FRA: 'impose:JPN' },
        stakes: { CHN: { on: 'FRA', kind: 'back' } },
      });
      const saying = async (word: string | null, stake: CommitSlip['stake'] = null) => {
        const { game, recorded, table } = swapped(original, 'FRA', 1, 1, async (view) => {
          const slip = passPlayer(view);
          return { slip: slip.phase === 'commit' ? { ...slip, stake } : slip, reason: '' };
        });
        await playThrough(table, 1, (now, seat) => {
          const slip = emptySlip(now, seat);
          return slip.phase === 'answer' ? { ...slip, word } : slip;
        });
        return { stake: game.turns[0]?.stakes.CHN, strayed: strayedFrom(recorded, tapeOf(game), 'FRA') };
      };
      const told = { turn: 1, phase: 'commit', seat: 'CHN', kind: 'stake' };
      expect(await saying('impose:JPN')).toEqual({ stake: { on: 'FRA', kind: 'back' }, strayed: [] });
      expect(await saying('impose:DEU')).toEqual({ strayed: [{ ...told, isPlaced: false }] });
      expect(await saying(null)).toEqual({ strayed: [{ ...told, isPlaced: false }] });
      const doubt = { on: 'FRA', kind: 'doubt' } as const;
      expect(await saying('impose:DEU', doubt)).toEqual({
        stake: doubt,
        strayed: [{ ...told, isPlaced: true }],
      });
    });

    it('an answer that is no longer allowed is told from one that there never was', async () => {
      const lending = turns(gameOf({ ...quiet, sessions: [] }, 3), {
        offers: [asks('PAK', 'loan', 'CHN'), asks('DEU', 'loan', 'CHN')],
      });
      const { game, recorded, table } = swapped(lending, 'PAK', 1, 1, study);
      await playThrough(table, 1, emptySlip);
      expect(strayedFrom(recorded, tapeOf(game), 'PAK')).toEqual([]);
      const again = tapeOf(lending);
      const lines = again.lines.map((line) => {
        const { entry } = line;
        if (entry.seat !== 'CHN' || entry.slip.phase !== 'answer') return line;
        return { ...line, entry: { ...entry, slip: { ...entry.slip, answers: [false, true] } } };
      });
      expect(strayedFrom({ ...recorded, tape: again }, { ...again, lines }, 'FRA')).toEqual([
        { turn: 1, phase: 'answer', seat: 'CHN', kind: 'untaken' },
      ]);
    });

    it('the seats are the recording’s in its turns and opponents’ after them', async () => {
      const { table } = swapped(original, 'PAK', 1, 1, study);
      expect(table.seating().CHN).toEqual({ kind: 'recorded', level: 'practised' });
      expect(table.seating().PAK.kind).toBe('person');
      expect(table.holders().handovers.at(-1)?.to.kind).not.toBe('recorded');
      await playThrough(table, 1, emptySlip);
      expect(table.seating().CHN).toEqual({ kind: 'opponent', level: 'practised' });
      await table.think();
      expect(table.reasons()).toHaveLength(8);
    });
  });
});
