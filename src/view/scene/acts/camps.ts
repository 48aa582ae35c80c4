import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { easeBoth, swell } from '../animator.ts';
import { clamp, mix, type Point, polar } from '../geometry.ts';
import { ANGLES } from '../layout.ts';
import type { BoardEvent } from '../picture.ts';
import { ripple, shine } from './common.ts';
import type { Stage } from './stage.ts';

const OUTWARD_RINGS = { accords: [0], ilrs: [0, 0.12] } as const;

/** A nation signs or joins: its camp's rings ripple out from it, one for the Accords, two for the ILRS. */
export function playSign(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { palette, layers } = stage;
  const { reach, moonRadius, centre } = layers.setting.layout;
  const camp = event.deed === 'signed' ? 'accords' : 'ilrs';
  const colour = palette[camp];
  // An ILRS is founded by two.
  const nations = event.deed === 'founded' ? stage.sidesOf(event) : event.by ? [event.by] : [];
  for (const nation of nations) {
    const middle = stage.placeOf(nation);
    shine(stage, at, duration * 0.8, middle, colour, 3);
    stage.cue(at + duration * 0.2, () => layers.showToken(stage.after, nation));
    for (const delay of OUTWARD_RINGS[camp]) {
      ripple(stage, at + duration * (0.12 + delay), duration * 0.7, middle, colour, reach, reach * 3.6);
    }
    sayToMoon(stage, nation, colour, at + duration * 0.2, duration * 0.6);
  }
  ripple(stage, at + duration * 0.55, duration * 0.45, centre, colour, moonRadius, moonRadius * 1.35);
}

/** A light from a token to the Moon. */
function sayToMoon(stage: Stage, nation: Nation, colour: string, at: number, duration: number): void {
  const { centre, moonRadius } = stage.layers.setting.layout;
  const from = stage.placeOf(nation);
  const to = polar(centre, ANGLES[nation], moonRadius);
  const spark = stage.print('spark', from, { colour, light: true, size: 1.5 });
  spark.setRotation(Math.atan2(to.y - from.y, to.x - from.x));
  stage.play(
    at,
    duration,
    (t) => {
      const gone = easeBoth(t);
      spark.setPosition(mix(from.x, to.x, gone), mix(from.y, to.y, gone)).setAlpha(swell(t, 0.2));
    },
    { done: () => stage.drop(spark) },
  );
}

/** A camp is left: its ring closes on the token and goes out. */
export function playDepart(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { by } = event;
  if (!by) return;
  const { reach } = stage.layers.setting.layout;
  const colour = event.deed === 'withdrew' ? stage.palette.accords : stage.palette.ilrs;
  ripple(stage, at, duration * 0.8, stage.placeOf(by), colour, reach * 3, reach * 0.9);
  stage.cue(at + duration * 0.7, () => stage.layers.showToken(stage.after, by));
}

/** A country that has no seat is courted or accedes: a small star in the outer sky of its camp. */
export function playStar(stage: Stage, event: BoardEvent, at: number, duration: number, index: number): void {
  const { palette } = stage;
  const by = event.by ?? NATIONS[0];
  const state = stage.after.nations[by];
  const colour = state.member && !state.signed ? palette.ilrs : palette.accords;
  const from = stage.placeOf(by);
  const to = skyOver(stage, by, index);
  const star = stage.print('star', from, { colour, light: true });
  const thread = stage.line(colour);
  stage.play(at, duration * 0.6, (t) => {
    const gone = easeBoth(t);
    const here = { x: mix(from.x, to.x, gone), y: mix(from.y, to.y, gone) };
    star
      .setPosition(here.x, here.y)
      .setAlpha(Math.min(1, t * 4))
      .setRotation(t * 2)
      .setScale(stage.stamps.unit * (0.6 + 0.5 * t));
    stage.stretch(thread, from, here, 1);
    thread.setAlpha(0.35 * t);
  });
  stage.play(at + duration * 0.6, duration * 0.4, (t) => {
    star.setScale(stage.stamps.unit * (1.1 - 0.25 * t));
    thread.setAlpha(0.35 * (1 - t));
  });
  shine(stage, at + duration * 0.5, duration * 0.5, to, colour, 1.2);
}

/** A place beyond the last band, fanned out so that several stars make a figure. */
function skyOver(stage: Stage, nation: Nation, index: number): Point {
  const { layout } = stage.layers.setting;
  const fan = (((index * 5) % 7) - 3) * 0.075;
  const far = layout.outerRadius + layout.reach + 18 + ((index * 3) % 5) * 12;
  const spot = polar(layout.centre, ANGLES[nation] + fan, far);
  return { x: clamp(spot.x, 16, layout.width - 16), y: clamp(spot.y, 16, layout.height - 16) };
}
