import type { Game } from '../../game/game.ts';
import { phase } from '../../game/opening.ts';
import { type View, viewAtEndOf } from '../../game/view.ts';
import type { Screen } from './playState.ts';

/**
 * A view as far as a screen may tell.
 * @param revealed the turn that the screen is about
 * @param isSettled whether all ballots of that turn are open
 */
export function viewOn<V extends View>(screen: Screen, now: V, revealed: number, isSettled: boolean): V {
  if (screen === 'reveal' || screen === 'chapter' || screen === 'swapped') return viewAtEndOf(now, revealed);
  if (screen !== 'assembly' || now.position.debate) return now;
  // What the ballots did is told once they are open.
  return viewAtEndOf(now, revealed, isSettled ? 'year' : 'reveal');
}

/**
 * Where a screen leads on to that looks back, or that covers another; null for whoever is due next.
 * @param revealed the turn that it is about
 * @param swapEnds the turn after which somebody has sat in another's chair for long enough; null of any other game
 */
export function screenAfter(
  screen: Screen,
  game: Game,
  revealed: number,
  swapEnds: number | null,
): Screen | null {
  const now = phase(game);
  if (screen === 'cover') return 'commit';
  if (screen === 'reveal' && isDebated(game, revealed)) return 'assembly';
  if (screen === 'assembly' && now === 'debate') return 'assembly';
  if (screen !== 'chapter' && screen !== 'swapped' && revealed === swapEnds) return 'swapped';
  if (screen !== 'chapter' && isChapterEnd(game, revealed) && now !== 'over') return 'chapter';
  return now === 'over' ? 'ending' : null;
}

function isDebated({ position, turns }: Game, turn: number): boolean {
  return (position.debate !== null && position.turn === turn) || Boolean(turns[turn - 1]?.debate);
}

function isChapterEnd({ engine }: Game, turn: number): boolean {
  return engine.scenario.chapters.some((chapter) => chapter.turns[1] === turn);
}
