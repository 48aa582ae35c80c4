import type Phaser from 'phaser';
import { pack } from './pack.ts';

export type Pen = CanvasRenderingContext2D;

/** Something that can be painted, and shown as a texture or a part of one. */
export interface Face {
  readonly key: string;
  readonly frame: string;
  paint(draw: (pen: Pen) => void): unknown;
}

const WHOLE = '__BASE'; // Phaser's name for all of a texture

/** A canvas that is a texture. Painted in CSS pixels; it has the screen's own resolution. */
class Paper implements Face {
  readonly key: string;
  readonly frame = WHOLE;
  readonly width: number; // in the texture's own pixels
  readonly height: number;
  readonly texture: Phaser.Textures.Texture;
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #canvas: HTMLCanvasElement;
  readonly #density: number;

  constructor(scene: Phaser.Scene, width: number, height: number, density: number) {
    papers += 1;
    this.key = `paper-${papers}`;
    this.#density = density;
    this.#textures = scene.textures;
    this.width = Math.max(2, Math.ceil(width));
    this.height = Math.max(2, Math.ceil(height));
    this.#canvas = document.createElement('canvas');
    this.#canvas.width = this.width;
    this.#canvas.height = this.height;
    // Not addCanvas: that keeps a second copy of every pixel.
    const texture = scene.textures.create(this.key, this.#canvas as unknown as HTMLImageElement);
    if (!texture) throw new Error(`a second texture ${this.key}`);
    texture.add(WHOLE, 0, 0, 0, this.width, this.height);
    this.texture = texture;
  }

  /** Wipes a part of it, all of it unless told, and draws there anew. */
  draw(draw: (pen: Pen) => void, x = 0, y = 0, width = this.width, height = this.height): void {
    const pen = this.#canvas.getContext('2d');
    if (!pen) return;
    pen.save();
    pen.setTransform(1, 0, 0, 1, x, y);
    pen.clearRect(0, 0, width, height);
    pen.beginPath();
    pen.rect(0, 0, width, height);
    pen.clip();
    pen.scale(this.#density, this.#density);
    draw(pen);
    pen.restore();
  }

  /** Hands what was drawn to the graphics card. */
  upload(): void {
    this.texture.source[0]?.update();
  }

  paint(draw: (pen: Pen) => void): this {
    this.draw(draw);
    this.upload();
    return this;
  }

  destroy(): void {
    if (this.#textures.exists(this.key)) this.#textures.remove(this.key);
    // Safari frees a canvas's memory only when it is small.
    this.#canvas.width = 0;
    this.#canvas.height = 0;
  }
}

let papers = 0;

/**
 * A picture drawn once with the 2D canvas (which draws finer lines and text than triangles do) and shown as a
 * texture until it changes. Coordinates are CSS pixels.
 */
export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly #paper: Paper;
  readonly #density: number;

  constructor(scene: Phaser.Scene, width: number, height: number, density: number) {
    this.#density = density;
    this.#paper = new Paper(scene, width * density, height * density, density);
    this.image = scene.add.image(0, 0, this.#paper.key).setScale(1 / density);
  }

  /** Wipes the sheet and draws it anew. */
  paint(draw: (pen: Pen) => void): this {
    this.#paper.paint(draw);
    return this;
  }

  /** Puts its middle as near to a point as whole pixels of the screen allow: between pixels text would blur. */
  place(x: number, y: number): this {
    settle(this.image, this.#density, x, y);
    return this;
  }

  destroy(): void {
    this.image.destroy();
    this.#paper.destroy();
  }
}

function settle(image: Phaser.GameObjects.Image, density: number, x: number, y: number): void {
  const { width, height } = image;
  const left = Math.round(x * density - width / 2);
  const top = Math.round(y * density - height / 2);
  image.setPosition((left + width / 2) / density, (top + height / 2) / density);
}

/** Two faces of one picture: the next is painted on the back, ahead of the moment when it turns over. */
export class Twin {
  readonly image: Phaser.GameObjects.Image;
  readonly #faces: readonly [Face, Face];
  readonly #content: [string, string] = ['', ''];
  #front: 0 | 1 = 0;

  constructor(image: Phaser.GameObjects.Image, faces: readonly [Face, Face]) {
    this.image = image;
    this.#faces = faces;
  }

  /** Shows a content, painted now unless it already is. @returns whether anything was painted */
  show(content: string, draw: (pen: Pen) => void): boolean {
    if (this.#content[this.#front] === content) return false;
    const painted = this.prepare(content, draw);
    this.#front = this.#front === 0 ? 1 : 0;
    const face = this.#faces[this.#front];
    this.image.setTexture(face.key, face.frame);
    return painted;
  }

  /** Paints a content on the back, unless one of the faces has it. @returns whether anything was painted */
  prepare(content: string, draw: (pen: Pen) => void): boolean {
    if (this.#content.includes(content)) return false;
    const back = this.#front === 0 ? 1 : 0;
    this.#faces[back].paint(draw);
    this.#content[back] = content;
    return true;
  }
}

/** A sheet with a back, for what changes in the middle of a film. */
export class TwinSheet extends Twin {
  readonly #papers: readonly [Paper, Paper];
  readonly #density: number;

  constructor(scene: Phaser.Scene, width: number, height: number, density: number) {
    const paper = () => new Paper(scene, width * density, height * density, density);
    const papers = [paper(), paper()] as const;
    super(scene.add.image(0, 0, papers[0].key).setScale(1 / density), papers);
    this.#papers = papers;
    this.#density = density;
  }

  /** Puts its middle as near to a point as whole pixels of the screen allow. */
  place(x: number, y: number): this {
    settle(this.image, this.#density, x, y);
    return this;
  }

  destroy(): void {
    this.image.destroy();
    for (const paper of this.#papers) paper.destroy();
  }
}

/** Many small pictures on one texture, so that the graphics card draws them in one go. Sizes are CSS pixels. */
export class Plate {
  readonly #paper: Paper;
  readonly #scene: Phaser.Scene;
  readonly #density: number;
  readonly #faces: readonly Face[];
  #stale = false;

  /** @param extents width and height of each, and how much of its rim is painted but not shown */
  constructor(
    scene: Phaser.Scene,
    extents: readonly (readonly [width: number, height: number, rim?: number])[],
    density: number,
  ) {
    this.#scene = scene;
    this.#density = density;
    const pixels = extents.map(([width, height]) => ({
      width: Math.ceil(width * density),
      height: Math.ceil(height * density),
    }));
    const { places, size } = pack(pixels, 1024 * density);
    const paper = new Paper(scene, size.width, size.height, density);
    this.#paper = paper;
    this.#faces = places.map(({ x, y, width, height }, index) => {
      const frame = String(index);
      const rim = Math.floor((extents[index]?.[2] ?? 0) * density);
      paper.texture.add(frame, 0, x + rim, y + rim, width - 2 * rim, height - 2 * rim);
      const paint = (draw: (pen: Pen) => void) => {
        paper.draw(draw, x, y, width, height);
        this.#stale = true;
      };
      return { key: paper.key, frame, paint };
    });
  }

  /** @throws if there is no such picture on the plate */
  face(index: number): Face {
    const face = this.#faces[index];
    if (!face) throw new Error(`no picture ${index} on the plate`);
    return face;
  }

  print(face: Face): Phaser.GameObjects.Image {
    return this.#scene.add.image(0, 0, face.key, face.frame).setScale(1 / this.#density);
  }

  /** Puts a picture's middle as near to a point as whole pixels of the screen allow. */
  place(image: Phaser.GameObjects.Image, x: number, y: number): void {
    settle(image, this.#density, x, y);
  }

  /** Hands over what was painted since the last time, all at once. */
  upload(): void {
    if (this.#stale) this.#paper.upload();
    this.#stale = false;
  }

  destroy(): void {
    this.#paper.destroy();
  }
}
