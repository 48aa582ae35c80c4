import Phaser from 'phaser';
import type { Nation } from '../../../vocabulary/nations.ts';
import type { Animator } from '../animator.ts';
import type { Assembly } from '../assembly.ts';
import { DEPTH } from '../depth.ts';
import type { Point } from '../geometry.ts';
import type { Layers } from '../layers.ts';
import { type Palette, tintOf } from '../palette.ts';
import type { BoardEvent, BoardPicture } from '../picture.ts';
import type { Setting } from '../setting.ts';
import { PIXEL, type StampName, type Stamps } from '../stamps.ts';
import { Ribbon } from './ribbon.ts';

/** Anything that must be gone when the film is over. */
interface Extra {
  destroy(): void;
}

/** Passing things and their motions: all of them are gone when the film ends or is skipped. */
export class Props {
  readonly scene: Phaser.Scene;
  readonly stamps: Stamps;
  readonly animator: Animator;
  readonly setting: Setting;
  readonly #extras = new Set<Extra>();

  constructor(scene: Phaser.Scene, setting: Setting, stamps: Stamps, animator: Animator) {
    this.scene = scene;
    this.setting = setting;
    this.stamps = stamps;
    this.animator = animator;
  }

  get palette(): Palette {
    return this.setting.palette;
  }

  /** Prints a stamp, invisible until a motion shows it. `light` adds to what lies under it at night. */
  print(
    name: StampName,
    at: Point,
    look: {
      readonly colour?: string;
      readonly light?: boolean;
      readonly depth?: number;
      readonly size?: number;
    } = {},
  ): Phaser.GameObjects.Image {
    const shines = look.light === true && this.palette.adds;
    // All light of a layer lies above all else in it: what alternates would have to be drawn piece by piece.
    const depth = (look.depth ?? DEPTH.act) + (shines ? 0.5 : 0);
    const image = this.stamps.print(this.scene, name, at.x, at.y, depth).setAlpha(0);
    image.setScale(this.stamps.unit * (look.size ?? 1));
    if (look.colour) image.setTint(tintOf(look.colour));
    if (shines) image.setBlendMode(Phaser.BlendModes.ADD);
    this.#extras.add(image);
    return image;
  }

  /** A straight line as a stretched pixel; `stretch` moves its ends. */
  line(colour: string, depth: number = DEPTH.act): Phaser.GameObjects.Image {
    return this.print('pixel', { x: 0, y: 0 }, { colour, depth });
  }

  stretch(line: Phaser.GameObjects.Image, from: Point, to: Point, width: number): void {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    line
      .setPosition((from.x + to.x) / 2, (from.y + to.y) / 2)
      .setRotation(Math.atan2(to.y - from.y, to.x - from.x))
      .setScale((length / PIXEL) * this.stamps.unit, (width / PIXEL) * this.stamps.unit);
  }

  /** A colour over the whole board. */
  veil(colour: string, depth: number = DEPTH.veil): Phaser.GameObjects.Image {
    const { width, height } = this.setting.layout;
    const veil = this.print('pixel', { x: width / 2, y: height / 2 }, { colour, depth });
    return veil.setScale((width / PIXEL) * this.stamps.unit, (height / PIXEL) * this.stamps.unit);
  }

  /** Lines that change while the film runs. `light` adds to what lies under them at night. */
  ribbon(look: { readonly light?: boolean; readonly depth?: number } = {}): Ribbon {
    return this.keep(new Ribbon(this, look.depth ?? DEPTH.act, look.light ?? false));
  }

  keep<T extends Extra>(extra: T): T {
    this.#extras.add(extra);
    return extra;
  }

  drop(...extras: readonly Extra[]): void {
    for (const extra of extras) {
      this.#extras.delete(extra);
      extra.destroy();
    }
  }

  /** Adds a motion to the film. */
  play(
    at: number,
    duration: number,
    move: (t: number) => void,
    ends: { readonly begin?: () => void; readonly done?: () => void } = {},
  ): void {
    this.animator.add({ at, duration, move, ...ends });
  }

  /** Something that happens at once at a moment. */
  cue(at: number, happen: () => void): void {
    this.animator.add({ at, duration: 0, begin: happen });
  }

  clear(): void {
    for (const extra of this.#extras) extra.destroy();
    this.#extras.clear();
  }
}

/** What an act may use: props, and the board between its two pictures. */
export class Stage extends Props {
  readonly layers: Layers;
  readonly before: BoardPicture;
  readonly after: BoardPicture;
  /** The debate that stands on the board. */
  readonly assembly: Assembly | null;

  constructor(
    scene: Phaser.Scene,
    layers: Layers,
    stamps: Stamps,
    animator: Animator,
    before: BoardPicture,
    after: BoardPicture,
    assembly: Assembly | null,
  ) {
    super(scene, layers.setting, stamps, animator);
    this.layers = layers;
    this.before = before;
    this.after = after;
    this.assembly = assembly;
  }

  placeOf(nation: Nation): Point {
    return this.layers.places[nation];
  }

  /** The side of an event that is a nation, if its token can show something. */
  sidesOf(event: BoardEvent): readonly Nation[] {
    return [event.by, event.to].filter((side): side is Nation => side !== null);
  }
}
