import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { positionHash } from '../../src/game/hash.ts';
import { phase, startGame } from '../../src/game/opening.ts';
import { openingNumbers } from '../../src/game/openingPosition.ts';
import { viewOf } from '../../src/game/view.ts';
import { endEarly } from '../../src/game/writer.ts';
import { seenAt } from '../../src/record/seenAt.ts';
import { type Moment, type Timeline, timelineOf } from '../../src/record/timeline.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { recordOf } from '../support/anyRecord.ts';
import { playRandomly, randomBeat } from '../support/randomPlay.ts';

const engine = createEngine(campaign);
const hash = scenarioHash(campaign);
const start = (seed: number): Game => startGame(engine, setupOf(campaign, seed));

function laidOut(game: Game): Timeline {
  const timeline = timelineOf(recordOf(game), engine, hash);
  if (!timeline.ok) throw new Error(JSON.stringify(timeline.fault));
  return timeline.value;
}

const played = start(7);
/** Hash of the position and the log as they were when each beat began. */
const seen: { turn: number; phase: string; hash: string; view: string; log: string }[] = [];
playRandomly(played, 7, {
  between: (game) =>
    seen.push({
      turn: game.position.turn,
      phase: phase(game),
      hash: positionHash(game.position),
      view: JSON.stringify(viewOf(game, 'PAK')),
      log: JSON.stringify(game.turns.at(-1)),
    }),
});
const timeline = laidOut(played);

describe('a timeline', () => {
  it('has a moment for the end of each beat, in order, and the years of the aftermath', () => {
    expect(timeline.moments.filter(({ turn }) => turn === 2).map(({ beat }) => beat)).toEqual([
      'brief',
      'talk',
      'reveal',
      'year',
    ]);
    const argued = played.turns.find(({ debate }) => debate)?.turn ?? 0;
    expect(timeline.moments.filter(({ turn }) => turn === argued).map(({ beat }) => beat)).toEqual([
      'brief',
      'talk',
      'reveal',
      'debate',
      'year',
    ]);
    expect(timeline.moments.slice(-2)).toMatchObject([
      { turn: 16, beat: 'year' },
      { turn: 17, beat: 'year' },
    ]);
    expect(timeline.placeOf(2, 'talk')).toBe(timeline.placeOf(2, 'brief') + 1);
    expect(timeline.placeOf(3)).toBe(timeline.placeOf(3, 'year'));
    expect([timeline.placeOf(2, 'debate'), timeline.placeOf(18)]).toEqual([-1, -1]);
  });

  it('gives at every brief and every talk the very position, log and view of that time', () => {
    for (const [beat, at] of [
      ['brief', 'offer'],
      ['talk', 'commit'],
    ] as const) {
      for (const then of seen.filter((one) => one.phase === at)) {
        const place = timeline.placeOf(then.turn, beat);
        const game = timeline.gameAt(place);
        expect(JSON.stringify(game.turns.at(-1))).toBe(then.log);
        expect(positionHash(game.position)).toBe(then.hash);
        expect(JSON.stringify(viewOf(game, 'PAK'))).toBe(then.view);
      }
    }
  });

  it('cuts every ledger into the lines of its beats, none left over, and adds them up to every position', () => {
    const numbers = openingNumbers(campaign);
    for (const [place, { turn, beat }] of timeline.moments.entries()) {
      const { from, to } = timeline.moments[place] as Moment;
      for (const { slot, delta } of played.turns[turn - 1]?.ledger.slice(from, to) ?? [])
        numbers[slot] = (numbers[slot] as number) + delta;
      const { position } = seenAt(timeline, place, 'whole');
      expect([...position.numbers], `${turn}.${beat}`).toEqual([...numbers]);
    }
    expect(timeline.moments.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(
      played.turns.reduce((sum, { ledger }) => sum + ledger.length, 0),
    );
    expect([...numbers]).toEqual([...played.position.numbers]);
  });

  it('hands out games that play on by themselves, to the same end by the same slips', () => {
    const again = timeline.gameAt(timeline.placeOf(9, 'talk'));
    playRandomly(again, 7);
    expect(again.turns.map((log) => log.hash)).toEqual(played.turns.map((log) => log.hash));
    expect(again.entries).toEqual(played.entries);
    const other = timeline.gameAt(timeline.placeOf(9, 'talk'));
    playRandomly(other, 8);
    expect(other.turns.at(-1)?.hash).not.toBe(again.turns.at(-1)?.hash);
    expect(positionHash(timeline.gameAt(timeline.placeOf(9, 'talk')).position)).toBe(
      seen.find(({ turn, phase: at }) => turn === 9 && at === 'commit')?.hash,
    );
  });

  it('of a game that ended early, or still runs, ends where it ended', () => {
    const early = playRandomly(start(3), 3, { through: 2 });
    randomBeat(early, 3);
    const beatsOf = (of: Timeline, turn: number): readonly string[] =>
      of.moments.filter((moment) => moment.turn === turn).map(({ beat }) => beat);
    expect(beatsOf(laidOut(early), 3)).toEqual(['brief']);
    endEarly(early);
    const ended = laidOut(early);
    expect(beatsOf(ended, 3)).toEqual(['brief', 'year']);
    expect(beatsOf(ended, 4)).toEqual(['year']);
    const { position } = seenAt(ended, ended.moments.length - 1, 'whole');
    expect([...position.numbers]).toEqual([...early.position.numbers]);
  });

  it('has no moment past its last', () => {
    expect(() => timeline.gameAt(timeline.moments.length)).toThrow(RangeError);
  });

  it('is not made of a record that does not replay', () => {
    const record = { ...recordOf(played), seed: 8 };
    expect(timelineOf(record, engine, hash).ok).toBe(false);
  });
});
