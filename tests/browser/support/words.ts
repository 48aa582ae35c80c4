import { AFTER_DESK_WORDS, type AfterDeskKey } from '../../../src/view/words/afterDeskWords.ts';
import { AFTER_WORDS, type AfterKey } from '../../../src/view/words/afterWords.ts';
import { ASSEMBLY_WORDS, type AssemblyKey } from '../../../src/view/words/assemblyWords.ts';
import { CLASS_WORDS, type ClassKey } from '../../../src/view/words/classWords.ts';
import { CONSOLE_WORDS, type ConsoleKey } from '../../../src/view/words/consoleWords.ts';
import { DEBRIEF_WORDS, type DebriefKey } from '../../../src/view/words/debriefWords.ts';
import { MODEL_WORDS, type ModelKey } from '../../../src/view/words/model/index.ts';
import { PANEL_WORDS, type PanelKey } from '../../../src/view/words/panelWords.ts';
import { PAPER_WORDS, type PaperKey } from '../../../src/view/words/paperWords.ts';
import { PLAY_WORDS, type PlayKey } from '../../../src/view/words/playWords.ts';
import { PROJECTOR_WORDS, type ProjectorKey } from '../../../src/view/words/projectorWords.ts';
import { REPLAY_WORDS, type ReplayKey } from '../../../src/view/words/replayWords.ts';
import { SHARE_WORDS, type ShareKey } from '../../../src/view/words/shareWords.ts';
import { SWAP_WORDS, type SwapKey } from '../../../src/view/words/swapWords.ts';
import { TITLE_WORDS, type TitleKey } from '../../../src/view/words/titleWords.ts';
import { WALL_WORDS, type WallKey } from '../../../src/view/words/wallWords.ts';
import { WATCH_WORDS, type WatchKey } from '../../../src/view/words/watchWords.ts';

type Params = Readonly<Record<string, string | number>>;

/**
 * A message of the catalogue as a name to find things by: places without a word stand for anything. The tests follow
 * a changed word, and the types tell of one that is gone.
 */
function pattern(message: string, params: Params): RegExp {
  const source = message
    .split(/(\{\w+\})/)
    .map((part) => {
      const place = /^\{(\w+)\}$/.exec(part)?.[1];
      const word = place === undefined ? part : params[place];
      return word === undefined ? '.+' : String(word).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}

export const title = (key: TitleKey, params: Params = {}): RegExp => pattern(TITLE_WORDS[key], params);
export const play = (key: PlayKey, params: Params = {}): RegExp => pattern(PLAY_WORDS[key], params);
export const debate = (key: AssemblyKey, params: Params = {}): RegExp => pattern(ASSEMBLY_WORDS[key], params);
export const debrief = (key: DebriefKey, params: Params = {}): RegExp => pattern(DEBRIEF_WORDS[key], params);
export const panel = (key: PanelKey, params: Params = {}): RegExp => pattern(PANEL_WORDS[key], params);
export const share = (key: ShareKey, params: Params = {}): RegExp => pattern(SHARE_WORDS[key], params);
export const watch = (key: WatchKey, params: Params = {}): RegExp => pattern(WATCH_WORDS[key], params);
export const replay = (key: ReplayKey, params: Params = {}): RegExp => pattern(REPLAY_WORDS[key], params);
export const swap = (key: SwapKey, params: Params = {}): RegExp => pattern(SWAP_WORDS[key], params);
export const model = (key: ModelKey, params: Params = {}): RegExp => pattern(MODEL_WORDS[key], params);
export const classroom = (key: ClassKey, params: Params = {}): RegExp => pattern(CLASS_WORDS[key], params);
export const facilitator = (key: ConsoleKey, params: Params = {}): RegExp =>
  pattern(CONSOLE_WORDS[key], params);
export const projected = (key: ProjectorKey, params: Params = {}): RegExp =>
  pattern(PROJECTOR_WORDS[key], params);
export const afterGame = (key: AfterKey, params: Params = {}): RegExp => pattern(AFTER_WORDS[key], params);
export const afterDesk = (key: AfterDeskKey, params: Params = {}): RegExp =>
  pattern(AFTER_DESK_WORDS[key], params);
export const wallPage = (key: WallKey, params: Params = {}): RegExp => pattern(WALL_WORDS[key], params);
export const papers = (key: PaperKey, params: Params = {}): RegExp => pattern(PAPER_WORDS[key], params);

/** The same message as the beginning of a longer name. */
export const opens = (name: RegExp): RegExp => new RegExp(name.source.replace(/\$$/, ''));
