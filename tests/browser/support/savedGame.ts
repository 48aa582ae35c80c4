import type { Page } from '@playwright/test';
import { scenarios } from '../../../src/content/scenarios.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { isOver, startGame } from '../../../src/game/opening.ts';
import { viewOf } from '../../../src/game/view.ts';
import { dueSeats } from '../../../src/game/writer.ts';
import { opponentSlip } from '../../../src/opponents/opponent.ts';
import { createTable, soloSeating } from '../../../src/table/table.ts';
import { keep } from '../../../src/view/play/openGame.ts';
import type { Screen } from '../../../src/view/play/playState.ts';
import { createSession } from '../../../src/view/play/session.ts';
import type { Nation } from '../../../src/vocabulary/nations.ts';
import { ok } from '../../../src/vocabulary/result.ts';
import { hand } from '../../support/randomPlay.ts';
import { STORED } from './test.ts';

/** A game to be found in the browser's storage. */
export interface PreparedGame {
  readonly scenario: string;
  readonly seat: Nation;
  readonly seed: number;
  /** Years that are over. */
  readonly years: number;
  readonly screen: Screen;
}

/** Plays a game without a browser, by nine opponents, and writes it down as the page would have. */
function written({ scenario: id, seat, seed, years, screen }: PreparedGame): readonly [string, string] {
  const scenario = scenarios[id];
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const engine = createEngine(scenario);
  const game = startGame(engine, setupOf(scenario, seed));
  while (!isOver(game) && game.position.turn <= years) {
    for (const nation of dueSeats(game.position)) {
      const player = { level: 'novice' as const, temperament: profiles[nation].temperament };
      hand(game, nation, opponentSlip(engine, viewOf(game, nation), player, seed).slip);
    }
  }
  const nobodyThinks = () => new Promise<never>(() => undefined);
  const table = createTable<never>(game, soloSeating(seat, 'novice'), nobodyThinks);
  const place = { screen, seat, draft: null, revealed: years };
  const session = createSession(engine, table, () => null, place);
  const setup = { scenario: id, persons: [seat], level: 'novice', seed, prologue: 'none' } as const;
  let stored: readonly [string, string] = ['', ''];
  const nothing = { read: () => ok(null), remove: () => ok(null), keys: () => ok([]) };
  const write = (key: string, text: string) => {
    stored = [STORED + key, text];
    return ok(null);
  };
  keep(session, setup, { ...nothing, write }, 'prepared');
  session.dispose();
  return stored;
}

/** Lays a game into the storage of the page's origin. */
export async function prepareGame(page: Page, game: PreparedGame): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), written(game));
}
