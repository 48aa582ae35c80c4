import type { Board, BoardEvent, BoardStyle } from '../scene/picture.ts';
import { boardWords } from '../words/boardWords.ts';

/**
 * A board beside the page, of a size in CSS pixels. Whatever is done with it, it is gone afterwards.
 * @returns what was done; null where the browser can't draw a board
 */
export async function withBoard<Done>(
  size: { readonly width: number; readonly height: number },
  style: BoardStyle,
  act: (board: Board) => Promise<Done>,
  onEvent: (event: BoardEvent) => void = () => undefined,
): Promise<Done | null> {
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'fixed',
    left: `${-2 * size.width}px`,
    top: '0',
    width: `${size.width}px`,
    height: `${size.height}px`,
  });
  document.body.append(frame);
  let board: Board | null = null;
  try {
    const { createBoard } = await import('../scene/board.ts');
    board = await createBoard(frame, {
      style,
      words: boardWords(),
      onPick: () => undefined,
      onEvent,
      onProblem: () => undefined,
    });
    return board && (await act(board));
  } finally {
    board?.dispose();
    frame.remove();
  }
}
