import { campaign } from '../../../src/content/campaign.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { type Game, setupOf } from '../../../src/game/game.ts';
import { isOver, startGame } from '../../../src/game/opening.ts';
import { viewOf } from '../../../src/game/view.ts';
import { dueSeats } from '../../../src/game/writer.ts';
import { opponentSlip } from '../../../src/opponents/opponent.ts';
import { hand, playRandomly } from '../../support/randomPlay.ts';

/** Years in which practised opponents decide, so that their reckoning is compared as well as the rules. */
const THOUGHTFUL = 2;

const engine = createEngine(campaign);

function playThoughtfully(game: Game, seed: number): void {
  while (game.position.turn <= THOUGHTFUL && !isOver(game)) {
    for (const seat of dueSeats(game.position)) {
      const player = { level: 'practised' as const, temperament: profiles[seat].temperament };
      hand(game, seat, opponentSlip(engine, viewOf(game, seat), player, seed).slip);
    }
  }
}

/**
 * Plays a campaign for each seed, its first years by practised opponents and the rest at random.
 * @returns the hash of the position after every turn of each
 */
export function hashesOf(seeds: readonly number[]): string[][] {
  return seeds.map((seed) => {
    const game = startGame(engine, setupOf(campaign, seed));
    playThoughtfully(game, seed);
    return playRandomly(game, seed).turns.map(({ hash }) => hash);
  });
}
