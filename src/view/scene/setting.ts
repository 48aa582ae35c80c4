import type { BoardLayout } from './layout.ts';
import type { Disc } from './moon.ts';
import type { Palette } from './palette.ts';
import type { BoardWords } from './words.ts';

/** All that the board is made from and that only a resize or a change of style replaces. */
export interface Setting {
  readonly layout: BoardLayout;
  readonly palette: Palette;
  readonly words: BoardWords;
  readonly family: string;
  readonly density: number;
  readonly disc: Disc;
}
