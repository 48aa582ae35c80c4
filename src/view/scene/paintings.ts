import type { Nation } from '../../vocabulary/nations.ts';
import { drawBases } from './bases.ts';
import type { Box } from './geometry.ts';
import { write } from './ink.ts';
import { drawProgrammes } from './legend.ts';
import { shadeMoon } from './moon.ts';
import { fade } from './palette.ts';
import type { BoardPicture } from './picture.ts';
import type { Setting } from './setting.ts';
import type { Pen } from './sheet.ts';
import { drawSeatMark, drawToken } from './tokens.ts';

/** Something to paint, and a text that differs where the painting would. */
export interface Painting {
  readonly content: string;
  readonly draw: (pen: Pen) => void;
}

export function tokenPainting(setting: Setting, picture: BoardPicture, nation: Nation): Painting {
  const { layout, palette, family } = setting;
  const state = picture.nations[nation];
  const own = picture.seat === nation;
  return {
    content: JSON.stringify([state.signed, state.member, state.samples, own]),
    draw: (pen) => drawToken(pen, layout, palette, nation, state, own, family),
  };
}

/** Room for a nation's name, in CSS pixels; the text's middle is at half of the height. */
export function nameRoom({ layout }: Setting, nation: Nation): readonly [width: number, height: number] {
  return [layout.nameWidths[nation] + 10, layout.nameSize * 1.6];
}

export function namePainting(setting: Setting, picture: BoardPicture, nation: Nation): Painting {
  const { layout, palette, family } = setting;
  const { name } = picture.nations[nation];
  const own = picture.seat === nation;
  const middle = nameRoom(setting, nation)[0] / 2;
  return {
    content: JSON.stringify([name, own]),
    draw: (pen) => {
      const look = { family, weight: own ? 700 : 600, size: layout.nameSize, colour: palette.text };
      write(pen, name, middle, layout.nameSize * 0.8, { ...look, edge: fade(palette.textEdge, 0.85) });
      if (!own) return;
      pen.font = `${look.weight} ${look.size}px ${family}`;
      drawSeatMark(pen, middle, layout.nameSize * 1.4, pen.measureText(name).width, palette);
    },
  };
}

/** What stands on the Moon. */
export function basesPainting(setting: Setting, programmes: BoardPicture['programmes']): Painting {
  const { layout, palette } = setting;
  return {
    content: JSON.stringify(programmes),
    draw: (pen) => {
      pen.translate(layout.moonRadius, layout.moonRadius);
      drawBases(pen, layout.moonRadius, palette, programmes);
    },
  };
}

/** The same as a list, on a sheet that lies in a box of the canvas. */
export function listPainting(
  setting: Setting,
  { x, y }: Box,
  programmes: BoardPicture['programmes'],
): Painting {
  const { layout, palette, words, family } = setting;
  return {
    content: JSON.stringify(programmes),
    draw: (pen) => {
      pen.translate(-x, -y);
      drawProgrammes(pen, layout, palette, words, programmes, family);
    },
  };
}

/** The Moon's light at a time of the game's clock, which goes by steps. */
export function moonPainting(
  { palette, disc }: Setting,
  clock: number,
): Painting & { readonly step: number } {
  const step = Math.round(clock * 200) / 200;
  const draw = (pen: Pen) => {
    const pixels = new ImageData(disc.size, disc.size);
    pixels.data.set(shadeMoon(disc, step, palette.moon));
    pen.putImageData(pixels, 0, 0);
  };
  return { content: String(step), draw, step };
}
