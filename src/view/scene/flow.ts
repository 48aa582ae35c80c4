import Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import { placeOn, type Track } from './geometry.ts';
import type { Layers } from './layers.ts';
import { type Palette, tintOf } from './palette.ts';
import type { Stamps } from './stamps.ts';

interface Spark {
  readonly image: Phaser.GameObjects.Image;
  readonly track: Track;
  readonly offset: number; // 0-1, where on the track it starts
  readonly speed: number; // tracks a millisecond
}

const PIXELS_PER_SECOND = 34;

/** The light that flows along one's own threads, from who trusts to who is trusted. */
export class Flow {
  readonly #scene: Phaser.Scene;
  readonly #stamps: Stamps;
  readonly #palette: Palette;
  #sparks: Spark[] = [];
  #arcs: unknown = null;

  constructor(scene: Phaser.Scene, stamps: Stamps, palette: Palette) {
    this.#scene = scene;
    this.#stamps = stamps;
    this.#palette = palette;
  }

  get running(): boolean {
    return this.#sparks.length > 0;
  }

  /** Sets sparks on the threads of a board. @param most 0 for none, 1 for the full number */
  follow(layers: Layers, most: number): void {
    if (this.#arcs === layers.relations && most > 0) return;
    this.clear();
    if (most <= 0) return;
    this.#arcs = layers.relations;
    for (const thread of layers.relations.threads) {
      if (thread.light !== 'bright') continue;
      const ink = this.#palette.trust[thread.word];
      const count = Math.ceil(ink.sparks * most);
      const track = layers.ways.strand(thread.truster, thread.trusted);
      if (track.length < 24) continue;
      for (let index = 0; index < count; index += 1) {
        const image = this.#stamps
          .print(this.#scene, 'spark', 0, 0, DEPTH.sparks)
          .setTint(tintOf(ink.colour));
        if (this.#palette.adds) image.setBlendMode(Phaser.BlendModes.ADD);
        this.#sparks.push({
          image,
          track,
          offset: (index + (thread.truster < thread.trusted ? 0 : 0.5)) / count,
          speed: PIXELS_PER_SECOND / 1000 / track.length,
        });
      }
    }
  }

  /** Moves every spark to where it is at a time in milliseconds. */
  move(time: number): void {
    for (const spark of this.#sparks) {
      const t = (spark.offset + time * spark.speed) % 1;
      const at = placeOn(spark.track, t * spark.track.length);
      // Fades in where it leaves and out where it arrives.
      const alpha = Math.min(1, t * 8, (1 - t) * 8) * this.strength;
      spark.image.setPosition(at.x, at.y).setRotation(at.angle).setAlpha(alpha);
    }
  }

  /** How bright all of it is, 0-1. */
  strength = 1;

  clear(): void {
    for (const spark of this.#sparks) spark.image.destroy();
    this.#sparks = [];
    this.#arcs = null;
  }
}
