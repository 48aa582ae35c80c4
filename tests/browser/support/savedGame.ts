import type { Page } from '@playwright/test';
import { scenarios } from '../../../src/content/scenarios.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { createEngine, type Engine } from '../../../src/game/engine.ts';
import { type Game, setupOf } from '../../../src/game/game.ts';
import { isOver, startGame } from '../../../src/game/opening.ts';
import { viewOf } from '../../../src/game/view.ts';
import { dueSeats } from '../../../src/game/writer.ts';
import { opponentSlip } from '../../../src/opponents/opponent.ts';
import { branchOf } from '../../../src/record/branch.ts';
import { type Holders, personsOf } from '../../../src/record/holders.ts';
import { makeLink } from '../../../src/record/link.ts';
import { makeRecord } from '../../../src/record/record.ts';
import { timelineOf } from '../../../src/record/timeline.ts';
import { scenarioHash } from '../../../src/scenario/scenarioHash.ts';
import { createTable, soloSeating } from '../../../src/table/table.ts';
import { saveLine } from '../../../src/view/app/gameNames.ts';
import type { BranchNote } from '../../../src/view/app/newGame.ts';
import { keep } from '../../../src/view/play/openGame.ts';
import type { Screen } from '../../../src/view/play/playState.ts';
import { recordLabel } from '../../../src/view/play/recordLabel.ts';
import { createSession } from '../../../src/view/play/session.ts';
import { NATION_NAMES } from '../../../src/view/words/nationNames.ts';
import type { Nation } from '../../../src/vocabulary/nations.ts';
import { ok } from '../../../src/vocabulary/result.ts';
import { hand } from '../../support/randomPlay.ts';
import type { Game as GamePage } from './game.ts';
import { STORED } from './test.ts';
import { title } from './words.ts';

/** A game to be found in the browser's storage. */
export interface PreparedGame {
  readonly scenario: string;
  readonly seat: Nation;
  readonly seed: number;
  /** Years that are over. */
  readonly years: number;
  readonly screen: Screen;
}

/** A game that left a prepared one as the Talk of a turn began, and was played to its end. */
export interface PreparedBranch {
  readonly id: string;
  readonly turn: number;
  readonly seat: Nation;
  /** Of the chance by which its opponents decide. */
  readonly seed: number;
}

/** Under what a prepared game lies. */
const ROOT = 'prepared';

function engineFor({ scenario: id }: PreparedGame): Engine {
  const scenario = scenarios[id];
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  return createEngine(scenario);
}

/** Nine opponents play on until so many years are over. */
function playOn(game: Game, years: number, seed: number): Game {
  while (!isOver(game) && game.position.turn <= years) {
    for (const nation of dueSeats(game.position)) {
      const player = { level: 'novice' as const, temperament: profiles[nation].temperament };
      hand(game, nation, opponentSlip(game.engine, viewOf(game, nation), player, seed).slip);
    }
  }
  return game;
}

/** Writes a game down as the page would have. */
function written({
  prepared,
  game,
  holders,
  id,
  branch,
}: {
  readonly prepared: PreparedGame;
  readonly game: Game;
  readonly holders: Holders;
  readonly id: string;
  readonly branch?: BranchNote;
}): readonly [string, string] {
  const { scenario, screen, seed, years } = prepared;
  const nobodyThinks = () => new Promise<never>(() => undefined);
  const table = createTable<never>(game, holders.seats, nobodyThinks, [], holders.handovers);
  const persons = personsOf(holders);
  const place = { screen, seat: persons[0] ?? null, draft: null, revealed: years };
  const session = createSession(game.engine, table, () => null, place);
  const setup = {
    scenario,
    persons,
    level: 'novice',
    seed,
    prologue: 'none',
    ...(branch && { branch }),
  } as const;
  let stored: readonly [string, string] = ['', ''];
  const nothing = { read: () => ok(null), remove: () => ok(null), keys: () => ok([]) };
  const write = (key: string, text: string) => {
    stored = [STORED + key, text];
    return ok(null);
  };
  keep(session, setup, { ...nothing, write }, id);
  session.dispose();
  return stored;
}

function rootOf(prepared: PreparedGame): { readonly game: Game; readonly holders: Holders } {
  const { scenario } = engineFor(prepared);
  const game = startGame(engineFor(prepared), setupOf(scenario, prepared.seed));
  const holders = { seats: soloSeating(prepared.seat, 'novice'), handovers: [] };
  return { game: playOn(game, prepared.years, prepared.seed), holders };
}

/** Lays a game into the storage of the page's origin. */
export async function prepareGame(page: Page, prepared: PreparedGame): Promise<void> {
  await lay(page, written({ prepared, ...rootOf(prepared), id: ROOT }));
}

/** The same of games that left it. */
export async function prepareBranches(
  page: Page,
  prepared: PreparedGame,
  branches: readonly PreparedBranch[],
): Promise<void> {
  const { game, holders } = rootOf(prepared);
  const { engine } = game;
  const hash = scenarioHash(engine.authored);
  const record = makeRecord(game, holders.seats, hash);
  const timeline = timelineOf(record, engine, hash);
  const link = makeLink(record, engine, hash);
  if (!timeline.ok || !link.ok) throw new Error('a prepared game does not replay');
  for (const { id, seat, seed, turn } of branches) {
    const left = branchOf(timeline.value, holders, { turn, phase: 'offer' }, [seat], 'novice');
    if (!left.ok) throw new Error(left.fault.code);
    const year = engine.scenario.startYear + turn - 1;
    const of = saveLine(recordLabel(ROOT, record, game));
    const branch = { year, of, seats: [seat], line: [ROOT], game: link.value };
    playOn(left.value.game, prepared.years, seed);
    await lay(page, written({ prepared, ...left.value, id, branch }));
  }
}

async function lay(page: Page, saved: readonly [string, string]): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), saved);
}

/** Puts a game into the browser's storage, and opens it, or its replay, from the title. */
export async function openPrepared(
  page: Page,
  game: GamePage,
  prepared: PreparedGame,
  way: 'Open' | 'Replay' = 'Open',
): Promise<void> {
  await game.openTitle();
  await prepareGame(page, prepared);
  await page.reload();
  await game.button(title('title.saves')).click();
  const saves = game.dialog(title('saves.title'));
  await saves.getByRole('button', { name: new RegExp(`^${way}: ${NATION_NAMES[prepared.seat]}`) }).click();
}
