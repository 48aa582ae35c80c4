import { branchOf, type Fork } from '../../record/branch.ts';
import { makeLink } from '../../record/link.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { ok, type Result } from '../../vocabulary/result.ts';
import type { BranchNote, NewGame } from '../app/newGame.ts';
import type { Storage } from '../app/storage.ts';
import { openBranch } from '../play/openGame.ts';
import type { OpenGame, OpenReplay } from '../play/playModule.ts';

/**
 * A new game that leaves a recording, with a person in one seat. It keeps the recording as a link, to be compared with.
 * Faults: those of `branchOf`.
 * @param of what the recorded game is called
 */
export function takeOver(
  { kit, record, timeline }: OpenReplay,
  fork: Fork,
  seat: Nation,
  of: string,
  storage: Storage,
): Result<OpenGame> {
  const { engine } = timeline.game;
  const hash = scenarioHash(engine.authored);
  const branch = branchOf(record, engine, hash, fork, [seat]);
  if (!branch.ok) return branch;
  const link = makeLink(record, engine, hash);
  const note: BranchNote = {
    year: engine.scenario.startYear + fork.turn - 1,
    of,
    ...(link.ok && { game: link.value }),
  };
  const setup: NewGame = {
    scenario: engine.scenario.id,
    persons: [seat],
    level: 'practised',
    seed: record.seed,
    prologue: 'none',
    ...(record.semantics && { semantics: record.semantics }),
    branch: note,
  };
  return ok(openBranch(kit, setup, branch.value, seat, storage));
}
