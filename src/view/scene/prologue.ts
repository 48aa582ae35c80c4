import type { Props } from './acts/stage.ts';
import { easeBack, easeBoth, easeIn, easeOut } from './animator.ts';
import { DEPTH } from './depth.ts';
import { mix, type Point, smoothstep } from './geometry.ts';
import { type Falling, returning } from './parachute.ts';
import { Sheet } from './sheet.ts';
import { drawNight } from './steppe.ts';

/**
 * December 2020, a winter night on the steppe: a spark falls, a parachute opens, a capsule comes to rest. It is
 * night here in the daylight theme too.
 */

const LENGTH = 6000;
const STILL_LENGTH = 2600;
const OPENS = 1750; // the parachute
const LANDS = 4500;
/** What the page's own words take of the lower part, in pixels and as a share of the height: nothing happens there. */
const WORDS_HEIGHT = 262;
const WORDS_EDGE = 0.08;
/** How far behind the landing site the plain meets the sky, as a share of the height. */
const PLAIN = 0.1;

/** Lays the film on the animator. @returns its length in milliseconds */
export function layPrologue(props: Props, still: boolean): number {
  const { layout, density } = props.setting;
  const { width, height } = layout;
  const ground = Math.max(height * 0.46, height * (1 - WORDS_EDGE) - WORDS_HEIGHT);
  const horizon = ground - height * PLAIN;
  const sky = props.keep(
    new Sheet(props.scene, width, height, density).paint((pen) =>
      drawNight(pen, width, height, horizon, ground),
    ),
  );
  sky.image.setDepth(DEPTH.prologue).setPosition(width / 2, height / 2);
  // Large, but its canopy leaves half of a narrow window free.
  const unit = Math.min(2.7 * Math.min(1.4, Math.max(0.55, height / 860)), width / 180);
  const rest = { x: width / 2, y: ground };
  const falling = returning(props, unit, DEPTH.prologue + 2);
  const { capsule, chute, scale } = falling;
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
  const halo = props.print('dot', rest, { colour: '#ffc95c', depth: DEPTH.prologue + 1 });
  halo.setBlendMode('ADD');
  const all = [sky.image, chute, capsule, pool, halo];

  if (still) {
    falling.hang({ x: rest.x, y: rest.y - 8 * unit }, 0, 1);
    poolSize(4 * unit).setAlpha(0.75);
    for (const image of [capsule, chute]) image.setAlpha(1);
    props.play(0, 300, (t) => sky.image.setAlpha(t));
    fadeOut(props, all, STILL_LENGTH - 400);
    return STILL_LENGTH;
  }

  const open = { x: width * 0.56, y: height * 0.24 };
  layFall(props, unit, open);
  layDescent(props, unit, open, rest, falling);
  // What it carries shines through, all the way down.
  props.play(OPENS, LENGTH - OPENS - 460, (t) => {
    const { x, y, scaleX } = capsule;
    const breath = 1 + 0.08 * Math.sin(t * 30);
    halo
      .setPosition(x, y)
      .setScale(props.stamps.unit * unit * 2.7 * breath * (scaleX / scale))
      .setAlpha(0.75 * Math.min(1, t * 8));
  });
  touchdown(props, unit, rest);
  // The ground takes the light of what came home.
  props.play(LANDS - 100, LENGTH - LANDS + 100, (t) => {
    poolSize(mix(1.2, 4.4, easeOut(t)) * unit).setAlpha(0.85 * smoothstep(0, 0.4, t));
  });
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
    150,
    OPENS - 100,
    (t) => {
      const gone = easeBoth(t) * 0.55 + t * 0.45;
      const here = along(gone);
      const fire = smoothstep(0, 0.3, t) * (1 - smoothstep(0.72, 1, t));
      head
        .setPosition(here.x, here.y)
        .setAlpha(0.25 + 0.75 * fire)
        .setScale(props.stamps.unit * unit * (0.35 + 1.9 * fire));
      core
        .setPosition(here.x, here.y)
        .setAlpha(0.5 + 0.5 * fire)
        .setScale(props.stamps.unit * unit * (0.14 + 0.5 * fire));
      trail.draw(() => {
        for (let part = 0; part < 26; part += 1) {
          const from = along(Math.max(0, gone - (part + 1) * 0.022));
          const to = along(Math.max(0, gone - part * 0.022));
          const left = 1 - part / 26;
          trail.line(from, to, 7 * left * unit, '#ff9d45', fire * 0.25 * left ** 1.5);
          trail.line(from, to, 2.8 * left * unit, '#ffdf9c', fire * 0.85 * left ** 1.5);
        }
      });
    },
    { done: () => props.drop(trail, head, core) },
  );
}

/** Under the parachute, swinging, to the snow; then the canopy sinks aside. */
function layDescent(props: Props, unit: number, open: Point, rest: Point, falling: Falling): void {
  const { capsule, chute, rope, scale } = falling;
  props.play(OPENS, 420, (t) => {
    falling.open(open, easeBack(t), 0.62);
    capsule.setAlpha(Math.min(1, t * 2));
    chute.setAlpha(Math.min(1, t * 3));
  });
  props.play(OPENS + 420, LANDS - OPENS - 420, (t) => {
    const sunk = 1 - (1 - t) ** 1.5;
    const at = { x: mix(open.x, rest.x, sunk), y: mix(open.y, rest.y - 8 * unit, sunk) };
    falling.hang(at, Math.sin(t * 9) * 0.22 * (1 - t), mix(0.62, 1, t));
  });
  props.play(LANDS, 900, (t) => {
    const sunk = easeOut(t);
    chute
      .setPosition(rest.x + 62 * unit * sunk, rest.y - rope * (1 - easeIn(sunk)) - 2 * unit)
      .setRotation(0.5 * Math.sin(Math.PI * sunk) + 0.06 * sunk)
      .setScale(scale * mix(1, 1.15, sunk), scale * mix(1, 0.2, sunk))
      .setAlpha(mix(1, 0.8, t));
    capsule.setPosition(rest.x, rest.y - 8 * unit).setRotation(0.14 * easeOut(t));
  });
}

/** The blow on the snow: a light on the ground, and powder thrown up and rolling away. */
function touchdown(props: Props, unit: number, rest: Point): void {
  const light = props.print('dot', rest, { colour: '#ffe9bd', depth: DEPTH.prologue + 2 });
  light.setBlendMode('ADD');
  props.play(
    LANDS - 40,
    700,
    (t) => {
      light.setScale(props.stamps.unit * unit * 6, props.stamps.unit * unit * 2.4).setAlpha((1 - t) ** 2);
    },
    { done: () => props.drop(light) },
  );
  for (let index = 0; index < 40; index += 1) {
    const side = index % 2 === 0 ? 1 : -1;
    const far = (10 + 92 * ((index * 0.618) % 1)) * unit;
    const high = (4 + 34 * ((index * 0.37) % 1)) * unit;
    const puff = props.print('puff', rest, {
      colour: '#dfe8ff',
      // Most of it behind the capsule, which is to be seen.
      depth: DEPTH.prologue + (index % 4 === 0 ? 4 : 1),
    });
    props.play(
      LANDS - 60 + index * 6,
      900 + 16 * index,
      (t) => {
        const gone = easeOut(t);
        const rise = high * Math.sin(Math.PI * Math.min(1, t * 1.1));
        puff
          .setPosition(rest.x + side * far * gone, rest.y - rise)
          .setScale(props.stamps.unit * unit * mix(0.14, 0.75, gone))
          .setAlpha(0.6 * (1 - t));
      },
      { done: () => props.drop(puff) },
    );
  }
}
