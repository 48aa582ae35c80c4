import { easeOut, swell } from '../animator.ts';
import { mix, type Point } from '../geometry.ts';
import { HALO_RADIUS, RING_RADIUS } from '../stamps.ts';
import type { Stage } from './stage.ts';

/** Small movements that several acts share. */

/** A circle of light that widens and goes. Sizes are radii in pixels. */
export function ripple(
  stage: Stage,
  at: number,
  duration: number,
  middle: Point,
  colour: string,
  from: number,
  to: number,
): void {
  const [name, natural] =
    Math.max(from, to) > 130 ? (['halo', HALO_RADIUS] as const) : (['ring', RING_RADIUS] as const);
  const ring = stage.print(name, middle, { colour, light: true });
  stage.play(
    at,
    duration,
    (t) => {
      ring
        .setScale((stage.stamps.unit * mix(from, to, easeOut(t))) / natural)
        .setAlpha(from < to ? (1 - t) ** 1.4 : swell(t, 0.3));
    },
    { done: () => stage.drop(ring) },
  );
}

/** A soft light that comes up and goes down in place. */
export function shine(
  stage: Stage,
  at: number,
  duration: number,
  middle: Point,
  colour: string,
  size: number,
  strength = 0.9,
): void {
  const light = stage.print('dot', middle, { colour, light: true, size });
  stage.play(at, duration, (t) => light.setAlpha(swell(t, 0.3) * strength), {
    done: () => stage.drop(light),
  });
}

/** Dust that rolls away from a point on the ground. */
export function dust(
  stage: Stage,
  at: number,
  duration: number,
  middle: Point,
  count: number,
  reach: number,
  size = 1,
): void {
  for (let index = 0; index < count; index += 1) {
    const side = index % 2 === 0 ? 1 : -1;
    const far = (0.3 + 0.7 * ((index * 0.618) % 1)) * reach;
    const puff = stage.print('puff', middle, { colour: stage.palette.dust, size: 0.2 });
    stage.play(
      at + index * 18,
      duration,
      (t) => {
        const gone = easeOut(t);
        puff
          .setPosition(middle.x + side * far * gone, middle.y - 5 * gone * ((index * 0.43) % 1))
          .setScale(stage.stamps.unit * size * mix(0.12, 0.5, gone))
          .setAlpha(0.6 * (1 - t));
      },
      { done: () => stage.drop(puff) },
    );
  }
}

/** A token shaken by a blow that comes from an angle, by `force` pixels; comes to rest where it was. */
export function shake(
  stage: Stage,
  at: number,
  duration: number,
  image: Phaser.GameObjects.Image,
  angle: number,
  force = 8,
): void {
  const home = { x: image.x, y: image.y };
  stage.play(
    at,
    duration,
    (t) => {
      const off = Math.cos(t * 26) * force * (1 - t) ** 2.2 * (t === 1 ? 0 : 1);
      image.setPosition(home.x + Math.cos(angle) * off, home.y + Math.sin(angle) * off);
    },
    { done: () => image.setPosition(home.x, home.y) },
  );
}
