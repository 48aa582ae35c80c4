import type { Scenario } from '../../scenario/scenario.ts';
import type { BoardPicture } from '../scene/picture.ts';
import type { Names } from '../words/names.ts';
import { boardPicture } from './boardPicture.ts';
import type { PlayState } from './playState.ts';

/**
 * The board as the person on the screen sees it now, without what is only being debated.
 * @param revealed the turn whose Words lie open on it, if not just that of a Reveal
 */
export function pictureNow(
  state: PlayState,
  scenario: Scenario,
  names: Names,
  revealed = state.screen === 'reveal' ? (state.view.turns[state.revealed - 1] ?? null) : null,
): BoardPicture {
  return boardPicture(state.view, scenario, names, { selected: state.selected, revealed });
}
