import { isOver } from '../../game/opening.ts';
import { branchAtEnd } from '../../record/branch.ts';
import { type Holders, handOver, levelIn } from '../../record/holders.ts';
import { makeLink } from '../../record/link.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { saveLine } from '../app/gameNames.ts';
import type { BranchNote } from '../app/newGame.ts';
import type { Storage } from '../app/storage.ts';
import type { Kit } from '../play/kit.ts';
import { openBranch } from '../play/openBranch.ts';
import type { OpenGame } from '../play/playModule.ts';
import { recordLabel } from '../play/recordLabel.ts';
import { sharedId } from '../play/sharedId.ts';
import type { SharedGame } from './readShared.ts';

/**
 * Makes a shared game one of one's own, from the very beat at which it was shared. Opponents take the seats that people
 * leave, as good as the others.
 * @param persons who sits on this device from now on; none to watch nine opponents
 */
export function takeOver(
  kit: Kit,
  shared: SharedGame,
  persons: readonly Nation[],
  storage: Storage,
): OpenGame {
  const { game, player, record } = shared;
  const level = levelIn(record);
  const branch = branchAtEnd(record, player.engine, player.hash, persons, level);
  if (!branch.ok) throw new Error(`a game that was read does not replay: ${branch.fault.code}`);
  // One that is over doesn't go on, and so it is that game itself.
  const as = isOver(game) ? { id: sharedId(record) } : { note: noteOf(shared, persons) };
  // Nobody played what ships with the game: whoever takes a seat there is somebody else.
  const holders =
    shared.called === undefined
      ? branch.value.holders
      : persons.reduce<Holders>(
          (before, seat) =>
            handOver(before, { from: record.entries.length, seat, to: { kind: 'person', name: '' } }),
          branch.value.holders,
        );
  return openBranch(kit, record, { ...branch.value, holders }, { persons, level, ...as }, storage);
}

function noteOf({ called, game, player, record }: SharedGame, seats: readonly Nation[]): BranchNote {
  const { year, ...label } = recordLabel(sharedId(record), record, game);
  const link = makeLink(record, player.engine, player.hash);
  return {
    year,
    of: called ?? saveLine({ ...label, year }),
    seats,
    line: [label.id],
    ...(link.ok && { game: link.value }),
  };
}
