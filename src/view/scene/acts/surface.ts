import type { Programme } from '../../../vocabulary/measures.ts';
import { easeBoth, easeIn, easeOut, swell } from '../animator.ts';
import { groundAt, SITES } from '../bases.ts';
import { DEPTH } from '../depth.ts';
import { mix, type Point } from '../geometry.ts';
import type { BoardEvent } from '../picture.ts';
import { dust, ripple, shine } from './common.ts';
import type { Stage } from './stage.ts';

/** Where on the canvas a point of the Moon's ground lies; x in hundredths of its radius. */
export function groundPoint(stage: Stage, x: number): Point {
  const { centre, moonRadius } = stage.layers.setting.layout;
  return { x: centre.x + (x * moonRadius) / 100, y: centre.y + (groundAt(x) * moonRadius) / 100 };
}

export function colourOfProgramme(stage: Stage, programme: Programme): string {
  return programme === 'artemisBase' || programme === 'usReactor'
    ? stage.palette.accords
    : stage.palette.ilrs;
}

/** A programme gains a step: dust, a light, and the new part stands. */
export function playRise(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { programme } = event;
  if (!programme) return;
  const ground = groundPoint(stage, SITES[programme]);
  const colour = colourOfProgramme(stage, programme);
  if (event.by) {
    const from = stage.placeOf(event.by);
    const spark = stage.print('dot', from, { colour, light: true, size: 0.6 });
    stage.play(
      at,
      duration * 0.36,
      (t) => {
        const gone = easeBoth(t);
        spark.setPosition(mix(from.x, ground.x, gone), mix(from.y, ground.y, gone)).setAlpha(swell(t, 0.2));
      },
      { done: () => stage.drop(spark) },
    );
  }
  const landing = at + duration * 0.34;
  dust(stage, landing, duration * 0.6, ground, 12, stage.layers.setting.layout.moonRadius * 0.32);
  shine(stage, landing, duration * 0.6, { x: ground.x, y: ground.y - 8 }, colour, 2.2, 1);
  stage.cue(landing + duration * 0.12, () => stage.layers.showProgrammes(stage.after.programmes));
  if (event.deed === 'completed') {
    const { centre, moonRadius } = stage.layers.setting.layout;
    ripple(stage, landing, duration * 0.66, centre, colour, moonRadius, moonRadius * 2);
  }
}

/** A lander comes down on its own fire near the pole. */
export function playLand(stage: Stage, event: BoardEvent, at: number, duration: number, index: number): void {
  const site = groundPoint(stage, landingSite(index));
  const { lander, flame, high } = approach(stage, event, site);
  stage.play(at, duration * 0.42, (t) => fly(stage, lander, flame, event, high, t));
  stage.play(
    at + duration * 0.42,
    duration * 0.34,
    (t) => {
      const gone = easeOut(t);
      const y = mix(high.y, site.y, gone);
      lander.setPosition(high.x, y);
      flame.setPosition(high.x, y + 11).setAlpha((1 - t) * 0.9);
    },
    { done: () => stage.drop(flame) },
  );
  dust(stage, at + duration * 0.62, duration * 0.38, site, 12, 34);
  shine(stage, at + duration * 0.74, duration * 0.26, site, stage.palette.text, 1.4, 0.6);
  stage.play(at + duration * 0.9, duration * 0.1, (t) => lander.setAlpha(1 - t), {
    done: () => stage.drop(lander),
  });
}

/** A lander is lost: on its way down its light grows dim and goes out. No fire, no sound. */
export function playLose(stage: Stage, event: BoardEvent, at: number, duration: number, index: number): void {
  const site = groundPoint(stage, landingSite(index));
  const { lander, flame, high } = approach(stage, event, site);
  stage.play(at, duration * 0.42, (t) => fly(stage, lander, flame, event, high, t));
  stage.play(
    at + duration * 0.42,
    duration * 0.4,
    (t) => {
      const y = mix(high.y, mix(high.y, site.y, 0.7), easeIn(t));
      lander
        .setPosition(high.x + 5 * t, y)
        .setRotation(0.5 * t * t)
        .setAlpha(1 - t);
      flame.setPosition(high.x + 5 * t, y + 11).setAlpha(Math.max(0, 0.8 - 2 * t));
    },
    { done: () => stage.drop(lander, flame) },
  );
}

function landingSite(index: number): number {
  return [0, -8, 9, -40, 40][index % 5] ?? 0;
}

function approach(stage: Stage, event: BoardEvent, site: Point) {
  const start = event.by ? stage.placeOf(event.by) : { x: site.x, y: 0 };
  const lander = stage.print('lander', start, { depth: DEPTH.act, size: 0.8 });
  const flame = stage.print('dot', start, { colour: '#fff2d6', light: true, size: 0.5 });
  const high = { x: site.x, y: site.y - stage.layers.setting.layout.moonRadius * 0.95 };
  return { lander, flame, high };
}

function fly(
  stage: Stage,
  lander: Phaser.GameObjects.Image,
  flame: Phaser.GameObjects.Image,
  event: BoardEvent,
  high: Point,
  t: number,
): void {
  const start = event.by ? stage.placeOf(event.by) : { x: high.x, y: -20 };
  const gone = easeBoth(t);
  const x = mix(start.x, high.x, gone);
  const y = mix(start.y, high.y, gone) - Math.sin(Math.PI * gone) * 26;
  lander.setPosition(x, y).setAlpha(Math.min(1, t * 5));
  flame.setPosition(x, y + 11).setAlpha(0.6 * t);
}
