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
const laid = timelineOf(recordOf(played), engine, scenarioHash(campaign));
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

  it('holds no turn, no line and no deed of later', () => {
    for (const [place, { turn, beat, to }] of timeline.moments.entries()) {
      const view = seenAt(timeline, place, 'whole');
      const whole = played.turns[turn - 1];
      expect(view.turn).toBe(turn);
      expect(view.turns).toHaveLength(turn);
      expect(view.turns.at(-1)?.ledger).toEqual(whole?.ledger.slice(0, to));
      const seen = view.turns.at(-1)?.occurrences ?? [];
      expect(seen).toEqual(whole?.occurrences.slice(0, seen.length));
      if (beat === 'year') expect(seen).toEqual(whole?.occurrences);
    }
    // What a year's end brings about in a turn without a debate is no part of its Reveal.
    const quiet = played.turns.filter(
      ({ debate, deedEnds, occurrences }) => !debate && (deedEnds.reveal ?? 0) < occurrences.length,
    );
    const [year] = quiet.filter(({ choices }) => Object.keys(choices).length > 0);
    if (!year) throw new Error('no year of this game ends with a deed');
    const revealed = seenAt(timeline, timeline.placeOf(year.turn, 'reveal'), 'whole').turns.at(-1);
    expect(revealed?.occurrences).toHaveLength(year.deedEnds.reveal as number);
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
