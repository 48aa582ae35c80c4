import { type Point, placeOn, type Track } from '../geometry.ts';
import { tintOf } from '../palette.ts';
import type { Props } from './stage.ts';

/** How long the straight pieces are that a bent line is made of, in pixels. */
const PIECE = 16;

/**
 * Lines that change while a film runs, each piece a stretched pixel: the graphics card draws them together with
 * everything else that moves, which it doesn't with lines made of triangles.
 */
export class Ribbon {
  readonly #props: Props;
  readonly #depth: number;
  readonly #light: boolean;
  #pieces: Phaser.GameObjects.Image[] = [];
  #used = 0;

  constructor(props: Props, depth: number, light: boolean) {
    this.#props = props;
    this.#depth = depth;
    this.#light = light;
  }

  /** Draws lines in place of those it has. */
  draw(lines: () => void): void {
    this.#used = 0;
    lines();
    for (const piece of this.#pieces.slice(this.#used)) piece.setAlpha(0);
  }

  /** A straight line. Width in pixels. */
  line(from: Point, to: Point, width: number, colour: string, alpha: number): void {
    let piece = this.#pieces[this.#used];
    if (!piece) {
      piece = this.#props.print('pixel', from, { depth: this.#depth, light: this.#light });
      this.#pieces.push(piece);
    }
    this.#used += 1;
    this.#props.stretch(piece, from, to, width);
    piece.setTint(tintOf(colour)).setAlpha(alpha);
  }

  /** The part of a track between two distances from its start. */
  part(track: Track, from: number, to: number, width: number, colour: string, alpha: number): void {
    if (to <= from) return;
    const count = Math.max(1, Math.ceil((to - from) / PIECE));
    let last: Point = placeOn(track, from);
    for (let index = 1; index <= count; index += 1) {
      const next = placeOn(track, from + ((to - from) * index) / count);
      this.line(last, next, width, colour, alpha);
      last = next;
    }
  }

  destroy(): void {
    this.#props.drop(...this.#pieces);
    this.#pieces = [];
  }
}
