import { isOver } from '../../../game/opening.ts';
import type { Play } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';

/** What the button is called that leads on from the end of a turn. */
export function onwardLabel({ names, scenario, session }: Play, turn: number): string {
  if (turn === session.swapEnds) return sayPlay('reveal.swapped');
  if (isOver(session.table.game)) return sayPlay('reveal.end');
  const isChapterEnd = scenario.chapters.some((chapter) => chapter.turns[1] === turn);
  return isChapterEnd ? sayPlay('reveal.chapter') : sayPlay('reveal.next', { year: yearOf(names, turn + 1) });
}
