import { createEngine, type Engine } from '../../game/engine.ts';
import { drawSecrets, type Game, setupOf } from '../../game/game.ts';
import { isOver, phase, startGame } from '../../game/opening.ts';
import type { Reason } from '../../opponents/reasons.ts';
import { type Holders, personsOf } from '../../record/holders.ts';
import { parseRecord } from '../../record/parseRecord.ts';
import { type GameRecord, makeRecord, replay } from '../../record/record.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import type { Recorded } from '../../table/recorded.ts';
import { createTable, type GivenReason } from '../../table/table.ts';
import type { Occupant } from '../../vocabulary/levels.ts';
import { type ByNation, byNation } from '../../vocabulary/nations.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { type BranchNote, freshSeed, type NewGame } from '../app/newGame.ts';
import { type Save, writeSave } from '../app/saves.ts';
import type { Storage } from '../app/storage.ts';
import { createThinkers } from './askWorker.ts';
import type { Kit } from './kit.ts';
import type { OpenGame } from './playModule.ts';
import type { Place, Screen, Session } from './playState.ts';
import { parseSavedGame, type SavedGame } from './savedGame.ts';
import { createSession } from './session.ts';

const engines = new WeakMap<Scenario, Engine>();

/** One engine for each scenario: what it has worked out serves every game of it. */
export function engineOf(scenario: Scenario): Engine {
  let engine = engines.get(scenario);
  if (!engine) {
    engine = createEngine(scenario);
    engines.set(scenario, engine);
  }
  return engine;
}

function seatingOf(game: NewGame): ByNation<Occupant> {
  return byNation(
    (nation): Occupant =>
      game.persons.includes(nation) ? { kind: 'person', name: '' } : { kind: 'opponent', level: game.level },
  );
}

/**
 * Seats persons and opponents around a game, new or gone on with, and keeps it from now on.
 * @param recorded the recording that holds the opponents' seats for some turns, where somebody has swapped chairs
 */
export function bringUp(
  kit: Kit,
  setup: NewGame,
  game: Game,
  { seats, handovers }: Holders,
  storage: Storage,
  id: string,
  place?: Place,
  earlier: readonly GivenReason<Reason>[] = [],
  recorded: Recorded | null = null,
): OpenGame {
  const { engine } = game;
  const thinkers = createThinkers(setup.seed, engine.authored, kit.profiles);
  const table = createTable(game, seats, thinkers.decide, earlier, handovers, recorded);
  const save = (running: Session) => {
    // The game behind the opening film is only scenery.
    if (setup.prologue === 'film') return null;
    const kept = keep(running, setup, storage, id);
    return kept.ok ? null : kept.fault;
  };
  const session = createSession(engine, table, save, place, recorded?.last ?? null);
  const dispose = session.dispose;
  session.dispose = () => {
    dispose();
    thinkers.dispose();
  };
  return { id, setup, session, kit };
}

/** Starts a game. Several persons draw their secret aims afresh, so that a known seed betrays nothing. */
export function openNewGame(kit: Kit, setup: NewGame, storage: Storage): OpenGame {
  const scenario = kit.scenarios[setup.scenario];
  if (!scenario) throw new RangeError(`no scenario ${setup.scenario}`);
  const engine = engineOf(scenario);
  const secrets =
    setup.persons.length > 1 ? drawSecrets(scenario, freshSeed()) : setupOf(scenario, setup.seed).secrets;
  const { seed, semantics } = setup;
  const game = startGame(engine, semantics ? { seed, secrets, semantics } : { seed, secrets });
  const holders = { seats: seatingOf(setup), handovers: [] };
  return bringUp(kit, setup, game, holders, storage, `${scenario.id}-${freshSeed().toString(36)}`);
}

/** The game as it stands, written down. */
export function recordOf({ engine, table }: Session): GameRecord {
  const { seats, handovers } = table.holders();
  return makeRecord(table.game, seats, scenarioHash(engine.authored), handovers);
}

/** Saves the game as it stands; the result says whether the browser let it. */
export function keep(session: Session, setup: NewGame, storage: Storage, id: string): Result<null> {
  return writeSave(storage, saveOf(session, setup, id));
}

/** The game as it stands, as a save. */
export function saveOf(session: Session, setup: NewGame, id: string): Save {
  const { game } = session.table;
  const { scenario } = session.engine;
  const saved: SavedGame = {
    record: JSON.stringify(recordOf(session)),
    place: session.place(),
    setup,
    reasons: session.table.reasons(),
  };
  const turn = Math.min(game.position.turn, scenario.turns);
  return {
    label: {
      id,
      scenario: scenario.id,
      seats: session.persons,
      year: scenario.startYear + turn - 1,
      turn,
      over: isOver(game),
      ...(setup.branch && { branch: labelledNote(setup.branch) }),
      savedAt: Date.now(),
    },
    game: JSON.stringify(saved),
  };
}

/** A branch's note as a label holds it: without the game that it left. */
function labelledNote(note: BranchNote): Omit<BranchNote, 'game'> {
  const { game: _, ...rest } = note;
  return rest;
}

/** Whether the one who left the screen holds that seat: a person's, or none where opponents hold all nine. */
function isSeated({ seat, screen }: Place, holders: Holders): boolean {
  const persons = personsOf(holders);
  if (seat !== null) return screen !== 'watch' && persons.includes(seat);
  return !SEATED_SCREENS.has(screen) && persons.length === 0;
}

const SEATED_SCREENS: ReadonlySet<Screen> = new Set(['offers', 'answers', 'cover', 'commit', 'waiting']);

/** Whether the screen that was left can be up at this point of the game. */
function fits({ screen, revealed }: Place, game: Game): boolean {
  const now = phase(game);
  switch (screen) {
    case 'watch':
      return now === 'offer' || now === 'answer' || now === 'commit';
    case 'offers':
      return now === 'offer';
    case 'answers':
      return now === 'answer';
    case 'cover':
    case 'commit':
      return now === 'commit';
    case 'waiting':
      return now !== 'over';
    case 'reveal':
    case 'chapter':
    case 'swapped':
      return (
        revealed >= 1 &&
        revealed <= game.turns.length &&
        (now === 'offer' || now === 'over' || (now === 'debate' && screen === 'reveal'))
      );
    case 'assembly':
      return now === 'debate' || Boolean(game.turns[revealed - 1]?.debate);
    case 'ending':
      return now === 'over';
  }
}

/** What a save holds, read but not played yet. Faults: `saveDamaged`, `saveOther`. */
export function readGame({ game, label }: Save): Result<{ saved: SavedGame; record: GameRecord }> {
  const saved = parseSavedGame(game);
  if (!saved) return fail('saveDamaged', label.id);
  const record = parseRecord(saved.record);
  if (record.ok) return ok({ saved, record: record.value });
  return fail(record.fault.code === 'recordVersion' ? 'saveOther' : 'saveDamaged', label.id);
}

/** Opens a save at the very step at which it was left. Faults: `saveDamaged`, `saveOther`. */
export function resumeGame(
  kit: Kit,
  save: Save,
  storage: Storage,
  recorded: Recorded | null = null,
): Result<OpenGame> {
  const read = readGame(save);
  if (!read.ok) return read;
  const { record, saved } = read.value;
  const scenario = kit.scenarios[record.scenario.id];
  if (!scenario) return fail('saveOther', save.label.id);
  const game = replay(record, engineOf(scenario), scenarioHash(scenario));
  if (!game.ok) return fail(game.fault.code === 'otherRules' ? 'saveOther' : 'saveDamaged', save.label.id);
  if (!fits(saved.place, game.value) || !isSeated(saved.place, record))
    return fail('saveDamaged', save.label.id);
  return ok(
    bringUp(
      kit,
      saved.setup,
      game.value,
      record,
      storage,
      save.label.id,
      saved.place,
      saved.reasons,
      recorded,
    ),
  );
}
