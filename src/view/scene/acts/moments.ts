import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { easeBoth, easeIn, easeOut, swell } from '../animator.ts';
import { DEPTH } from '../depth.ts';
import { clamp, mix, placeOn, polar, type Track } from '../geometry.ts';
import type { Moment } from '../moments.ts';
import { tintOf } from '../palette.ts';
import type { BoardEvent } from '../picture.ts';
import type { Beat } from '../timeline.ts';
import { playGreatVerdict } from './assembly.ts';
import { embers, splinters } from './burst.ts';
import { ripple, shake } from './common.ts';
import { playHomecoming } from './homecoming.ts';
import { flash, glowingThread, grandeur, leap, limelight } from './limelight.ts';
import { playCompletion, playFounding, playLanding, playLoss } from './moonMoments.ts';
import { takersOf } from './samples.ts';
import type { Stage } from './stage.ts';

/** The great events of a year, each with the whole board to itself. */
export const MOMENT_PLAYS: Readonly<Record<Moment, (stage: Stage, beat: Beat) => void>> = {
  homecoming: playHomecoming,
  strain: playStrain,
  loan: playLoan,
  founding: playFounding,
  verdict: playGreatVerdict,
  law: playGreatLaw,
  completion: playCompletion,
  freeze: playFreeze,
  landing: playLanding,
  loss: playLoss,
};

/** How long each of several alike takes within its beat. */
function lengthIn(beat: Beat): number {
  return beat.duration - (beat.starts[beat.starts.length - 1] ?? 0);
}

function sidesIn(stage: Stage, events: readonly BoardEvent[]): readonly Nation[] {
  return [...new Set(events.flatMap((event) => stage.sidesOf(event)))];
}

/** Samples cross in a capsule that nobody overlooks, and land with a flash. */
function playLoan(stage: Stage, beat: Beat): void {
  const flights = beat.events.flatMap((event, index) => {
    const { by, to } = event;
    if (!by) return [];
    const at = beat.at + (beat.starts[index] ?? 0);
    if (event.deed === 'exchanged' && to) {
      return [
        { at, taker: to, track: stage.layers.ways.strand(by, to) },
        { at, taker: by, track: stage.layers.ways.strand(to, by) },
      ];
    }
    const takers = to ? [to] : takersOf(stage, by);
    return takers.map((taker) => ({ at, taker, track: stage.layers.ways.between(by, taker) }));
  });
  const takers = flights.map((flight) => flight.taker);
  limelight(stage, beat.at, beat.duration, {
    nations: [...new Set([...sidesIn(stage, beat.events), ...takers])],
  });
  for (const event of beat.events) {
    if (event.by) ripple(stage, beat.at, 700, stage.placeOf(event.by), stage.palette.gold, 10, 90);
  }
  for (const { at, taker, track } of flights) flyVessel(stage, at, lengthIn(beat), taker, track);
}

function flyVessel(stage: Stage, at: number, duration: number, taker: Nation, track: Track): void {
  const { gold } = stage.palette;
  const big = grandeur(stage);
  const flight = duration * 0.6;
  const start = placeOn(track, 0);
  const vessel = stage.print('vessel', start, { depth: DEPTH.mark });
  const tail = Array.from({ length: 18 }, (_, index) => ({
    image: stage.print('dot', start, { colour: gold, light: true }),
    behind: (index + 1) * 0.022,
    size: 1.15 * (1 - index / 20) * big,
    alpha: 0.85 * (1 - index / 18) ** 1.3,
  }));
  glowingThread(stage, at, duration, track, gold, (t) => {
    const along = easeBoth(Math.min(1, t / 0.6));
    return { from: 0, to: along, alpha: 0.5 * swell(t, 0.2) };
  });
  stage.play(
    at,
    flight,
    (t) => {
      const along = easeBoth(t);
      const place = placeOn(track, along * track.length);
      // It never flies upside down.
      const angle = Math.abs(place.angle) > Math.PI / 2 ? place.angle + Math.PI : place.angle;
      vessel
        .setPosition(place.x, place.y)
        .setRotation(angle)
        .setAlpha(Math.min(1, t * 9))
        .setScale(stage.stamps.unit * big * mix(0.55, 1, swell(t, 0.4)));
      for (const { image, behind, size, alpha } of tail) {
        const back = placeOn(track, Math.max(0, along - behind) * track.length);
        image
          .setPosition(back.x, back.y)
          .setScale(stage.stamps.unit * size)
          .setAlpha(along > behind ? alpha * Math.min(1, (1 - t) * 9) : 0);
      }
    },
    {
      done: () => {
        stage.drop(vessel, ...tail.map((entry) => entry.image));
        stage.layers.showToken(stage.after, taker);
      },
    },
  );
  const landed = at + flight;
  const middle = stage.placeOf(taker);
  flash(stage, landed - 20, duration * 0.4, middle, gold, 150 * big);
  embers(stage, landed - 20, duration * 0.38, middle, gold, 22, 120 * big);
  leap(stage, landed, duration * 0.34, taker);
}

/** A tariff on one's own trade: a blow along the thread, which shivers under it; who is hit is shaken. */
function playStrain(stage: Stage, beat: Beat): void {
  const { tariff } = stage.palette;
  const big = grandeur(stage);
  limelight(stage, beat.at, beat.duration, { nations: sidesIn(stage, beat.events) });
  const length = lengthIn(beat);
  beat.events.forEach((event, index) => {
    const { by, to } = event;
    if (!by || !to) return;
    const at = beat.at + (beat.starts[index] ?? 0);
    const track = stage.layers.ways.between(by, to);
    const end = placeOn(track, track.length);
    const strike = length * 0.24;
    const head = stage.print('dot', placeOn(track, 0), { colour: tariff, light: true, size: 1.6 * big });
    stage.play(
      at,
      strike,
      (t) => {
        const place = placeOn(track, easeIn(t) * track.length);
        head.setPosition(place.x, place.y).setAlpha(Math.min(1, t * 5));
      },
      { done: () => stage.drop(head) },
    );
    glowingThread(stage, at, length, track, tariff, (t) => ({
      from: 0,
      to: easeIn(Math.min(1, t / 0.24)),
      alpha: t < 0.24 ? 1 : swell((t - 0.24) / 0.76 / 2 + 0.5, 0.3),
      sway: t < 0.24 ? 0 : 13 * big * (1 - (t - 0.24) / 0.76) ** 1.7,
    }));
    const hit = at + strike;
    flash(stage, hit, length * 0.5, stage.placeOf(to), tariff, 105 * big);
    embers(stage, hit, length * 0.6, end, tariff, 26, 120 * big);
    for (const share of [0.3, 0.6]) {
      embers(
        stage,
        hit + 90 * share,
        length * 0.4,
        placeOn(track, share * track.length),
        tariff,
        7,
        52 * big,
      );
    }
    shake(stage, hit, length * 0.6, stage.layers.tokenImage(to), end.angle, 17);
    shake(stage, hit, length * 0.4, stage.layers.tokenImage(by), end.angle, 5);
  });
}

/** The law gives way: its seal comes down between Washington and Beijing, and light goes through. */
function playGreatLaw(stage: Stage, beat: Beat): void {
  const { at, duration } = beat;
  const { kept } = stage.palette;
  const big = grandeur(stage);
  const repealed = beat.events.some((event) => event.deed === 'lawRepealed');
  const track = stage.layers.ways.between('USA', 'CHN');
  const middle = placeOn(track, track.length / 2);
  limelight(stage, at, duration, { nations: ['USA', 'CHN'] });
  const seal = stage.print('statute', middle, { depth: DEPTH.mark });
  // Between neighbours there is less room for it.
  const unit = stage.stamps.unit * big * clamp(track.length / 150, 0.62, 1);
  stage.play(at + duration * 0.06, duration * 0.24, (t) => {
    seal.setAlpha(Math.min(1, t * 3)).setScale(unit * mix(2, 1, easeIn(t)));
  });
  ripple(stage, at + duration * 0.3, duration * 0.3, middle, stage.palette.text, 40 * big, 110 * big);
  const gives = at + duration * 0.46;
  stage.play(
    gives,
    duration * 0.4,
    (t) => {
      const aside = easeOut(t) * (repealed ? 0 : 44 * big);
      seal
        .setPosition(middle.x, middle.y - aside)
        .setRotation(repealed ? 0.5 * easeIn(t) : -0.3 * easeOut(t))
        .setScale(unit * mix(1, repealed ? 1.5 : 0.55, easeOut(t)))
        .setAlpha(repealed ? (1 - t) ** 1.5 : Math.min(1, (1 - t) * 5));
    },
    { done: () => stage.drop(seal) },
  );
  glowingThread(stage, gives, duration * 0.54, track, kept, (t) => {
    const half = 0.5 * easeOut(Math.min(1, t * 2));
    return { from: 0.5 - half, to: 0.5 + half, alpha: (repealed ? 1 : 0.7) * Math.min(1, (1 - t) * 4) };
  });
  flash(stage, gives, duration * 0.44, middle, kept, (repealed ? 170 : 105) * big);
  if (repealed) splinters(stage, gives, duration * 0.5, middle, stage.palette.text, 20, 150 * big);
  for (const nation of ['USA', 'CHN'] as const) {
    const middleOf = stage.placeOf(nation);
    ripple(
      stage,
      gives + duration * 0.2,
      duration * 0.3,
      middleOf,
      kept,
      stage.setting.layout.reach,
      110 * big,
    );
    leap(stage, gives + duration * 0.2, duration * 0.3, nation, 0.16);
  }
}

/** Channels freeze: cold closes in from the rim, and what ran between the two great powers breaks. */
function playFreeze(stage: Stage, beat: Beat): void {
  const { at, duration } = beat;
  const { frost } = stage.palette;
  const { centre, width, height, moonRadius, outerRadius } = stage.setting.layout;
  const big = grandeur(stage);
  limelight(stage, at, duration, { nations: [...NATIONS], depth: 0.5 });
  const cold = stage.veil(frost);
  stage.play(at, duration, (t) => cold.setAlpha(swell(t, 0.3) * 0.2), { done: () => stage.drop(cold) });
  for (const delay of [0, 0.16]) {
    const rim = Math.hypot(width, height) / 2;
    ripple(stage, at + duration * delay, duration * 0.6, centre, frost, rim, moonRadius * 1.05);
  }
  const crystals = 64;
  for (let index = 0; index < crystals; index += 1) {
    const angle = (index / crystals) * Math.PI * 2 + 0.06 * ((index * 7) % 5);
    const inward = outerRadius * (1.02 + 0.3 * ((index * 0.618) % 1));
    const spot = polar(centre, angle, inward + 60);
    const crystal = stage.print('shard', spot, { colour: frost, light: true });
    crystal.setRotation(angle);
    const size = (1.6 + 3 * ((index * 0.37) % 1)) * big;
    stage.play(
      at + duration * 0.2 * ((index * 0.71) % 1),
      duration * 0.78,
      (t) => {
        const grown = easeOut(Math.min(1, t * 2));
        const here = polar(centre, angle, inward + 60 * (1 - grown));
        crystal
          .setPosition(here.x, here.y)
          .setScale(stage.stamps.unit * size * grown, stage.stamps.unit * size * 0.7 * grown)
          .setAlpha(0.85 * Math.min(1, (1 - t) * 3));
      },
      { done: () => stage.drop(crystal) },
    );
  }
  const track = stage.layers.ways.between('USA', 'CHN');
  const breaks = 0.42;
  glowingThread(stage, at, duration * breaks, track, frost, (t) => ({
    from: 0,
    to: 1,
    alpha: Math.min(1, t * 3),
  }));
  for (const [from, to] of [
    [0, 0.5],
    [1, 0.5],
  ] as const) {
    glowingThread(stage, at + duration * breaks, duration * 0.5, track, frost, (t) => {
      const left = mix(to, from, easeOut(t));
      return { from: Math.min(from, left), to: Math.max(from, left), alpha: 1 - t };
    });
  }
  splinters(
    stage,
    at + duration * breaks,
    duration * 0.5,
    placeOn(track, track.length / 2),
    frost,
    18,
    110 * big,
  );
  const tint = tintOf(frost);
  for (const nation of NATIONS) {
    const image = stage.layers.tokenImage(nation);
    stage.play(at + duration * 0.15, duration * 0.75, () => image.setTint(tint), {
      done: () => image.clearTint(),
    });
  }
}
