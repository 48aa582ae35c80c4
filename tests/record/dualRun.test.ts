import { expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { positionHash } from '../../src/game/hash.ts';
import { startGame } from '../../src/game/opening.ts';
import { dueSeats } from '../../src/game/writer.ts';
import type { DeedName } from '../../src/vocabulary/deeds.ts';
import { recordOf } from '../support/anyRecord.ts';
import { hand, randomSlip } from '../support/randomPlay.ts';
import { rebuilt } from '../support/rebuild.ts';

const GAMES = 200;
/** Two of the campaign's years hold all there is: the first ends with a debate, the second sees pledges fall due. */
const THROUGH = 2;
/** What has to have happened, so that all of it was written and read again. */
const LOOKED_FOR: readonly DeedName[] = [
  ...(['counselled', 'newsBroke', 'courted', 'dealBroken', 'stakeWon', 'stakeLost'] as const),
  ...(['pledgeMade', 'pledgeKept', 'pledgeBroken', 'tabled', 'spokeFor', 'adopted', 'rejected'] as const),
];

/**
 * Two games side by side: one lives on, the other is made afresh from its own JSON before every beat. Where anything but
 * plain data mattered, or anything were lost in writing, their hashes would part.
 */
it(`goes the same way in ${GAMES} campaigns when it is made afresh from JSON at every step`, () => {
  const engine = createEngine(campaign);
  const happened = new Set<DeedName>();
  for (let seed = 1; seed <= GAMES; seed += 1) {
    const one = startGame(engine, setupOf(campaign, seed));
    let other = startGame(engine, setupOf(campaign, seed));
    while (one.position.turn <= THROUGH) {
      other = rebuilt(other);
      for (const seat of dueSeats(one.position)) {
        const slip = randomSlip(one, seat, seed);
        hand(one, seat, slip);
        hand(other, seat, JSON.parse(JSON.stringify(slip)) as typeof slip);
      }
      if (positionHash(other.position) !== positionHash(one.position))
        throw new Error(`seed ${seed}, turn ${one.position.turn}: the games part`);
    }
    for (const { occurrences } of one.turns) for (const { deed } of occurrences) happened.add(deed);
    expect(JSON.stringify(recordOf(other))).toBe(JSON.stringify(recordOf(one)));
  }
  expect(LOOKED_FOR.filter((deed) => !happened.has(deed))).toEqual([]);
});
