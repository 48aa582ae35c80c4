import type { BoardPicture, BoardStyle } from '../scene/picture.ts';
import { withBoard } from './offScreenBoard.ts';

/** In CSS pixels: the wide layout, whatever screen the game is played on. */
const SIZE = { width: 1600, height: 900 } as const;

/** Draws the board once, beside the page, and takes a picture of it. Null where the browser can't draw it. */
export async function boardPng(picture: BoardPicture, theme: BoardStyle['theme']): Promise<Blob | null> {
  try {
    const style: BoardStyle = { theme, motion: 'reduced', graphics: 'high', textScale: 1 };
    return await withBoard(SIZE, style, (board) => {
      board.show(picture);
      return board.snapshot();
    });
  } catch {
    return null;
  }
}
