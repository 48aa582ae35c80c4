import { expect, it } from 'vitest';
import { choicesMade } from '../../../src/debrief/withoutChoice.ts';
import { hingeReason } from '../../../src/view/replay/hingeReason.ts';
import { playedGame } from '../../debrief/playedGame.ts';

const game = playedGame(5);

it('is a line of the turn’s ledger that hangs on a deed of that seat and that choice', () => {
  let told = 0;
  for (const { turn, seat, choice } of choicesMade(game)) {
    const line = hingeReason(game, seat, { turn, choice });
    if (!line) continue;
    told += 1;
    const log = game.turns[turn - 1];
    expect(log?.ledger).toContain(line);
    expect(log?.occurrences[line.deed]).toMatchObject({ by: seat });
  }
  expect(told).toBeGreaterThan(100);
});

it('is none for a choice that was never made', () => {
  expect(hingeReason(game, 'FRA', { turn: 1, choice: 'court:NOWHERE' })).toBeNull();
  expect(hingeReason(game, 'FRA', { turn: 99, choice: 'sign' })).toBeNull();
});
