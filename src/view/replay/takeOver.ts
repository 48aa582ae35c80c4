import { branchOf, type Fork } from '../../record/branch.ts';
import { handOver, levelIn } from '../../record/holders.ts';
import { makeLink } from '../../record/link.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { ok, type Result } from '../../vocabulary/result.ts';
import { lineAfter } from '../app/gameTree.ts';
import type { BranchNote } from '../app/newGame.ts';
import type { Storage } from '../app/storage.ts';
import { openBranch } from '../play/openBranch.ts';
import type { OpenGame, OpenReplay } from '../play/playModule.ts';

/**
 * A new game that leaves a recording, with a person in one seat, or in none, and opponents as good as the recording's in
 * all others. It keeps the recording as a link, to be compared with. Faults: those of `branchOf`.
 * @param of what the recorded game is called
 */
export function takeOver(
  { branch: before, called, gameId, kit, record, timeline }: OpenReplay,
  fork: Fork,
  seat: Nation | null,
  of: string,
  storage: Storage,
): Result<OpenGame> {
  const { engine } = timeline.game;
  const level = levelIn(record);
  const persons = seat ? [seat] : [];
  const branch = branchOf(timeline, record, fork, persons, level);
  if (!branch.ok) return branch;
  const { game, holders } = branch.value;
  // Nobody played what ships with the game: whoever takes a seat there is somebody else.
  const sat =
    called === undefined || !seat
      ? holders
      : handOver(holders, { from: game.entries.length, seat, to: { kind: 'person', name: '' } });
  const link = makeLink(record, engine, record.scenario.hash);
  const note: BranchNote = {
    year: engine.scenario.startYear + fork.turn - 1,
    of,
    seats: persons,
    line: lineAfter(before?.line ?? [], gameId),
    ...(link.ok && { game: link.value }),
  };
  return ok(openBranch(kit, record, { game, holders: sat }, { persons, level, note }, storage));
}
