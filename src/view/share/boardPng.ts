import type { BoardPicture, BoardStyle } from '../scene/picture.ts';
import { boardWords } from '../words/boardWords.ts';

/** In CSS pixels: the wide layout, whatever screen the game is played on. */
const SIZE = { width: 1600, height: 900 } as const;

/** Draws the board once, beside the page, and takes a picture of it. Null where the browser can't draw it. */
export async function boardPng(picture: BoardPicture, theme: BoardStyle['theme']): Promise<Blob | null> {
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'fixed',
    left: `${-2 * SIZE.width}px`,
    top: '0',
    width: `${SIZE.width}px`,
    height: `${SIZE.height}px`,
  });
  document.body.append(frame);
  try {
    const { createBoard } = await import('../scene/board.ts');
    const board = await createBoard(frame, {
      style: { theme, motion: 'reduced', graphics: 'high', textScale: 1 },
      words: boardWords(),
      onPick: () => undefined,
      onProblem: () => undefined,
    });
    if (!board) return null;
    board.show(picture);
    const png = await board.snapshot();
    board.dispose();
    return png;
  } catch {
    return null;
  } finally {
    frame.remove();
  }
}
