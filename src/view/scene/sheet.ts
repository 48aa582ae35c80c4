import type Phaser from 'phaser';

export type Pen = CanvasRenderingContext2D;

/**
 * A picture drawn once with the 2D canvas (which draws finer lines and text than triangles do) and shown as a
 * texture until it changes. Coordinates are CSS pixels; the texture has the screen's own resolution.
 */
export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #canvas: HTMLCanvasElement;
  readonly #texture: Phaser.Textures.Texture;
  readonly #key: string;
  readonly #density: number;

  constructor(scene: Phaser.Scene, width: number, height: number, density: number) {
    sheets += 1;
    this.#key = `sheet-${sheets}`;
    this.#density = density;
    this.#textures = scene.textures;
    this.#canvas = document.createElement('canvas');
    this.#canvas.width = Math.max(2, Math.ceil(width * density));
    this.#canvas.height = Math.max(2, Math.ceil(height * density));
    // Not addCanvas: that keeps a second copy of every pixel.
    const texture = scene.textures.create(this.#key, this.#canvas as unknown as HTMLImageElement);
    if (!texture) throw new Error(`a second texture ${this.#key}`);
    texture.add('__BASE', 0, 0, 0, this.#canvas.width, this.#canvas.height);
    this.#texture = texture;
    this.image = scene.add.image(0, 0, this.#key).setScale(1 / density);
  }

  /** Wipes the sheet and draws it anew. */
  paint(draw: (pen: Pen) => void): this {
    const pen = this.#canvas.getContext('2d');
    if (!pen) return this;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    pen.scale(this.#density, this.#density);
    draw(pen);
    this.#texture.source[0]?.update();
    return this;
  }

  /** Puts its middle as near to a point as whole pixels of the screen allow: between pixels text would blur. */
  place(x: number, y: number): this {
    const { width, height } = this.#canvas;
    const left = Math.round(x * this.#density - width / 2);
    const top = Math.round(y * this.#density - height / 2);
    this.image.setPosition((left + width / 2) / this.#density, (top + height / 2) / this.#density);
    return this;
  }

  destroy(): void {
    this.image.destroy();
    if (this.#textures.exists(this.#key)) this.#textures.remove(this.#key);
    // Safari frees a canvas's memory only when it is small.
    this.#canvas.width = 0;
    this.#canvas.height = 0;
  }
}

let sheets = 0;
