import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/game/engine.ts';
import { intervene } from '../../../src/game/facilitate.ts';
import { type Game, setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { viewOf } from '../../../src/game/view.ts';
import {
  type Chamber,
  chamberOf,
  isRatingHeldBack,
  ratedSince,
  standingAfter,
} from '../../../src/view/play/chamber.ts';
import { ratedSentence } from '../../../src/view/play/useAssemblyVoice.ts';
import { SPEECHES } from '../../../src/vocabulary/debate.ts';
import type { Intervention } from '../../../src/vocabulary/facilitator.ts';
import { bid, opening, speak, undecided, upToDebate } from '../../support/debates.ts';

const engine = createEngine(undecided());
const WITHIN = 300;

const led = (game: Game, act: Intervention): void => {
  const done = intervene(game, act);
  if (!done.ok) throw new Error(done.fault.code);
};
const shownIn = (game: Game): Chamber => {
  const chamber = chamberOf(engine, viewOf(game, 'PAK'), 1);
  if (!chamber) throw new Error('no debate');
  return chamber;
};
/** A debate with one argument on its flow, which the room may rate. */
function said(): { readonly game: Game; readonly claim: string } {
  const game = startGame(engine, setupOf(engine.scenario, 1));
  led(game, { kind: 'ratings', within: WITHIN });
  speak(upToDebate(game, { bids: { FRA: bid('openData') } }), opening(game));
  return { game, claim: game.position.debate?.flow[0]?.claim ?? '' };
}
const isHeldBack = (chamber: Chamber): boolean =>
  isRatingHeldBack(chamber, standingAfter(chamber, chamber.decided ? SPEECHES.length : 1), 0);

describe('a rating of the room on the wall', () => {
  const found = shownIn(said().game).bases.plain.map(([base]) => base as number);
  const middle = Math.round((Math.min(...found) + Math.max(...found)) / 2);

  it.each([
    ['far above what the evidence says', 1000, true],
    ['far below it', 0, true],
    ['not far from it', middle, false],
  ] as const)('is said to be held back where the limit holds it: %s', (_, base, expected) => {
    const { game, claim } = said();
    expect(isHeldBack(shownIn(game))).toBe(false);
    led(game, { kind: 'rating', claim, base });
    expect(isHeldBack(shownIn(game))).toBe(expected);
    // The same once the ballots are open.
    for (let at = 1; at < SPEECHES.length; at += 1) speak(game);
    led(game, { kind: 'ballots' });
    expect(shownIn(game).decided).not.toBeNull();
    expect(isHeldBack(shownIn(game))).toBe(expected);
  });
});

describe('a rating of the room for who listens', () => {
  it('is told once, in a sentence, and again where it is another', () => {
    const { game, claim } = said();
    const before = shownIn(game).debate.room?.ratings ?? [];
    expect(ratedSince(before, shownIn(game).debate)).toEqual([]);
    led(game, { kind: 'rating', claim, base: 640 });
    const first = shownIn(game).debate;
    const fresh = ratedSince(before, first);
    expect(fresh.map((rating) => ratedSentence(engine, rating))).toEqual([
      `The room rates “${engine.bank.claims.get(claim)?.text}”: 64 of 100.`,
    ]);
    // Another view of the same debate tells nothing anew.
    expect(ratedSince(first.room?.ratings ?? [], structuredClone(first))).toEqual([]);
    led(game, { kind: 'rating', claim, base: 300 });
    expect(ratedSince(fresh, shownIn(game).debate)).toEqual([{ claim, base: 300 }]);
  });
});
