import type { Props } from './acts/stage.ts';
import { easeBoth, easeIn, easeOut } from './animator.ts';
import { mix, type Point, polar, smoothstep } from './geometry.ts';
import { DEPTH } from './layers.ts';
import { type Pen, Sheet } from './sheet.ts';
import { drawChute, drawNight, drawReturnCapsule } from './steppe.ts';

/**
 * December 2020, a winter night on the steppe: a spark falls, a parachute opens, a capsule comes to rest. It is
 * night here in the daylight theme too.
 */

const LENGTH = 6000;
const STILL_LENGTH = 2600;
const GROUND = 0.87;

/** Lays the film on the animator. @returns its length in milliseconds */
export function layPrologue(props: Props, still: boolean): number {
  const { layout, density } = props.setting;
  const { width, height } = layout;
  const sheet = (w: number, h: number, depth: number, draw: (pen: Pen) => void) => {
    const made = new Sheet(props.scene, w, h, density).paint(draw);
    made.image.setDepth(depth);
    return props.keep(made);
  };
  const sky = sheet(width, height, DEPTH.prologue, (pen) => drawNight(pen, width, height));
  sky.image.setPosition(width / 2, height / 2);
  const unit = 1.5 * Math.min(1.5, Math.max(0.62, height / 640));
  const rest = { x: width / 2, y: height * GROUND };
  const chute = sheet(150 * unit, 150 * unit, DEPTH.prologue + 2, (pen) => {
    pen.scale(unit, unit);
    drawChute(pen);
  });
  chute.image.setAlpha(0);
  const capsule = sheet(44 * unit, 44 * unit, DEPTH.prologue + 3, (pen) => {
    pen.scale(unit, unit);
    drawReturnCapsule(pen);
  });
  capsule.image.setAlpha(0);
  const pool = props.print(
    'dot',
    { x: rest.x, y: rest.y + 6 * unit },
    {
      colour: '#ffcf6a',
      depth: DEPTH.prologue + 1,
    },
  );
  pool.setBlendMode('ADD');
  const poolSize = (size: number) =>
    pool.setScale(props.stamps.unit * size * 1.9, props.stamps.unit * size * 0.55);
  const all = [sky.image, chute.image, capsule.image, pool];

  if (still) {
    capsule.image.setPosition(rest.x, rest.y - 8 * unit).setAlpha(1);
    poolSize(5 * unit).setAlpha(0.75);
    props.play(0, 300, (t) => sky.image.setAlpha(t));
    fadeOut(props, all, STILL_LENGTH - 400);
    return STILL_LENGTH;
  }

  const open = { x: width * 0.53, y: height * 0.3 };
  layFall(props, unit, open);
  layDescent(props, unit, open, rest, chute, capsule);
  // The ground takes the light of what came home.
  props.play(4550, 1450, (t) => {
    poolSize(mix(1.4, 5, easeOut(t)) * unit).setAlpha(0.85 * smoothstep(0, 0.4, t));
  });
  snow(props, unit, rest);
  fadeOut(props, all, LENGTH - 450);
  return LENGTH;
}

function fadeOut(props: Props, images: readonly Phaser.GameObjects.Image[], at: number): void {
  const from = new Map<Phaser.GameObjects.Image, number>();
  props.play(
    at,
    400,
    (t) => {
      for (const image of images) image.setAlpha((from.get(image) ?? 1) * (1 - t));
    },
    {
      begin: () => {
        for (const image of images) from.set(image, image.alpha);
      },
    },
  );
}

/** The spark: far and thin, then near and bright, then slowed. */
function layFall(props: Props, unit: number, open: Point): void {
  const { width, height } = props.setting.layout;
  const start = { x: width * 0.94, y: height * 0.02 };
  const bend = { x: width * 0.66, y: height * 0.06 };
  const along = (t: number): Point => ({
    x: mix(mix(start.x, bend.x, t), mix(bend.x, open.x, t), t),
    y: mix(mix(start.y, bend.y, t), mix(bend.y, open.y, t), t),
  });
  const trail = props.ribbon({ depth: DEPTH.prologue + 1, light: true });
  const head = props.print('dot', start, { colour: '#ffd88a', depth: DEPTH.prologue + 2 });
  const core = props.print('dot', start, { colour: '#ffffff', depth: DEPTH.prologue + 2 });
  for (const light of [head, core]) light.setBlendMode('ADD');
  props.play(
    250,
    2250,
    (t) => {
      const gone = easeBoth(t) * 0.55 + t * 0.45;
      const here = along(gone);
      const fire = smoothstep(0, 0.3, t) * (1 - smoothstep(0.72, 1, t));
      head
        .setPosition(here.x, here.y)
        .setAlpha(0.25 + 0.75 * fire)
        .setScale(props.stamps.unit * unit * (0.25 + 1.5 * fire));
      core
        .setPosition(here.x, here.y)
        .setAlpha(0.5 + 0.5 * fire)
        .setScale(props.stamps.unit * unit * (0.12 + 0.3 * fire));
      trail.draw(() => {
        for (let part = 0; part < 22; part += 1) {
          const from = along(Math.max(0, gone - (part + 1) * 0.016));
          const to = along(Math.max(0, gone - part * 0.016));
          trail.line(from, to, (2.6 - part * 0.1) * unit, '#ffcf7a', fire * 0.8 * (1 - part / 22) ** 1.5);
        }
      });
    },
    { done: () => props.drop(trail, head, core) },
  );
}

/** Under the parachute, swinging, to the snow; then the canopy sinks aside. */
function layDescent(
  props: Props,
  unit: number,
  open: Point,
  rest: Point,
  chute: Sheet,
  capsule: Sheet,
): void {
  const scale = chute.image.scaleX;
  const rope = 58 * unit;
  props.play(2450, 350, (t) => {
    const wide = easeOut(t);
    capsule.image
      .setPosition(open.x, open.y)
      .setAlpha(Math.min(1, t * 2))
      .setScale(scale * 0.62);
    chute.image
      .setPosition(open.x, open.y - rope * (0.4 + 0.45 * wide) * 0.62)
      .setScale(scale * 0.62 * (0.25 + 0.75 * wide), scale * 0.62 * (0.5 + 0.5 * wide))
      .setAlpha(Math.min(1, t * 3));
  });
  props.play(2800, 1850, (t) => {
    const sunk = 1 - (1 - t) ** 1.5;
    const near = mix(0.62, 1, t);
    const swing = Math.sin(t * 7.5) * 0.2 * (1 - t);
    const x = mix(open.x, rest.x, sunk);
    const y = mix(open.y, rest.y - 8 * unit, sunk);
    const top = polar({ x, y }, -Math.PI / 2 + swing, rope * 0.85 * near);
    capsule.image
      .setPosition(x, y)
      .setRotation(swing)
      .setScale(scale * near);
    chute.image
      .setPosition(top.x, top.y)
      .setRotation(swing)
      .setScale(scale * near);
  });
  props.play(4650, 800, (t) => {
    const sunk = easeOut(t);
    chute.image
      .setPosition(rest.x + 62 * unit * sunk, rest.y - rope * 0.85 * (1 - easeIn(sunk)) - 2 * unit)
      .setRotation(0.5 * Math.sin(Math.PI * sunk) + 0.06 * sunk)
      .setScale(scale * mix(1, 1.15, sunk), scale * mix(1, 0.2, sunk))
      .setAlpha(mix(1, 0.8, t));
    capsule.image.setPosition(rest.x, rest.y - 8 * unit).setRotation(0.14 * easeOut(t));
  });
}

/** Snow thrown up where it lands. */
function snow(props: Props, unit: number, rest: Point): void {
  for (let index = 0; index < 18; index += 1) {
    const side = index % 2 === 0 ? 1 : -1;
    const far = (12 + 64 * ((index * 0.618) % 1)) * unit;
    const high = (6 + 26 * ((index * 0.37) % 1)) * unit;
    const puff = props.print('puff', rest, { colour: '#dfe8ff', depth: DEPTH.prologue + 4 });
    props.play(
      4580 + index * 8,
      1000,
      (t) => {
        const gone = easeOut(t);
        puff
          .setPosition(rest.x + side * far * gone, rest.y - high * Math.sin(Math.PI * Math.min(1, t * 1.15)))
          .setScale(props.stamps.unit * unit * mix(0.12, 0.55, gone))
          .setAlpha(0.55 * (1 - t));
      },
      { done: () => props.drop(puff) },
    );
  }
}
