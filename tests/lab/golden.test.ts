import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { scenarios } from '../../src/content/scenarios.ts';
import { createEngine, type Engine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { beatOf } from '../../src/game/log.ts';
import { startGame } from '../../src/game/opening.ts';
import { scoreOf } from '../../src/game/score.ts';
import { endingOf } from '../../src/rules/ending.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { playRandomly } from '../support/randomPlay.ts';

const SEEDS = [1, 2, 3];

/** What a game by random players came to, and a digest of everything that was written down on the way. */
function rowOf(engine: Engine, seed: number): string {
  const { scenario } = engine;
  const game = playRandomly(startGame(engine, setupOf(scenario, seed)), seed);
  // The turns' own hashes are left out: how those are made is no part of how a game goes.
  const logs = game.turns.map(({ ends, deedEnds, ...log }) => ({
    ...log,
    ledger: log.ledger.map((line, at) => ({
      ...line,
      turn: log.turn,
      beat: beatOf({ ...log, ends, deedEnds }, at),
    })),
    hash: '',
  }));
  const whole = JSON.stringify([logs, [...game.position.numbers], game.position.states]);
  return JSON.stringify({
    scenario: scenario.id,
    seed,
    ending: endingOf(scenario, game.position).id,
    scores: NATIONS.map((seat) => `${seat} ${scoreOf(game, seat).score}`).join(', '),
    changes: game.turns.reduce((sum, log) => sum + log.ledger.length, 0),
    digest: createHash('sha256').update(whole).digest('hex').slice(0, 16),
  });
}

/**
 * Games by random players, as they went when this was last written down: a change of rules or scenarios shows as
 * changed lines. `npm run unit -- golden --update` writes them anew, and whoever does so says why.
 */
it('plays games by random players as it did before', async () => {
  const rows = Object.values(scenarios).flatMap((scenario) => {
    const engine = createEngine(scenario);
    return SEEDS.map((seed) => rowOf(engine, seed));
  });
  await expect(`[\n${rows.join(',\n')}\n]\n`).toMatchFileSnapshot('../golden/randomGames.json');
});
