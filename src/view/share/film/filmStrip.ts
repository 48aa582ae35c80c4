import type { Palette } from '../../scene/palette.ts';

/** What stands under the board of a film. */
export interface StripWords {
  readonly when: string;
  readonly world: string;
  /** Sentences in the order in which they were told. */
  readonly told: readonly string[];
  /** How much of the film has gone by, 0-1. */
  readonly gone: number;
}

/** Of the strip, in pixels of the film. */
const PAD = 32;
const HEAD = 46;
const FIRST = 92;
const LINE = 36;
const SIZE = 26;
const BAR = 4;
const LINES = 3;

/** Draws the strip into a part of a canvas: the moment, the world, and the last sentences, as many as have room. */
export function drawStrip(
  context: CanvasRenderingContext2D,
  box: { readonly top: number; readonly width: number; readonly height: number },
  words: StripWords,
  palette: Palette,
  family: string,
): void {
  const { height, top, width } = box;
  context.fillStyle = palette.skyBottom;
  context.fillRect(0, top, width, height);
  context.fillStyle = palette.note;
  context.fillRect(0, top, width * words.gone, BAR);
  context.textBaseline = 'alphabetic';
  const write = (text: string, at: { x: number; y: number }, weight: number, colour: string) => {
    context.font = `${weight} ${SIZE}px ${family}`;
    context.fillStyle = colour;
    context.fillText(text, at.x, top + at.y);
  };
  context.textAlign = 'left';
  write(words.when, { x: PAD, y: HEAD }, 700, palette.text);
  context.textAlign = 'right';
  write(words.world, { x: width - PAD, y: HEAD }, 500, palette.note);
  context.textAlign = 'left';
  context.font = `500 ${SIZE}px ${family}`;
  const lines = lastLines(words.told, LINES, (text) => context.measureText(text).width <= width - 2 * PAD);
  for (const [at, { isLast, text }] of lines.entries())
    write(text, { x: PAD, y: FIRST + at * LINE }, 500, isLast ? palette.text : palette.note);
}

/**
 * Sentences broken into lines, the last ones that have room. The last sentence is there from its beginning, even if its
 * own end then has no room.
 * @param fits whether a text is short enough for one line
 */
export function lastLines(
  told: readonly string[],
  most: number,
  fits: (text: string) => boolean,
): readonly { readonly text: string; readonly isLast: boolean }[] {
  const lines = told.flatMap((sentence, at) => {
    const isLast = at === told.length - 1;
    return broken(sentence, fits).map((text) => ({ text, isLast }));
  });
  const own = lines.filter(({ isLast }) => isLast);
  return own.length > most ? own.slice(0, most) : lines.slice(-most);
}

/** A sentence broken between its words. A word that fits no line has one of its own. */
function broken(sentence: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
