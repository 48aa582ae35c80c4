import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { phase, startGame } from '../../src/game/opening.ts';
import { HIDDEN, onlookerView, type View, viewOf } from '../../src/game/view.ts';
import { seenAt } from '../../src/record/seenAt.ts';
import { timelineOf } from '../../src/record/timeline.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { nationalSlot } from '../../src/vocabulary/measures.ts';
import { recordOf } from '../support/anyRecord.ts';
import { playRandomly } from '../support/randomPlay.ts';

const engine = createEngine(campaign);
const played = startGame(engine, setupOf(campaign, 7));
/** What was to be seen as Talk and Commit began. */
const live = new Map<string, Record<'PAK' | 'public', string>>();
playRandomly(played, 7, {
  between: (game) =>
    live.set(`${game.position.turn}.${phase(game)}`, {
      PAK: JSON.stringify(viewOf(game, 'PAK')),
      public: JSON.stringify(onlookerView(game)),
    }),
});
const laid = timelineOf(recordOf(played, false), engine, scenarioHash(campaign));
if (!laid.ok) throw new Error(laid.fault.code);
const timeline = laid.value;
const last = timeline.moments.length - 1;
const capital = nationalSlot('capital', 'CHN');
const argued = played.turns.find(({ debate }) => debate)?.turn ?? 0;
const hasVerdict = (view: View): boolean =>
  view.turns.at(-1)?.occurrences.some(({ deed }) => deed === 'adopted' || deed === 'rejected') ?? false;

describe('what is seen at a moment of a recording', () => {
  it('is to the letter what a seat, or an onlooker, saw as Talk and Commit began', () => {
    for (const [place, { turn, beat }] of timeline.moments.entries()) {
      if (beat !== 'brief' && beat !== 'talk') continue;
      const then = live.get(`${turn}.${beat === 'brief' ? 'offer' : 'commit'}`);
      expect(JSON.stringify(seenAt(timeline, place, 'PAK'))).toBe(then?.PAK);
      expect(JSON.stringify(seenAt(timeline, place, 'public'))).toBe(then?.public);
    }
  });

  it('holds nothing of later turns, nor of later beats, and their numbers to the last digit', () => {
    for (const [place, { turn }] of timeline.moments.entries()) {
      const view = seenAt(timeline, place, 'whole');
      expect(view.turn).toBe(turn);
      expect(view.turns).toHaveLength(turn);
      expect(view.position.numbers).toEqual(timeline.positionAt(place).numbers);
    }
  });

  it('keeps from a seat what others alone knew, and from nobody who sees everything', () => {
    const place = timeline.placeOf(5, 'reveal');
    expect(seenAt(timeline, place, 'PAK').position.numbers[capital]).toBe(HIDDEN);
    expect(seenAt(timeline, place, 'public').position.numbers[capital]).toBe(HIDDEN);
    expect(seenAt(timeline, place, 'CHN').position.numbers[capital]).toBeGreaterThanOrEqual(0);
    expect(seenAt(timeline, place, 'whole').position.numbers[capital]).toBeGreaterThanOrEqual(0);
  });

  it('has the verdict at the end of the debate, and not before', () => {
    expect(hasVerdict(seenAt(timeline, timeline.placeOf(argued, 'reveal'), 'public'))).toBe(false);
    expect(hasVerdict(seenAt(timeline, timeline.placeOf(argued, 'debate'), 'public'))).toBe(true);
  });

  it('is over at the very last moment alone', () => {
    expect(seenAt(timeline, last, 'PAK').phase).toBe('over');
    expect(seenAt(timeline, last - 1, 'PAK').phase).not.toBe('over');
    expect(seenAt(timeline, timeline.placeOf(15), 'PAK').phase).not.toBe('over');
  });
});
