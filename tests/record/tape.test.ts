import { expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { copyGame } from '../../src/game/game.ts';
import { tapeOf } from '../../src/record/tape.ts';
import { gameOf } from '../support/engines.ts';
import { beat } from '../support/play.ts';
import { playRandomly } from '../support/randomPlay.ts';

it('a tape goes on with its game, and is what it would be if it were read anew', () => {
  const game = playRandomly(gameOf(campaign, 5), 5, { through: 3 });
  const before = tapeOf(game);
  const kept = structuredClone(before.lines);
  beat(game, {});
  const after = tapeOf(game);
  expect(after).toEqual(tapeOf(copyGame(game)));
  expect(after.lines).toHaveLength(kept.length + 9);
  expect(before.lines).toEqual(kept);
  // What was read is not read again.
  expect(after.lines[0]).toBe(before.lines[0]);
});
