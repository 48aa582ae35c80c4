import { expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { positionHash } from '../../src/game/hash.ts';
import { startGame } from '../../src/game/opening.ts';
import { dueSeats } from '../../src/game/writer.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { recordOf } from '../support/anyRecord.ts';
import { hand, randomSlip } from '../support/randomPlay.ts';
import { rebuilt } from '../support/rebuild.ts';

const GAMES = 200;
/** Two years are enough to hold all there is: the second ends with a debate. */
const THROUGH = 2;
const scenario: Scenario = { ...lesson, sessions: [THROUGH] };

/**
 * Two games side by side: one lives on, the other is made afresh from its own JSON before every beat. Where anything but
 * plain data mattered, or anything were lost in writing, their hashes would part.
 */
it(`goes the same way in ${GAMES} games when it is made afresh from JSON at every step`, () => {
  const engine = createEngine(scenario);
  let speeches = 0;
  for (let seed = 1; seed <= GAMES; seed += 1) {
    const one = startGame(engine, setupOf(scenario, seed));
    let other = startGame(engine, setupOf(scenario, seed));
    while (one.position.turn <= THROUGH) {
      other = rebuilt(other);
      for (const seat of dueSeats(one.position)) {
        const slip = randomSlip(one, seat, seed);
        hand(one, seat, slip);
        hand(other, seat, JSON.parse(JSON.stringify(slip)) as typeof slip);
      }
      if (positionHash(other.position) !== positionHash(one.position))
        throw new Error(`seed ${seed}, turn ${one.position.turn}: the games part`);
      if (other.position.debate) speeches += 1;
    }
    expect(JSON.stringify(recordOf(other))).toBe(JSON.stringify(recordOf(one)));
  }
  expect(speeches).toBeGreaterThan(GAMES);
});
