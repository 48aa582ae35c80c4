import { easeBoth, easeIn, easeOut, swell } from '../animator.ts';
import { mix, type Place, placeOn, polar, type Track } from '../geometry.ts';
import { tintOf } from '../palette.ts';
import type { BoardEvent } from '../picture.ts';
import { splinters } from './burst.ts';
import { ripple, shake, shine } from './common.ts';
import type { Ribbon } from './ribbon.ts';
import type { Stage } from './stage.ts';

/** A tariff: a barbed line shoots across and bites; who is hit recoils. The line stays until the board settles. */
export function playBite(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { by, to } = event;
  const { tariff } = stage.palette;
  if (!by || !to) {
    if (by) shine(stage, at, duration, stage.placeOf(by), tariff, 2.2);
    return;
  }
  const track = stage.layers.ways.between(by, to);
  const ribbon = stage.ribbon();
  const strike = duration * 0.34;
  shine(stage, at, strike * 1.2, stage.placeOf(by), tariff, 1.8);
  stage.play(at, strike, (t) => drawBarbed(stage, ribbon, track, easeIn(t) * track.length, 1));
  const end = placeOn(track, track.length);
  const hit = at + strike;
  shine(stage, hit - 30, duration * 0.4, end, tariff, 2.6, 1);
  splinters(stage, hit, duration * 0.5, end, tariff, 12, 58);
  ripple(stage, hit, duration * 0.4, stage.placeOf(to), tariff, stage.layers.setting.layout.reach, 66);
  shake(stage, hit, duration * 0.5, stage.layers.tokenImage(to), end.angle);
  stage.play(hit, duration * 0.66, (t) => drawBarbed(stage, ribbon, track, track.length, 1 - 0.35 * t));
}

/** A broken line with barbs that bite the way of travel, as far as it has come. */
export function drawBarbed(stage: Stage, ribbon: Ribbon, track: Track, reach: number, alpha: number): void {
  const { tariff } = stage.palette;
  ribbon.draw(() => {
    for (let from = 0; from < reach; from += 14) {
      ribbon.line(placeOn(track, from), placeOn(track, Math.min(reach, from + 9)), 2, tariff, alpha);
    }
    const barb = (at: Place, size: number) => {
      for (const side of [-1, 1]) {
        ribbon.line(at, polar(at, at.angle + Math.PI + side * 0.7, size), 2, tariff, alpha);
      }
    };
    for (let along = 12; along < reach; along += 20) barb(placeOn(track, along), 6);
    if (reach > 4) barb(placeOn(track, reach), 10);
  });
}

/** A barrier goes: its line comes apart and rises as light. A truce leaves a white bar where two lights meet. */
export function playLift(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { by, to } = event;
  const { tariff, truce, kept } = stage.palette;
  if (!by || !to) {
    if (by) shine(stage, at, duration, stage.placeOf(by), kept, 2);
    return;
  }
  const track = stage.layers.ways.between(by, to);
  const middle = placeOn(track, track.length / 2);
  if (event.deed === 'truceAgreed') {
    for (const way of [track, stage.layers.ways.between(to, by)])
      runLight(stage, way, truce, at, duration * 0.45, 0.5);
    const bar = stage.line(truce);
    const across = middle.angle + Math.PI / 2;
    stage.play(at + duration * 0.4, duration * 0.6, (t) => {
      const half = 15 * easeOut(Math.min(1, t * 2));
      const dx = Math.cos(across) * half;
      const dy = Math.sin(across) * half;
      stage.stretch(bar, { x: middle.x - dx, y: middle.y - dy }, { x: middle.x + dx, y: middle.y + dy }, 3);
      bar.setAlpha(1);
    });
    shine(stage, at + duration * 0.36, duration * 0.5, middle, truce, 2.2);
    return;
  }
  const pieces = Math.max(3, Math.floor(track.length / 26));
  for (let index = 0; index < pieces; index += 1) {
    const place = placeOn(track, ((index + 0.5) / pieces) * track.length);
    const piece = stage.print('shard', place, { colour: tariff, size: 1.1 });
    const delay = Math.abs(index / (pieces - 1) - 0.5) * 0.3;
    stage.play(
      at + duration * delay,
      duration * (1 - delay),
      (t) => {
        const late = Math.max(0, t - 0.2) / 0.8;
        piece
          .setPosition(place.x, place.y - 30 * easeOut(late))
          .setRotation(place.angle + late * 1.2)
          .setTint(tintOf(t < 0.3 ? tariff : kept))
          .setAlpha(Math.min(1, t * 6) * (1 - late));
      },
      { done: () => stage.drop(piece) },
    );
  }
  shine(stage, at + duration * 0.1, duration * 0.7, middle, kept, 3);
  ripple(stage, at + duration * 0.2, duration * 0.7, middle, kept, 6, 70);
}

/** A light that runs along a track up to a share of it. */
export function runLight(
  stage: Stage,
  track: Track,
  colour: string,
  at: number,
  duration: number,
  share = 1,
): void {
  const spark = stage.print('spark', placeOn(track, 0), { colour, light: true, size: 1.7 });
  const glow = stage.print('dot', placeOn(track, 0), { colour, light: true, size: 0.7 });
  stage.play(
    at,
    duration,
    (t) => {
      const place = placeOn(track, easeBoth(t) * track.length * share);
      spark.setPosition(place.x, place.y).setRotation(place.angle).setAlpha(swell(t, 0.12));
      glow.setPosition(place.x, place.y).setAlpha(swell(t, 0.12) * 0.7);
    },
    { done: () => stage.drop(spark, glow) },
  );
}

const LAW_PASSED: ReadonlySet<string> = new Set([
  'certificateGranted',
  'certificateUsed',
  'lawNarrowed',
  'lawRepealed',
]);
const LAW_FAILED: ReadonlySet<string> = new Set(['certificateRefused', 'certificateLapsed', 'lawFailed']);

/** The law between Washington and Beijing: a seal on the way between them, lit if passed, falling if not. */
export function playLaw(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const track = stage.layers.ways.between('USA', 'CHN');
  const middle = placeOn(track, track.length / 2);
  const seal = stage.print('seal', middle);
  const failed = LAW_FAILED.has(event.deed);
  runLight(stage, track, stage.palette.text, at, duration * 0.3, 0.5);
  stage.play(at + duration * 0.2, duration * 0.3, (t) => {
    seal.setAlpha(Math.min(1, t * 3)).setScale(stage.stamps.unit * mix(2.1, 1.15, easeIn(t)));
  });
  stage.play(
    at + duration * 0.5,
    duration * 0.5,
    (t) => {
      seal
        .setPosition(middle.x, middle.y + (failed ? 26 * easeIn(t) : 0))
        .setRotation(failed ? 0.5 * easeIn(t) : 0)
        .setAlpha(t < 0.5 ? 1 : 2 - 2 * t);
    },
    { done: () => stage.drop(seal) },
  );
  if (LAW_PASSED.has(event.deed)) {
    shine(stage, at + duration * 0.45, duration * 0.5, middle, stage.palette.kept, 2.4);
    ripple(stage, at + duration * 0.48, duration * 0.5, middle, stage.palette.kept, 12, 56);
  }
}

/** Something is agreed or done together: a light from one to the other. */
export function playLink(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { by, to } = event;
  const colour = stage.palette.trust.close.colour;
  if (!by || !to) {
    for (const side of stage.sidesOf(event)) shine(stage, at, duration, stage.placeOf(side), colour, 2.2);
    return;
  }
  const { reach } = stage.layers.setting.layout;
  const track = stage.layers.ways.between(by, to);
  const ribbon = stage.ribbon({ light: true });
  stage.play(
    at,
    duration,
    (t) => {
      const reach = track.length * easeBoth(Math.min(1, t / 0.6));
      ribbon.draw(() => ribbon.part(track, 0, reach, 2.4, colour, 0.75 * swell(t, 0.3)));
    },
    { done: () => stage.drop(ribbon) },
  );
  runLight(stage, track, colour, at, duration * 0.62);
  ripple(stage, at, duration * 0.4, stage.placeOf(by), colour, reach, reach * 1.9);
  ripple(stage, at + duration * 0.58, duration * 0.42, stage.placeOf(to), colour, reach, reach * 2.1);
}

/** Something agreed breaks: the line between the two parts in its middle. */
export function playCrack(stage: Stage, event: BoardEvent, at: number, duration: number): void {
  const { by, to } = event;
  const { broken, text } = stage.palette;
  if (!by) return;
  if (!to) {
    shake(stage, at, duration * 0.6, stage.layers.tokenImage(by), 0);
    shine(stage, at, duration, stage.placeOf(by), broken, 2);
    return;
  }
  const track = stage.layers.ways.between(by, to);
  const ribbon = stage.ribbon();
  const half = track.length / 2;
  stage.play(
    at,
    duration,
    (t) => {
      ribbon.draw(() => {
        if (t < 0.35) {
          ribbon.part(track, 0, track.length, 1.8, text, swell(t / 0.35, 0.4) * 0.8 + 0.1);
          return;
        }
        const gone = easeOut((t - 0.35) / 0.65);
        ribbon.part(track, 0, half * (1 - gone), 1.8, broken, 1 - gone);
        ribbon.part(track, half * (1 + gone), track.length, 1.8, broken, 1 - gone);
      });
    },
    { done: () => stage.drop(ribbon) },
  );
  splinters(stage, at + duration * 0.35, duration * 0.5, placeOn(track, half), broken, 8, 40);
}
