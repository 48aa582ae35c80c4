// Runs in the browser, for scripts/benchBrowser.ts: a table with opponents in a real worker, and a board by itself.
import { scenarios } from '../../src/content/scenarios.ts';
import { profiles } from '../../src/content/story/profiles.ts';
import { createEngine } from '../../src/game/engine.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { isOver, phase, startGame } from '../../src/game/opening.ts';
import { viewOf } from '../../src/game/view.ts';
import { dueSeats, submitSlip } from '../../src/game/writer.ts';
import { passPlayer, randomPlayer } from '../../src/opponents/simplePlayers.ts';
import { createTable, soloSeating } from '../../src/table/table.ts';
import { createThinkers, wakeThinkers } from '../../src/view/play/askWorker.ts';
import { boardPicture } from '../../src/view/play/boardPicture.ts';
import { createBoard } from '../../src/view/scene/board.ts';
import type { BoardEvent, BoardPicture } from '../../src/view/scene/picture.ts';
import { boardWords } from '../../src/view/words/boardWords.ts';
import { namesOf } from '../../src/view/words/names.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';

const PERSON: Nation = 'PAK';

function campaign() {
  const scenario = scenarios.campaign;
  if (!scenario) throw new Error('there is no campaign');
  return createEngine(scenario);
}

/** How long somebody takes at the very least to pick a seat and begin, in milliseconds. */
const SEAT_PICKED = 1500;

/**
 * Plays campaigns in which one person passes and eight practised opponents think in a worker.
 * @returns for each turn the milliseconds from the first question asked to the turn's end, messages included
 */
async function turnTimes(seeds: readonly number[]): Promise<readonly number[]> {
  const engine = campaign();
  const times: number[] = [];
  // As in the set-up: they wake while the seat is picked.
  wakeThinkers(engine.authored);
  await new Promise((picked) => setTimeout(picked, SEAT_PICKED));
  for (const seed of seeds) {
    const thinkers = createThinkers(seed, engine.authored, profiles);
    const game = startGame(engine, setupOf(engine.scenario, seed));
    const table = createTable(game, soloSeating(PERSON, 'practised'), thinkers.decide);
    while (!isOver(game)) {
      const { turn } = game.position;
      const started = performance.now();
      while (!isOver(game) && game.position.turn === turn && phase(game) !== 'over') {
        await table.think();
        // In a debate the others speak too, and nobody waits for the person meanwhile.
        for (const seat of table.awaited()) {
          const handed = table.submit(seat, passPlayer(table.view(seat)));
          if (!handed.ok) throw new Error(handed.fault.code);
        }
      }
      times.push(performance.now() - started);
    }
    thinkers.dispose();
  }
  return times;
}

function pictureOf(game: Game): BoardPicture {
  const { scenario } = game.engine;
  return boardPicture(viewOf(game, PERSON), scenario, namesOf(scenario), { selected: null, revealed: null });
}

/** Plays a turn by random players and tells what happened in it, as far as a board shows deeds. */
function playTurn(game: Game, seed: number): readonly BoardEvent[] {
  const { turn } = game.position;
  while (!isOver(game) && game.position.turn === turn) {
    for (const seat of dueSeats(game.position)) {
      const handed = submitSlip(game, seat, randomPlayer(game.engine, viewOf(game, seat), seed));
      if (!handed.ok) throw new Error(handed.fault.code);
    }
  }
  const happened = game.turns.find((log) => log.turn === turn)?.occurrences ?? [];
  return happened
    .filter(({ deed, secretOf }) => deed !== 'newsBroke' && secretOf === null)
    .map(({ deed, by, to, programme }) => ({ deed, by, to, programme, caption: deed }));
}

/**
 * Shows Reveals of a campaign by random players in full, one after the other.
 * @returns the board's own figure: scripting milliseconds a frame
 */
async function frameCost(reveals: number): Promise<{ readonly p95: number; readonly frames: number }> {
  const game = startGame(campaign(), setupOf(campaign().scenario, 1));
  const parent = document.createElement('div');
  parent.style.cssText = 'position: fixed; inset: 0';
  document.body.append(parent);
  const board = await createBoard(parent, {
    style: { theme: 'night', motion: 'full', graphics: 'high', textScale: 1 },
    words: boardWords(),
    onPick: () => {},
    onProblem: (code) => {
      throw new Error(code);
    },
  });
  if (!board) throw new Error('there is no WebGL here');
  board.show(pictureOf(game));
  for (let shown = 0; shown < reveals; shown += 1) {
    const events = playTurn(game, 1);
    await board.reveal(events, pictureOf(game));
  }
  const cost = board.frameCost();
  board.dispose();
  return cost;
}

declare global {
  interface Window {
    bench: { readonly turnTimes: typeof turnTimes; readonly frameCost: typeof frameCost };
  }
}

window.bench = { turnTimes, frameCost };
