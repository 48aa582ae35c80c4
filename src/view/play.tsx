import { useEffect } from 'preact/hooks';
import { campaign } from '../content/campaign.ts';
import { recordings } from '../content/recordings.ts';
import { recordFrom } from '../record/parseRecord.ts';
import { fail, ok } from '../vocabulary/result.ts';
import { Setup } from './app/Setup.tsx';
import { authoredKit as kit } from './authoredKit.ts';
import { wakeThinkers } from './play/askWorker.ts';
import { modelPageOf } from './play/modelPage.tsx';
import { openNewGame, readGame, resumeGame, saveOf } from './play/openGame.ts';
import { PlayScreen } from './play/PlayScreen.tsx';
import type { PlayModule } from './play/playModule.ts';

/** Composition root of play: hands the authored content to the screens. */
export const playModule: PlayModule = {
  PlayScreen,
  Setup: (props) => {
    useEffect(() => wakeThinkers(campaign), []);
    return <Setup kit={kit} {...props} />;
  },
  model: () => modelPageOf(kit, campaign),
  sharing: kit.sharing,
  newGame: (game, storage) => openNewGame(kit, game, storage),
  async replay(recording, origin) {
    const { replayModule } = await import('./replay.tsx');
    const opened =
      origin === undefined
        ? await replayModule.open(kit, recording)
        : await replayModule.openOrigin(kit, recording, origin);
    return opened.ok ? ok({ Screen: replayModule.ReplayScreen, replay: opened.value }) : opened;
  },
  async history() {
    const [shipped] = recordings;
    if (!shipped) return fail('saveMissing');
    const record = recordFrom(await shipped.load());
    return record.ok ? ok({ record: record.value, called: shipped.title }) : record;
  },
  recordIn(save) {
    const read = readGame(save);
    if (!read.ok) return read;
    const { record, saved } = read.value;
    return ok({ record, branch: saved.setup.branch, gameId: save.label.id });
  },
  hold: ({ id, session, setup }) => saveOf(session, setup, id),
  async resume(save, storage) {
    const read = readGame(save);
    const isSwapped = read.ok && read.value.saved.setup.swap !== undefined;
    return isSwapped ? (await kit.swap()).resume(kit, save, storage) : resumeGame(kit, save, storage);
  },
};
