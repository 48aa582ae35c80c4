import { branchAtEnd } from '../../record/branch.ts';
import { levelIn } from '../../record/holders.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Storage } from '../app/storage.ts';
import type { Kit } from '../play/kit.ts';
import { openBranch } from '../play/openBranch.ts';
import type { OpenGame } from '../play/playModule.ts';
import type { SharedGame } from './readShared.ts';

/**
 * Makes a shared game one of one's own, from the very beat at which it was shared. Opponents take the seats that people
 * leave, as good as the others.
 * @param persons who sits on this device from now on; none to watch nine opponents
 */
export function takeOver(
  kit: Kit,
  { record, player }: SharedGame,
  persons: readonly Nation[],
  storage: Storage,
): OpenGame {
  const level = levelIn(record);
  const branch = branchAtEnd(record, player.engine, player.hash, persons, level);
  if (!branch.ok) throw new Error(`a game that was read does not replay: ${branch.fault.code}`);
  return openBranch(kit, record, branch.value, { persons, level }, storage);
}
