import type { Props } from './acts/stage.ts';
import { type Point, polar } from './geometry.ts';
import { type Pen, Sheet } from './sheet.ts';
import { drawChute, drawReturnCapsule } from './steppe.ts';

/** From the canopy's middle to the capsule, in the drawing's own units. */
const ROPE = 58;
/** How much of that shows under an open canopy. */
const TAUT = 0.85;

/** A return capsule and its parachute, as large as they are at a scale of 1; both invisible to begin with. */
export interface Falling {
  readonly capsule: Phaser.GameObjects.Image;
  readonly chute: Phaser.GameObjects.Image;
  /** The scale at which they have their own size. */
  readonly scale: number;
  /** The length of the open ropes in pixels. */
  readonly rope: number;
  /** Opens the canopy above the capsule: from 0, folded, to 1; somewhat more while it fills. */
  open(at: Point, wide: number, size: number): void;
  /** The capsule under its open canopy, swung aside by an angle, at a share of its size. */
  hang(at: Point, swing: number, size: number): void;
}

/** @param unit pixels of one unit of the drawings */
export function returning(props: Props, unit: number, depth: number): Falling {
  const sheet = (side: number, above: number, draw: (pen: Pen) => void) => {
    const made = new Sheet(props.scene, side * unit, side * unit, props.setting.density).paint((pen) => {
      pen.scale(unit, unit);
      draw(pen);
    });
    made.image.setDepth(depth + above).setAlpha(0);
    return props.keep(made).image;
  };
  const chute = sheet(150, 0, drawChute);
  const capsule = sheet(44, 1, drawReturnCapsule);
  const scale = capsule.scaleX;
  const rope = ROPE * TAUT * unit;
  return {
    capsule,
    chute,
    scale,
    rope,
    open(at, wide, size) {
      capsule.setPosition(at.x, at.y).setScale(scale * size);
      chute
        .setPosition(at.x, at.y - rope * (0.47 + 0.53 * wide) * size)
        .setScale(scale * size * (0.25 + 0.75 * wide), scale * size * (0.5 + 0.5 * wide));
    },
    hang(at, swing, size) {
      const top = polar(at, -Math.PI / 2 + swing, rope * size);
      for (const [image, { x, y }] of [
        [capsule, at],
        [chute, top],
      ] as const) {
        image
          .setPosition(x, y)
          .setRotation(swing)
          .setScale(scale * size);
      }
    },
  };
}
