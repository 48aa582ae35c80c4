import { givenName, nameByDefault } from '../app/gameNames.ts';
import type { SaveLabel } from '../app/saves.ts';
import type { Storage } from '../app/storage.ts';
import type { OpenReplay } from '../play/playModule.ts';
import { recordLabel } from '../play/recordLabel.ts';

/** What a list of games shows of the recording that is open, whether it is kept or not. */
export function replayLabel({ branch, gameId, record, timeline }: OpenReplay): SaveLabel {
  return { ...recordLabel(gameId, record, timeline.game), ...(branch && { branch }) };
}

/** What the recording that is open is called. */
export function replayName(storage: Storage, replay: OpenReplay): string {
  return replay.called ?? givenName(storage, replay.gameId) ?? nameByDefault(replayLabel(replay));
}
