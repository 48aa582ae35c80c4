import type { View } from '../../game/view.ts';
import type { Moment } from '../../record/timeline.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { BLANK_DRAFT } from '../play/draft.ts';
import type { PlayState, Screen } from '../play/playState.ts';

const SCREENS: Readonly<Record<Moment['beat'], Screen>> = {
  brief: 'watch',
  talk: 'watch',
  reveal: 'reveal',
  debate: 'assembly',
  year: 'reveal',
};

/** What the screens that tell of a game need, as it was at a moment of its recording. */
export function stateAt(moment: Moment, view: View, selected: Nation | null): PlayState {
  const shared = {
    screen: SCREENS[moment.beat],
    draft: BLANK_DRAFT,
    fault: null,
    revealed: moment.turn,
    selected,
    stuck: false,
    isThinking: false,
    isPlayedOut: false,
    delegates: [],
  };
  return view.seat === null ? { ...shared, seat: null, view } : { ...shared, seat: view.seat, view };
}
