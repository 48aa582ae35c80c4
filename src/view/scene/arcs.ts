import { TRUST_WORDS, type TrustWord } from '../../vocabulary/measures.ts';
import type { ByNation, Nation } from '../../vocabulary/nations.ts';
import { type Box, bowed, type Point, reversed, type Track } from './geometry.ts';
import { drawArrow, drawBarbs, drawBroken, drawThread, drawTruce, strokeTrack } from './ink.ts';
import type { BoardLayout } from './layout.ts';
import { fade, type Palette } from './palette.ts';
import { pairKey, routeBetween } from './routes.ts';
import type { Pen } from './sheet.ts';
import type { Light, Relations, Thread } from './threads.ts';

const BOW = 3.6; // how far a pair's two strands part in the middle

/** The ways between all pairs for one arrangement of tokens and texts, found when first asked for. */
export class Ways {
  readonly #layout: BoardLayout;
  readonly #tokens: ByNation<Point>;
  readonly #texts: readonly Box[];
  readonly #found = new Map<string, Track>();

  constructor(layout: BoardLayout, tokens: ByNation<Point>, texts: readonly Box[]) {
    this.#layout = layout;
    this.#tokens = tokens;
    this.#texts = texts;
  }

  between(from: Nation, to: Nation): Track {
    const key = pairKey(from, to);
    let track = this.#found.get(key);
    if (!track) {
      const first = key.startsWith(from) ? from : to;
      const second = first === from ? to : from;
      track = routeBetween(this.#layout, first, second, { tokens: this.#tokens, texts: this.#texts });
      this.#found.set(key, track);
    }
    return key.startsWith(from) ? track : reversed(track);
  }

  /** The strand of one direction, on the right of its travel. */
  strand(from: Nation, to: Nation): Track {
    const track = this.between(from, to);
    return bowed(track, Math.min(BOW * Math.min(1.3, this.#layout.weight), track.length * 0.06));
  }
}

/** Everything that runs between nations, drawn once. */
export function drawRelations(
  pen: Pen,
  relations: Relations,
  ways: Ways,
  palette: Palette,
  weight: number, // 1 is normal; thinner on a small canvas
): void {
  for (const { thread, word } of faintPairs(relations)) {
    const ink = palette.trust[word];
    pen.strokeStyle = fade(ink.colour, palette.faint);
    pen.lineWidth = weight * Math.min(1.6, Math.max(1, ink.width * 0.6));
    pen.setLineDash(ink.dashes.length > 0 ? [2, 4] : []);
    strokeTrack(pen, ways.between(thread.truster, thread.trusted));
    pen.setLineDash([]);
  }
  for (const thread of relations.threads) {
    if (thread.light === 'faint') continue;
    const ink = palette.trust[thread.word];
    const track = ways.strand(thread.truster, thread.trusted);
    drawThread(pen, track, { ...ink, width: ink.width * weight, alpha: alphaOf(thread.light, palette) });
    if (thread.light === 'bright' && track.length > 50) {
      drawArrow(pen, track, track.length - 5, (3 + ink.width * 0.7) * weight, fade(ink.colour, 0.95));
    }
  }
  for (const { pair, forth, back, light } of relations.barriers) {
    const track = ways.between(pair[0], pair[1]);
    const colour = fade(palette.tariff, light === 'faint' ? palette.faint * 1.8 : alphaOf(light, palette));
    drawBroken(pen, track, colour, 1.4 * weight);
    const middle = track.length / 2;
    if (forth > 0) drawBarbs(pen, track, back > 0 ? middle : 0, track.length, forth, colour);
    if (back > 0) drawBarbs(pen, reversed(track), forth > 0 ? middle : 0, track.length, back, colour);
  }
  for (const { pair, light } of relations.truces) {
    const alpha = light === 'faint' ? palette.faint * 2 : alphaOf(light, palette);
    drawTruce(pen, ways.between(pair[0], pair[1]), fade(palette.truce, alpha), light === 'faint' ? 7 : 11);
  }
}

/** Where relations are faint one line stands for both directions, as cold as the colder of them. */
function faintPairs(relations: Relations): readonly { readonly thread: Thread; readonly word: TrustWord }[] {
  const coldest = new Map<string, { thread: Thread; word: TrustWord }>();
  for (const thread of relations.threads) {
    if (thread.light !== 'faint') continue;
    const key = pairKey(thread.truster, thread.trusted);
    const known = coldest.get(key);
    if (!known || TRUST_WORDS.indexOf(thread.word) < TRUST_WORDS.indexOf(known.word)) {
      coldest.set(key, { thread, word: thread.word });
    }
  }
  return [...coldest.values()];
}

function alphaOf(light: Light, palette: Palette): number {
  return light === 'bright' ? 1 : light === 'plain' ? 0.5 : palette.faint;
}
