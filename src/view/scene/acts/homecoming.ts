import type { Nation } from '../../../vocabulary/nations.ts';
import { easeBack, easeBoth, easeIn, easeOut, swell } from '../animator.ts';
import { DEPTH } from '../depth.ts';
import { clamp, mix, type Point, polar } from '../geometry.ts';
import { GRAIN_ANGLE } from '../layout.ts';
import { returning } from '../parachute.ts';
import type { Beat } from '../timeline.ts';
import { embers } from './burst.ts';
import { ripple, shine } from './common.ts';
import { flash, grandeur, leap, limelight } from './limelight.ts';
import type { Stage } from './stage.ts';

/** Shares of the moment: until the parachute is open, until it hangs there, until the capsule has come down. */
const OPENS = 0.36;
const HANGS = 0.45;
const LANDS = 0.74;
/** The way that it falls on its parachute, in pixels, and how far the wind blows it where its nation is high up. */
const FALL = 170;
const BLOWN = 92;
const LEAST_FALL = 36;
/** How far the canopy's top lies above the capsule, in the drawing's own units, and how large those are at most. */
const CANOPY = 94;
const UNIT = 0.95;
const TAIL = 20;

/** Rocks come home: a capsule of gold leaves the Moon, falls under a parachute, and a nation has a grain of it. */
export function playHomecoming(stage: Stage, beat: Beat): void {
  const nations = beat.events.flatMap(({ by }) => (by ? [by] : []));
  limelight(stage, beat.at, beat.duration, { nations, moon: true });
  const [last = 0] = beat.starts.slice(-1);
  nations.forEach((nation, index) => {
    comeHome(stage, beat.at + (beat.starts[index] ?? 0), beat.duration - last, nation);
  });
}

function comeHome(stage: Stage, at: number, duration: number, nation: Nation): void {
  const { gold } = stage.palette;
  const { layout } = stage.setting;
  const { centre, moonRadius } = layout;
  const big = grandeur(stage);
  const home = stage.placeOf(nation);
  const rest = { x: home.x, y: home.y - layout.discRadius * 0.5 };
  const unit = clamp((rest.y - LEAST_FALL * big) / CANOPY, 0.4 * big, UNIT * big);
  const falling = returning(stage, unit, DEPTH.mark);
  const { capsule, chute, scale, rope } = falling;
  const high = clamp(rest.y - CANOPY * unit, LEAST_FALL * big, FALL * big);
  // Blown in from the Moon's side.
  const aside = Math.min(BLOWN * big, FALL * big - high + 34) * Math.sign(centre.x - home.x || 1);
  const open = { x: home.x + aside, y: rest.y - high };
  const start = { x: mix(centre.x, open.x, 0.1), y: centre.y - moonRadius * 0.86 };
  const bend = { x: mix(start.x, open.x, 0.5), y: Math.max(14, Math.min(start.y, open.y) - 90 * big) };

  shine(stage, at, duration * 0.3, start, gold, 3.4 * big);
  ripple(stage, at, duration * 0.24, start, gold, 6, 84 * big);
  fly(stage, at, duration * OPENS, capsule, scale, (t) => ({
    x: mix(mix(start.x, bend.x, t), mix(bend.x, open.x, t), t),
    y: mix(mix(start.y, bend.y, t), mix(bend.y, open.y, t), t),
  }));
  const halo = stage.print('dot', open, { colour: gold, light: true, depth: DEPTH.card });
  stage.play(at + duration * OPENS, duration * (HANGS - OPENS), (t) => {
    falling.open(open, easeBack(t), 0.8);
    chute.setAlpha(Math.min(1, t * 3));
    capsule.setRotation(0);
  });
  stage.play(at + duration * HANGS, duration * (LANDS - HANGS), (t) => {
    const sunk = 1 - (1 - t) ** 1.4;
    const spot = { x: mix(open.x, rest.x, easeBoth(t)), y: mix(open.y, rest.y, sunk) };
    falling.hang(spot, Math.sin(t * 8) * 0.2 * (1 - t), mix(0.8, 0.9, t));
  });
  // What it carries shines through, all the way down.
  stage.play(at + duration * OPENS, duration * (LANDS - OPENS), (t) =>
    halo
      .setPosition(capsule.x, capsule.y)
      .setScale(stage.stamps.unit * big * (2 + 0.2 * Math.sin(t * 24)))
      .setAlpha(0.8 * Math.min(1, t * 6)),
  );
  const landed = at + duration * LANDS;
  stage.play(
    landed,
    duration * (1 - LANDS),
    (t) => {
      const sunk = easeOut(t);
      chute
        .setPosition(rest.x + 46 * big * sunk, rest.y - rope * 0.9 * (1 - easeIn(sunk)))
        .setRotation(0.6 * sunk)
        .setScale(scale * 0.9, scale * mix(0.9, 0.25, sunk))
        .setAlpha(1 - t);
      for (const image of [capsule, halo]) image.setAlpha(Math.max(0, 1 - t * 4));
    },
    { begin: () => stage.layers.showToken(stage.after, nation) },
  );
  flash(stage, landed - 20, duration * 0.26, home, gold, 170 * big);
  embers(stage, landed - 20, duration * 0.25, home, gold, 28, 130 * big);
  leap(stage, landed, duration * 0.24, nation);
  // All nine see it.
  for (const late of [0, 0.07])
    ripple(
      stage,
      landed + duration * late,
      duration * 0.24,
      home,
      gold,
      layout.reach,
      layout.outerRadius * 1.5,
    );
  grain(stage, landed, duration * (1 - LANDS), home);
}

/** The capsule on its way through space, small and then near, with a tail of gold. */
function fly(
  stage: Stage,
  at: number,
  duration: number,
  capsule: Phaser.GameObjects.Image,
  scale: number,
  along: (t: number) => Point,
): void {
  const { gold } = stage.palette;
  const big = grandeur(stage);
  const lights = Array.from({ length: TAIL }, (_, index) =>
    stage.print('dot', along(0), { colour: gold, light: true, size: 1.3 * (1 - index / (TAIL + 2)) * big }),
  );
  stage.play(
    at,
    duration,
    (t) => {
      const gone = easeBoth(t);
      const here = along(gone);
      const ahead = along(Math.min(1, gone + 0.02));
      capsule
        .setPosition(here.x, here.y)
        .setAlpha(Math.min(1, t * 8))
        // Its blunt end first, until the parachute takes it.
        .setRotation(
          (Math.atan2(ahead.y - here.y, ahead.x - here.x) - Math.PI / 2) * Math.min(1, (1 - t) * 3),
        )
        .setScale(scale * mix(0.35, 0.8, gone));
      lights.forEach((light, index) => {
        const back = along(Math.max(0, gone - index * 0.026));
        light.setPosition(back.x, back.y).setAlpha(swell(t, 0.12) * (1 - index / TAIL) ** 1.2);
      });
    },
    { done: () => stage.drop(...lights) },
  );
}

/** What lies in the grass: a grain of gold, large, then as small as the token shows it. */
function grain(stage: Stage, at: number, duration: number, home: Point): void {
  const { discRadius, weight } = stage.setting.layout;
  const goal = polar(home, GRAIN_ANGLE, discRadius + 2);
  const image = stage.print('grain', home, { depth: DEPTH.mark });
  stage.play(
    at,
    duration,
    (t) => {
      const gone = easeBoth(Math.min(1, t * 1.4));
      image
        .setPosition(mix(home.x, goal.x, gone), mix(home.y, goal.y, gone))
        .setScale(stage.stamps.unit * Math.max(1, weight) * mix(4.2, 0.93, gone))
        .setAlpha(Math.min(1, t * 8));
    },
    { done: () => stage.drop(image) },
  );
}
