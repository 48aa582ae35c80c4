import { leftOut } from '../content/history/leftOut.ts';
import type { ReplayModule } from './play/playModule.ts';
import { openOrigin, openReplay } from './replay/openReplay.ts';
import { ReplayScreen } from './replay/ReplayScreen.tsx';
import './styles/replay.css';

/** Composition root of the replay: what only those fetch who look back at a game. */
export const replayModule: ReplayModule = {
  ReplayScreen: (props) => <ReplayScreen {...props} leftOut={leftOut} />,
  open: openReplay,
  openOrigin,
};
